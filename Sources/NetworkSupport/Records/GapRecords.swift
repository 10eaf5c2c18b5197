import CivilTime
import People
import PersonalNetwork
import Storage

/// The client's views of kinds of support.
enum GapRecords {
  /// What was said about one kind of support; a view of version 0 when nothing was.
  static func find(
    _ function: SupportFunction, of dossier: DossierID, today: CivilDate, _ c: any Connection
  ) throws -> GapView {
    try all(of: dossier, c).first { $0.function == function }
      ?? GapView(dossier: dossier, function: function, saidOn: today)
  }

  /// Everything that was said, at most one view per kind of support.
  static func all(of dossier: DossierID, _ c: any Connection) throws -> [GapView] {
    try c.fetch("SELECT \(columns) FROM gap_views v WHERE v.dossier_id = \(dossier)").map { row in
      var reader = ColumnReader(row)
      return try view(&reader)
    }
  }

  /// Writes a view over that of version `view.version`.
  /// - Returns: false when another version stands there.
  static func put(_ view: GapView, _ c: any Connection) throws -> Bool {
    let again = AgainColumns(view.notNow)
    if view.version == 0 {
      return try c.run(
        """
        INSERT INTO gap_views (dossier_id, support_function, answer, words, why, again_on, again_kind, again_member_id,
          again_person_id, intervention, plan, said_on, version)
        VALUES (\(view.dossier), \(code: view.function), \(code: view.answer), \(view.words), \(view.notNow?.why),
          \(view.notNow?.againOn), \(again.kind), \(again.member), \(again.person), \(code: view.intervention),
          \(view.plan), \(view.saidOn), 1) ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE gap_views SET answer = \(code: view.answer), words = \(view.words), why = \(view.notNow?.why),
        again_on = \(view.notNow?.againOn), again_kind = \(again.kind), again_member_id = \(again.member),
        again_person_id = \(again.person), intervention = \(code: view.intervention), plan = \(view.plan),
        said_on = \(view.saidOn), version = version + 1
      WHERE dossier_id = \(view.dossier) AND support_function = \(code: view.function) AND version = \(view.version)
      """) == 1
  }

  static let columns: SQL = """
    v.dossier_id, v.support_function, v.answer, v.words, v.why, v.again_on, v.again_kind, v.again_member_id,
    v.again_person_id, v.intervention, v.plan, v.said_on, v.version
    """

  /// Reads `columns`, in their order.
  static func view(_ reader: inout ColumnReader) throws -> GapView {
    let dossier: DossierID = try reader.next()
    let function: SupportFunction = try reader.code()
    let answer: GapAnswer? = try reader.optionalCode()
    let words: String? = try reader.next()
    let why: String? = try reader.next()
    let on: CivilDate? = try reader.next()
    let by = try AgainColumns.by(&reader)
    return GapView(
      dossier: dossier, function: function, answer: answer, words: words,
      notNow: answer == .notNow ? NotNow(why: why, againOn: on, againBy: by) : nil,
      intervention: try reader.optionalCode(), plan: try reader.next(), saidOn: try reader.next(),
      version: try reader.next())
  }
}

/// The columns that say who may raise it again.
private struct AgainColumns {
  let kind: String?
  let member: MemberID?
  let person: PersonID?

  init(_ notNow: NotNow?) {
    kind =
      switch notNow?.againBy {
      case nil: nil
      case .client: "client"
      case .member: "member"
      case .professional: "professional"
      }
    member = notNow?.againBy?.member
    person = notNow?.againBy?.professional
  }

  static func by(_ reader: inout ColumnReader) throws -> Doer? {
    let kind: String? = try reader.next()
    let member: MemberID? = try reader.next()
    let person: PersonID? = try reader.next()
    switch (kind, member, person) {
    case (nil, nil, nil): return nil
    case ("client", nil, nil): return .client
    case ("member", let member?, nil): return .member(member)
    case ("professional", nil, let person?): return .professional(person)
    default: throw StorageError.malformedRow(column: "again_kind", reason: "kind and person do not fit together")
    }
  }
}
