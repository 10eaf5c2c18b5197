import CivilTime
import PersonalNetwork
import Storage

/// Agreements of a dossier.
enum AgreementRecords {
  static func insert(_ agreement: Agreement, _ c: any Connection) throws {
    let state = StateColumns(agreement.state)
    let parties = PartyColumns(agreement)
    try c.queue(
      """
      INSERT INTO agreements (id, dossier_id, what, support_function, doer_kind, doer_member_id, doer_person_id, for_kind,
        for_member_id, rhythm, minutes, from_on, review_on, until_on, costs, payer, stand_in, agreed_by, agreed_on,
        state, state_since, state_until, state_reason, version, decided_reason, decided_points)
      VALUES (\(agreement.id), \(agreement.dossier), \(agreement.what), \(code: agreement.function),
        \(parties.doerKind), \(agreement.doer.member), \(agreement.doer.professional), \(parties.forKind),
        \(agreement.forWhom.member), \(agreement.rhythm.code), \(agreement.minutes), \(agreement.from),
        \(agreement.reviewOn), \(agreement.until), \(agreement.costs), \(agreement.payer), \(agreement.standIn),
        \(agreement.consent?.names), \(agreement.consent?.on), \(state.code), \(state.since), \(state.until),
        \(state.reason), \(agreement.version), \(agreement.decision?.reason),
        \(agreement.decision.flatMap { CodeList.encode($0.points) }))
      """)
  }

  /// Writes everything that can change, and raises the version.
  /// - Returns: false when the agreement has another version than `version`.
  static func update(_ agreement: Agreement, version: Int, _ c: any Connection) throws -> Bool {
    let state = StateColumns(agreement.state)
    let parties = PartyColumns(agreement)
    return try c.run(
      """
      UPDATE agreements SET what = \(agreement.what), support_function = \(code: agreement.function),
        doer_kind = \(parties.doerKind), doer_member_id = \(agreement.doer.member),
        doer_person_id = \(agreement.doer.professional), for_kind = \(parties.forKind),
        for_member_id = \(agreement.forWhom.member), rhythm = \(agreement.rhythm.code), minutes = \(agreement.minutes),
        from_on = \(agreement.from), review_on = \(agreement.reviewOn), until_on = \(agreement.until),
        costs = \(agreement.costs), payer = \(agreement.payer), stand_in = \(agreement.standIn),
        agreed_by = \(agreement.consent?.names), agreed_on = \(agreement.consent?.on), state = \(state.code),
        state_since = \(state.since), state_until = \(state.until), state_reason = \(state.reason),
        decided_reason = \(agreement.decision?.reason),
        decided_points = \(agreement.decision.flatMap { CodeList.encode($0.points) }), version = version + 1
      WHERE id = \(agreement.id) AND version = \(version)
      """) == 1
  }

  static func find(_ id: AgreementID, of dossier: DossierID, _ c: any Connection) throws -> Agreement? {
    try c.fetch("SELECT \(columns) FROM agreements g WHERE g.id = \(id) AND g.dossier_id = \(dossier)").first
      .map(agreement)
  }

  /// The agreements of a dossier in the order they were made.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [Agreement] {
    try c.fetch("SELECT \(columns) FROM agreements g WHERE g.dossier_id = \(dossier) ORDER BY g.id").map(agreement)
  }

  /// The agreements in which somebody has a part, as who does it or for whom, that have not ended.
  static func standing(with member: MemberID, of dossier: DossierID, _ c: any Connection) throws -> [Agreement] {
    try c.fetch(
      """
      SELECT \(columns) FROM agreements g
      WHERE g.dossier_id = \(dossier) AND g.state <> 'ended'
        AND (g.doer_member_id = \(member) OR g.for_member_id = \(member))
      ORDER BY g.id
      """
    ).map(agreement)
  }

  static let columns: SQL = """
    g.id, g.dossier_id, g.what, g.support_function, g.doer_kind, g.doer_member_id, g.doer_person_id, g.for_kind,
    g.for_member_id, g.rhythm, g.minutes, g.from_on, g.review_on, g.until_on, g.costs, g.payer, g.stand_in, g.agreed_by,
    g.agreed_on, g.state, g.state_since, g.state_until, g.state_reason, g.version, g.decided_reason, g.decided_points
    """

  static func agreement(_ row: Row) throws -> Agreement {
    var reader = ColumnReader(row)
    return try agreement(&reader)
  }

  /// Reads `columns`, in their order.
  static func agreement(_ reader: inout ColumnReader) throws -> Agreement {
    var agreement = Agreement(
      id: try reader.next(), dossier: try reader.next(), what: try reader.next(), function: try reader.optionalCode(),
      doer: try PartyColumns.doer(&reader), forWhom: try PartyColumns.beneficiary(&reader),
      rhythm: try rhythm(&reader), minutes: try reader.next(), from: try reader.next(), reviewOn: try reader.next(),
      until: try reader.next(), costs: try reader.next(), payer: try reader.next(), standIn: try reader.next())
    let names: String? = try reader.next()
    let agreedOn: CivilDate? = try reader.next()
    agreement.consent = names.flatMap { names in agreedOn.map { AgreedBy(names, on: $0) } }
    agreement.state = try StateColumns(&reader).state()
    agreement.version = try reader.next()
    let reason: String? = try reader.next()
    let points: String? = try reader.next()
    agreement.decision = reason.map { AgreementDecision(reason: $0, points: CodeList.decode(points) ?? []) }
    return agreement
  }

  private static func rhythm(_ reader: inout ColumnReader) throws -> Recurrence {
    let code: String = try reader.next()
    guard let rhythm = Recurrence(code: code) else {
      throw StorageError.malformedRow(column: "rhythm", reason: "not the code of a recurrence")
    }
    return rhythm
  }
}
