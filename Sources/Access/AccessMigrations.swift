public import Storage

/// The tables of this room.
public enum AccessMigrations {
  public static let all: [Migration] = [accounts, sessions, links, grants, delays, grantsOfObject]

  /// A person may have two accounts: who keeps accounts and also works with clients does these under two names.
  /// `second_factor` and `second_factor_secret` keep the place of a second factor.
  private static let accounts = Migration(
    name: "access.1-accounts", after: ["people.1-organisations", "people.2-people"],
    statements: [
      """
      CREATE TABLE accounts (
        id \(.text) NOT NULL PRIMARY KEY,
        person_id \(.text) NOT NULL,
        organisation_id \(.text) NOT NULL,
        login \(.text) NOT NULL UNIQUE CHECK (length(login) BETWEEN 3 AND 254),
        state \(.text) NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
        password \(.text),
        second_factor \(.text) NOT NULL DEFAULT 'none' CHECK (second_factor IN ('none', 'timeBased')),
        second_factor_secret \(.bytes),
        language \(.text) NOT NULL CHECK (language IN ('nl', 'en')),
        version \(.integer) NOT NULL CHECK (version >= 1),
        created_at \(.integer) NOT NULL,
        CHECK (state <> 'active' OR password IS NOT NULL),
        CHECK ((second_factor = 'none') = (second_factor_secret IS NULL)),
        FOREIGN KEY (person_id, organisation_id) REFERENCES people (id, organisation_id))
      """,
      "CREATE INDEX accounts_by_organisation ON accounts (organisation_id)",
      "CREATE INDEX accounts_by_person ON accounts (person_id)",
    ])

  private static let sessions = Migration(
    name: "access.2-sessions", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE sessions (
        id \(.text) NOT NULL PRIMARY KEY,
        secret_hash \(.text) NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
        account_id \(.text) NOT NULL REFERENCES accounts (id),
        started_at \(.integer) NOT NULL,
        last_seen_at \(.integer) NOT NULL,
        proven_at \(.integer) NOT NULL,
        device \(.text) CHECK (length(device) BETWEEN 1 AND 200))
      """,
      "CREATE INDEX sessions_by_account ON sessions (account_id, started_at)",
    ])

  private static let links = Migration(
    name: "access.3-one-time-links", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE one_time_links (
        id \(.text) NOT NULL PRIMARY KEY,
        secret_hash \(.text) NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
        purpose \(.text) NOT NULL CHECK (purpose IN ('firstAdministrator', 'invitation', 'reset')),
        account_id \(.text) REFERENCES accounts (id),
        created_at \(.integer) NOT NULL,
        created_by \(.text) REFERENCES accounts (id),
        expires_at \(.integer) NOT NULL,
        used_at \(.integer),
        revoked_at \(.integer),
        CHECK ((purpose = 'firstAdministrator') = (account_id IS NULL)),
        CHECK (used_at IS NULL OR revoked_at IS NULL))
      """,
      "CREATE INDEX one_time_links_by_account ON one_time_links (account_id)",
    ])

  /// `object_id` points at a table that depends on `object_kind`, so no foreign key can; a grant on something that is gone
  /// reaches nothing.
  private static let grants = Migration(
    name: "access.4-grants", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE grants (
        id \(.text) NOT NULL PRIMARY KEY,
        account_id \(.text) NOT NULL REFERENCES accounts (id),
        role \(.text) NOT NULL CHECK (length(role) BETWEEN 1 AND 60),
        object_kind \(.text) NOT NULL CHECK (length(object_kind) BETWEEN 1 AND 60),
        object_id \(.text) NOT NULL,
        part \(.text) CHECK (length(part) >= 1),
        from_at \(.integer) NOT NULL,
        until_at \(.integer) CHECK (until_at >= from_at),
        given_by \(.text) REFERENCES accounts (id),
        given_at \(.integer) NOT NULL,
        ended_by \(.text) REFERENCES accounts (id))
      """,
      "CREATE INDEX grants_by_account ON grants (account_id, object_kind, object_id)",
      "CREATE INDEX grants_by_object ON grants (object_kind, object_id)",
    ])

  /// Lists of dossiers show who answers for each: the index answers that without the rows.
  private static let grantsOfObject = Migration(
    name: "access.6-grants-of-object", after: ["access.4-grants"],
    statements: [
      "DROP INDEX grants_by_object",
      "CREATE INDEX grants_by_object ON grants (object_kind, object_id, role, account_id, from_at, until_at)",
    ])

  /// `subject` is a hash: of a login name as typed (which may be a password in the wrong field) or of a network address.
  private static let delays = Migration(
    name: "access.5-sign-in-delays",
    statements: [
      """
      CREATE TABLE sign_in_delays (
        subject \(.text) NOT NULL PRIMARY KEY CHECK (length(subject) = 64),
        failures \(.integer) NOT NULL CHECK (failures >= 0),
        last_failure_at \(.integer) NOT NULL,
        open_at \(.integer) NOT NULL)
      """
    ])
}
