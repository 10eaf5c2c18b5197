import CivilTime
import Storage

/// What may wait around helpers and kinds of support.
extension WaitingRecords {
  /// A helper with as much as load needs to know.
  struct FoundHelper {
    var member: NetworkMember
    var clientName: String
  }

  struct FoundView {
    var view: GapView
    var clientName: String
  }

  /// Helpers who are still there and do something by agreement, or said how it goes.
  static func helpers(_ query: Query, _ c: any Connection) throws -> [FoundHelper] {
    try c.fetch(helpersSQL(query)).map { row in
      var reader = ColumnReader(row)
      let client: String = try reader.next()
      var member = NetworkMember(
        id: try reader.next(), dossier: try reader.next(), person: try reader.next(), name: try reader.next())
      member.limits = HelperLimits(
        timesPerWeek: try reader.next(), hoursPerWeek: try reader.next(), until: try reader.next())
      member.visibleTo = try reader.code()
      return FoundHelper(member: member, clientName: client)
    }
  }

  static func helpersSQL(_ query: Query) -> SQL {
    """
    SELECT d.client_name, m.id, m.dossier_id, m.person_id, m.name, m.limit_times, m.limit_hours, m.limit_until, m.visible_to
    FROM dossiers d JOIN network_members m ON m.dossier_id = d.id AND m.ending IS NULL
      AND m.kind NOT IN ('professional', 'organisation')
    WHERE \(query.dossiers) ORDER BY d.sort_key, m.id
    """
  }

  /// Kinds of support of which the client said *not now*, and the day until which that was agreed has come.
  static func notNow(_ query: Query, _ c: any Connection) throws -> [FoundView] {
    try c.fetch(notNowSQL(query)).map { row in
      var reader = ColumnReader(row)
      let client: String = try reader.next()
      return FoundView(view: try GapRecords.view(&reader), clientName: client)
    }
  }

  static func notNowSQL(_ query: Query) -> SQL {
    """
    SELECT d.client_name, \(GapRecords.columns) FROM dossiers d
    JOIN gap_views v ON v.dossier_id = d.id AND v.answer = 'notNow' AND v.again_on <= \(query.today)
    WHERE \(query.dossiers) ORDER BY v.again_on, d.id
    """
  }
}

extension WaitingRecords.Query {
  /// The dossiers as a subquery.
  var dossierIDs: SQL { "SELECT d.id FROM dossiers d WHERE \(dossiers)" }
}
