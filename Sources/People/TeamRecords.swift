public import CivilTime
public import Storage

/// Teams in the database.
public enum TeamRecords {
  /// - Throws: `PeopleProblem` for the name; `StorageError.uniqueViolation` when the organisation has a team of that name.
  public static func add(
    _ id: TeamID, named name: String, in organisation: OrganisationID, at now: Instant, _ c: any Connection
  ) throws -> Team {
    let team = Team(id: id, organisation: organisation, name: try PersonName.checked(name), createdAt: now)
    _ = try c.run(
      """
      INSERT INTO teams (id, organisation_id, name, sort_key, version, created_at)
      VALUES (\(id), \(organisation), \(team.name), \(team.sortKey), \(team.version), \(now))
      """)
    return team
  }

  public static func find(_ id: TeamID, _ c: any Connection) throws -> Team? {
    try c.fetch("SELECT \(columns) FROM teams t WHERE t.id = \(id)").first.map(team(from:))
  }

  /// The teams of an organisation in the order of their names.
  public static func all(in organisation: OrganisationID, _ c: any Connection) throws -> [Team] {
    try c.fetch("SELECT \(columns) FROM teams t WHERE t.organisation_id = \(organisation) ORDER BY t.sort_key, t.id")
      .map(team(from:))
  }

  /// The teams whose ids a query finds, in the order of their names.
  public static func those(_ ids: SQL, _ c: any Connection) throws -> [Team] {
    try c.fetch(query(those: ids)).map(team(from:))
  }

  /// What ``those(_:_:)`` asks, to be announced (`Connection.expect`).
  public static func query(those ids: SQL) -> SQL {
    "SELECT \(columns) FROM teams t WHERE t.id IN (\(ids)) ORDER BY t.sort_key, t.id"
  }

  /// - Returns: the team as it is now, or nil when it is gone or has another version than the writer saw.
  public static func rename(_ id: TeamID, to name: String, version: Int, _ c: any Connection) throws -> Team? {
    let name = try PersonName.checked(name)
    let changed = try c.run(
      """
      UPDATE teams SET name = \(name), sort_key = \(PersonName.sortKey(name)), version = version + 1
      WHERE id = \(id) AND version = \(version)
      """)
    return changed == 1 ? try find(id, c) : nil
  }

  private static let columns: SQL = "t.id, t.organisation_id, t.name, t.version, t.created_at"

  private static func team(from row: Row) throws -> Team {
    Team(
      id: try row.get("id"), organisation: try row.get("organisation_id"), name: try row.get("name"),
      version: try row.get("version"), createdAt: try row.get("created_at"))
  }
}
