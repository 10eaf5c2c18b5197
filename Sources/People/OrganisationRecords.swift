public import CivilTime
public import Language
public import Storage

/// Organisations in the database.
public enum OrganisationRecords {
  /// - Throws: `PeopleProblem` for the name; `StorageError`.
  public static func add(
    _ id: OrganisationID, named name: String, zone: CivilZone, language: DisplayLanguage = .nl,
    wordForClient: String = "cliënt", at now: Instant, _ c: any Connection
  ) throws -> Organisation {
    let organisation = Organisation(
      id: id, name: try PersonName.checked(name), zone: zone, language: language, wordForClient: wordForClient,
      createdAt: now)
    _ = try c.run(
      """
      INSERT INTO organisations (id, name, zone, language, word_for_client, version, created_at)
      VALUES (\(id), \(organisation.name), \(zone.identifier), \(language.rawValue), \(wordForClient),
        \(organisation.version), \(now))
      """)
    return organisation
  }

  public static func find(_ id: OrganisationID, _ c: any Connection) throws -> Organisation? {
    try c.fetch("SELECT \(columns) FROM organisations o WHERE o.id = \(id)").first.map(organisation(from:))
  }

  /// Every organisation, oldest first. An installation has one or a few.
  public static func all(_ c: any Connection) throws -> [Organisation] {
    try c.fetch("SELECT \(columns) FROM organisations o ORDER BY o.created_at, o.id").map(organisation(from:))
  }

  /// Changes what an organisation is called and calls people.
  /// - Returns: the organisation as it is now, or nil when it has another version than the writer saw.
  public static func change(
    _ id: OrganisationID, name: String, wordForClient: String, version: Int, _ c: any Connection
  ) throws -> Organisation? {
    let name = try PersonName.checked(name)
    let word = try PersonName.checked(wordForClient)
    let changed = try c.run(
      """
      UPDATE organisations SET name = \(name), word_for_client = \(word), version = version + 1
      WHERE id = \(id) AND version = \(version)
      """)
    return changed == 1 ? try find(id, c) : nil
  }

  private static let columns: SQL =
    "o.id, o.name, o.zone, o.language, o.word_for_client, o.version, o.created_at"

  private static func organisation(from row: Row) throws -> Organisation {
    let zone: String = try row.get("zone")
    let language: String = try row.get("language")
    guard let known = CivilZone(identifier: zone) else {
      throw StorageError.malformedRow(column: "zone", reason: "unknown time zone \(zone)")
    }
    return Organisation(
      id: try row.get("id"), name: try row.get("name"), zone: known,
      language: DisplayLanguage(rawValue: language) ?? .nl, wordForClient: try row.get("word_for_client"),
      version: try row.get("version"), createdAt: try row.get("created_at"))
  }
}
