import CivilTime
import People
import PersonalNetwork
import Storage

/// What was asked of helpers: the agreements that hold, as far as they weigh.
///
/// What a helper does for others is only read where the helper permitted that, and only as rhythm, minutes and function:
/// no query here selects anything that could name another client or dossier. People whom the other client does not show to
/// a team are left out there too.
enum LoadRecords {
  /// Which dossiers a question is about.
  enum Scope {
    case one(DossierID)
    /// A subquery that gives ids.
    case all(SQL)

    var condition: SQL {
      switch self {
      case .one(let id): "= \(id)"
      case .all(let ids): "IN (\(ids))"
      }
    }
  }

  /// What everybody in these dossiers does there by agreement. Two things are left out: proposals, and what rests.
  /// - Parameter except: an agreement that is being changed.
  static func here(
    in dossiers: Scope, on today: CivilDate, except: AgreementID? = nil, _ c: any Connection
  ) throws -> [MemberID: [Commitment]] {
    try sorted(hereSQL(dossiers, today, except: except), c)
  }

  static func hereSQL(_ dossiers: Scope, _ today: CivilDate, except: AgreementID?) -> SQL {
    let rest: SQL = except.map { " AND g.id <> \($0)" } ?? .empty
    return """
      SELECT g.doer_member_id, g.rhythm, g.minutes, g.support_function, g.until_on FROM agreements g
      WHERE g.dossier_id \(dossiers.condition) AND g.doer_kind = 'member' AND \(holds(on: today))\(rest)
      """
  }

  /// What the helpers of these dossiers do elsewhere, as far as each of them permitted.
  static func elsewhere(
    than dossiers: Scope, on today: CivilDate, _ c: any Connection
  ) throws -> [MemberID: [Commitment]] {
    try sorted(elsewhereSQL(dossiers, today), c)
  }

  static func elsewhereSQL(_ dossiers: Scope, _ today: CivilDate) -> SQL {
    """
    SELECT m.id, g.rhythm, g.minutes, g.support_function, g.until_on FROM network_members m
    JOIN load_permissions l ON l.person_id = m.person_id AND l.withdrawn_on IS NULL
    JOIN network_members o ON o.person_id = m.person_id AND o.dossier_id <> m.dossier_id AND o.ending IS NULL
      AND o.visible_to = 'team'
    JOIN dossiers d ON d.id = o.dossier_id AND d.closed_on IS NULL
    JOIN agreements g ON g.doer_member_id = o.id AND \(holds(on: today))
    WHERE m.dossier_id \(dossiers.condition)
    """
  }

  private static func holds(on today: CivilDate) -> SQL {
    "g.state = 'agreed' AND (g.until_on IS NULL OR g.until_on >= \(today))"
  }

  private static func sorted(_ sql: SQL, _ c: any Connection) throws -> [MemberID: [Commitment]] {
    var found: [MemberID: [Commitment]] = [:]
    for row in try c.fetch(sql) {
      var reader = ColumnReader(row)
      let member: MemberID = try reader.next()
      found[member, default: []].append(try commitment(&reader))
    }
    return found
  }

  private static func commitment(_ reader: inout ColumnReader) throws -> Commitment {
    let code: String = try reader.next()
    guard let rhythm = Recurrence(code: code) else {
      throw StorageError.malformedRow(column: "rhythm", reason: "not the code of a recurrence")
    }
    return Commitment(
      rhythm: rhythm, minutes: try reader.next(), function: try reader.optionalCode(), until: try reader.next())
  }
}
