import Storage

/// What helpers said when asked how it goes.
enum CheckInRecords {
  static func insert(_ checkIn: HelperCheckIn, _ c: any Connection) throws {
    try c.queue(
      """
      INSERT INTO helper_check_ins (id, dossier_id, member_id, said_on, heaviness, stamina, words, again_on, written_by,
        version)
      VALUES (\(checkIn.id), \(checkIn.dossier), \(checkIn.member), \(checkIn.on), \(checkIn.heaviness),
        \(checkIn.stamina), \(checkIn.words), \(checkIn.againOn), \(checkIn.writtenBy), \(checkIn.version))
      """)
  }

  /// Writes what can change, and raises the version.
  /// - Returns: false when the check-in has another version than `version`.
  static func update(_ checkIn: HelperCheckIn, version: Int, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE helper_check_ins SET said_on = \(checkIn.on), heaviness = \(checkIn.heaviness),
        stamina = \(checkIn.stamina), words = \(checkIn.words), again_on = \(checkIn.againOn), version = version + 1
      WHERE id = \(checkIn.id) AND version = \(version)
      """) == 1
  }

  static func find(_ id: CheckInID, of dossier: DossierID, _ c: any Connection) throws -> HelperCheckIn? {
    try c.fetch("SELECT \(columns) FROM helper_check_ins k WHERE k.id = \(id) AND k.dossier_id = \(dossier)").first
      .map { row in
        var reader = ColumnReader(row)
        return try checkIn(&reader)
      }
  }

  /// Of one helper, the latest first, with who asked.
  static func all(of member: MemberID, _ c: any Connection) throws -> [WrittenCheckIn] {
    try c.fetch(
      """
      SELECT \(columns), p.name FROM helper_check_ins k JOIN accounts a ON a.id = k.written_by
      JOIN people p ON p.id = a.person_id
      WHERE k.member_id = \(member) ORDER BY k.said_on DESC, k.id DESC
      """
    ).map { row in
      var reader = ColumnReader(row)
      return WrittenCheckIn(checkIn: try checkIn(&reader), writerName: try reader.next())
    }
  }

  /// The latest of everybody in these dossiers.
  static func latest(in dossiers: LoadRecords.Scope, _ c: any Connection) throws -> [MemberID: HelperCheckIn] {
    var latest: [MemberID: HelperCheckIn] = [:]
    for row in try c.fetch(latestSQL(dossiers)) {
      var reader = ColumnReader(row)
      let found = try checkIn(&reader)
      latest[found.member] = found
    }
    return latest
  }

  static func latestSQL(_ dossiers: LoadRecords.Scope) -> SQL {
    """
    SELECT \(columns) FROM helper_check_ins k WHERE k.dossier_id \(dossiers.condition) AND NOT EXISTS (
      SELECT 1 FROM helper_check_ins n WHERE n.member_id = k.member_id
        AND (n.said_on, n.id) > (k.said_on, k.id))
    """
  }

  /// Of whom each check-in of a dossier is, by its id.
  static func helpers(of dossier: DossierID, _ c: any Connection) throws -> [String: MemberID] {
    let rows = try c.fetch("SELECT id, member_id FROM helper_check_ins WHERE dossier_id = \(dossier)")
    var helpers: [String: MemberID] = [:]
    for row in rows { helpers[try row.get(at: 0, as: String.self)] = try row.get(at: 1) }
    return helpers
  }

  static let columns: SQL = """
    k.id, k.dossier_id, k.member_id, k.said_on, k.heaviness, k.stamina, k.words, k.again_on, k.written_by, k.version
    """

  /// Reads `columns`, in their order.
  static func checkIn(_ reader: inout ColumnReader) throws -> HelperCheckIn {
    let id: CheckInID = try reader.next()
    var checkIn = HelperCheckIn(
      id: id, dossier: try reader.next(), member: try reader.next(), on: try reader.next(),
      heaviness: try reader.next(), stamina: try reader.next(), words: try reader.next(), againOn: try reader.next(),
      writtenBy: try reader.next())
    checkIn.version = try reader.next()
    return checkIn
  }
}
