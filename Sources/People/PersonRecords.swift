public import CivilTime
public import Storage

/// Persons in the database.
public enum PersonRecords {
  /// Adds a person, version 1. The name is stored trimmed.
  /// - Throws: `PeopleProblem.nameMissing` or `.nameTooLong`; `StorageError`.
  public static func add(
    _ id: PersonID, named name: String, in organisation: OrganisationID, at now: Instant, _ c: any Connection
  ) throws -> Person {
    let person = Person(
      id: id, organisation: organisation, name: try PersonName.checked(name), version: 1, createdAt: now)
    _ = try c.run(
      """
      INSERT INTO people (id, organisation_id, name, sort_key, version, created_at)
      VALUES (\(person.id), \(organisation), \(person.name), \(person.sortKey), \(person.version), \(now))
      """)
    return person
  }

  /// - Returns: nil when there is no such person.
  public static func find(_ id: PersonID, _ c: any Connection) throws -> Person? {
    try c.fetch("SELECT \(columns) FROM people p WHERE p.id = \(id)").first.map(person(from:))
  }

  /// Gives a person another name; the version goes up by one.
  /// - Parameter version: the version the writer saw.
  /// - Returns: the person as it is now, or nil when the person is gone or has another version (look which with `find`).
  public static func rename(
    _ id: PersonID, to name: String, version: Int, _ c: any Connection
  ) throws -> Person? {
    let name = try PersonName.checked(name)
    let key = PersonName.sortKey(name)
    let changed = try c.run(
      """
      UPDATE people SET name = \(name), sort_key = \(key), version = version + 1
      WHERE id = \(id) AND version = \(version)
      """)
    return changed == 1 ? try find(id, c) : nil
  }

  /// The people with these ids, by id; ids that are not there are left out.
  public static func find(_ ids: [PersonID], _ c: any Connection) throws -> [PersonID: Person] {
    guard !ids.isEmpty else { return [:] }
    let people = try c.fetch("SELECT \(columns) FROM people p WHERE p.id IN \(list: ids)").map(person(from:))
    return Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static let columns: SQL = "p.id, p.organisation_id, p.name, p.version, p.created_at"

  private static func person(from row: Row) throws -> Person {
    Person(
      id: try row.get("id"), organisation: try row.get("organisation_id"), name: try row.get("name"),
      version: try row.get("version"), createdAt: try row.get("created_at"))
  }
}
