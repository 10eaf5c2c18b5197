import CivilTime
import People
import Storage

/// Whether what a helper does for several clients may be added up.
enum PermissionRecords {
  static func find(_ person: PersonID, _ c: any Connection) throws -> LoadPermission {
    try c.fetch(
      "SELECT given_on, how, withdrawn_on, version FROM load_permissions WHERE person_id = \(person)"
    ).first.map { row in
      var reader = ColumnReader(row)
      let on: CivilDate = try reader.next()
      let how: String? = try reader.next()
      let withdrawn: CivilDate? = try reader.next()
      return LoadPermission(
        given: withdrawn == nil ? LoadPermission.Given(on: on, how: how) : nil, version: try reader.next())
    } ?? LoadPermission()
  }

  /// Writes that it was given, over that of version `version`.
  /// - Returns: false when another version stands there.
  static func give(
    _ given: LoadPermission.Given, of person: PersonID, version: Int, _ c: any Connection
  ) throws -> Bool {
    if version == 0 {
      return try c.run(
        """
        INSERT INTO load_permissions (person_id, given_on, how, withdrawn_on, version)
        VALUES (\(person), \(given.on), \(given.how), NULL, 1) ON CONFLICT DO NOTHING
        """) == 1
    }
    return try c.run(
      """
      UPDATE load_permissions SET given_on = \(given.on), how = \(given.how), withdrawn_on = NULL, version = version + 1
      WHERE person_id = \(person) AND version = \(version)
      """) == 1
  }

  /// - Returns: false when another version stands there.
  static func withdraw(of person: PersonID, on today: CivilDate, version: Int, _ c: any Connection) throws -> Bool {
    try c.run(
      """
      UPDATE load_permissions SET withdrawn_on = \(today), version = version + 1
      WHERE person_id = \(person) AND version = \(version) AND withdrawn_on IS NULL AND given_on <= \(today)
      """) == 1
  }

  /// In how many other dossiers a person stands as a helper. For deciding who is whom; never shown.
  static func countElsewhere(_ person: PersonID, than dossier: DossierID, _ c: any Connection) throws -> Int {
    try c.fetchValue(
      "SELECT COUNT(*) FROM network_members WHERE person_id = \(person) AND dossier_id <> \(dossier)") ?? 0
  }

  /// Lets a member stand for another person in `People`.
  static func move(_ member: MemberID, to person: PersonID, _ c: any Connection) throws {
    try c.queue("UPDATE network_members SET person_id = \(person) WHERE id = \(member)")
  }
}
