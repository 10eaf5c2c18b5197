public import Storage

/// The tables of this room. Consents and permissions will be tables here that point at `people`.
public enum PeopleMigrations {
  public static let all: [Migration] = [organisations, people, teams]

  private static let organisations = Migration(
    name: "people.1-organisations",
    statements: [
      """
      CREATE TABLE organisations (
        id \(.text) NOT NULL PRIMARY KEY,
        name \(.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        zone \(.text) NOT NULL,
        language \(.text) NOT NULL CHECK (language IN ('nl', 'en')),
        word_for_client \(.text) NOT NULL CHECK (length(word_for_client) BETWEEN 1 AND 200),
        version \(.integer) NOT NULL CHECK (version >= 1),
        created_at \(.integer) NOT NULL)
      """
    ])

  /// UNIQUE (id, organisation_id) lets other tables point at a person together with its organisation, so that the wall between
  /// organisations is held by the database too.
  private static let people = Migration(
    name: "people.2-people", after: ["people.1-organisations"],
    statements: [
      """
      CREATE TABLE people (
        id \(.text) NOT NULL PRIMARY KEY,
        organisation_id \(.text) NOT NULL REFERENCES organisations (id),
        name \(.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        sort_key \(.text) NOT NULL,
        version \(.integer) NOT NULL CHECK (version >= 1),
        created_at \(.integer) NOT NULL,
        UNIQUE (id, organisation_id))
      """,
      "CREATE INDEX people_by_name ON people (organisation_id, sort_key, id)",
    ])

  private static let teams = Migration(
    name: "people.3-teams", after: ["people.1-organisations"],
    statements: [
      """
      CREATE TABLE teams (
        id \(.text) NOT NULL PRIMARY KEY,
        organisation_id \(.text) NOT NULL REFERENCES organisations (id),
        name \(.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        sort_key \(.text) NOT NULL,
        version \(.integer) NOT NULL CHECK (version >= 1),
        created_at \(.integer) NOT NULL,
        UNIQUE (organisation_id, name),
        UNIQUE (id, organisation_id))
      """
    ])
}
