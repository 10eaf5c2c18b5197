public import Storage

/// The tables of this room.
///
/// The log points at nothing: it has to outlive what it tells about. `log_unsealed` is the sealer's queue; a line and its place in the
/// queue are written together, so a line with neither a seal nor a place did not come from the program.
///
/// Neither queue nor seals point at the lines by a foreign key: under SERIALIZABLE its check reads the page of the index on which
/// everybody else's newest lines stand, and then of two writers one would have to start again.
public enum AccountabilityMigrations {
  public static let all: [Migration] = [log, seals, history, drafts, receipts]

  /// Without CHECKs: PostgreSQL reads them anew for every line, which would be a third of what a line costs. One place writes lines,
  /// and the seal tells of any that were changed.
  private static let log = Migration(
    name: "accountability.1-log",
    statements: [
      """
      CREATE TABLE log_lines (
        id \(.text) NOT NULL PRIMARY KEY,
        format \(.integer) NOT NULL,
        at \(.integer) NOT NULL,
        event \(.text) NOT NULL,
        action \(.text) NOT NULL,
        outcome \(.text) NOT NULL,
        refusal \(.text),
        purpose \(.text),
        ground \(.text),
        account_id \(.text),
        role \(.text),
        on_behalf_of \(.text),
        organisation_id \(.text),
        session_hash \(.text),
        access_point \(.text) NOT NULL,
        client_id \(.text),
        object_kind \(.text),
        object_id \(.text),
        object_part \(.text),
        shown \(.text),
        touched \(.text),
        query_hash \(.text),
        hits \(.integer),
        emergency_reason \(.text),
        rule \(.text),
        permission_id \(.text))
      """,
      "CREATE INDEX log_lines_by_organisation ON log_lines (organisation_id, at, id)",
      "CREATE INDEX log_lines_by_account ON log_lines (account_id, at, id)",
      "CREATE INDEX log_lines_by_client ON log_lines (client_id, at, id)",
    ])

  private static let seals = Migration(
    name: "accountability.2-seals", after: ["accountability.1-log"],
    statements: [
      "CREATE TABLE log_unsealed (line_id \(.text) NOT NULL PRIMARY KEY)",
      """
      CREATE TABLE log_seals (
        sequence \(.integer) NOT NULL PRIMARY KEY CHECK (sequence >= 1),
        line_id \(.text) NOT NULL UNIQUE,
        sealed_at \(.integer) NOT NULL,
        key_name \(.text) NOT NULL,
        line_code \(.bytes) NOT NULL CHECK (length(line_code) = 32),
        seal \(.bytes) NOT NULL CHECK (length(seal) = 32))
      """,
    ])

  private static let history = Migration(
    name: "accountability.3-history", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE history (
        id \(.text) NOT NULL PRIMARY KEY,
        scope_kind \(.text) NOT NULL,
        scope_id \(.text) NOT NULL,
        thing_kind \(.text) NOT NULL,
        thing_id \(.text) NOT NULL,
        version \(.integer) NOT NULL CHECK (version >= 1),
        at \(.integer) NOT NULL,
        account_id \(.text) NOT NULL REFERENCES accounts (id),
        actor_name \(.text) NOT NULL,
        event \(.text) NOT NULL,
        changes \(.text) NOT NULL,
        undoes_id \(.text) REFERENCES history (id))
      """,
      "CREATE INDEX history_by_thing ON history (thing_kind, thing_id, version, id)",
      "CREATE INDEX history_by_scope ON history (scope_kind, scope_id, at, id)",
    ])

  private static let drafts = Migration(
    name: "accountability.4-drafts", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE drafts (
        account_id \(.text) NOT NULL REFERENCES accounts (id),
        form_key \(.text) NOT NULL CHECK (length(form_key) BETWEEN 1 AND 200),
        fields \(.text) NOT NULL,
        saved_at \(.integer) NOT NULL,
        expires_at \(.integer) NOT NULL,
        PRIMARY KEY (account_id, form_key))
      """,
      "CREATE INDEX drafts_by_expiry ON drafts (expires_at)",
    ])

  /// `outcome` is the JSON of what the first post came to; it is NULL only inside the transaction that does the work.
  private static let receipts = Migration(
    name: "accountability.5-receipts", after: ["access.1-accounts"],
    statements: [
      """
      CREATE TABLE receipts (
        account_id \(.text) NOT NULL REFERENCES accounts (id),
        "key" \(.text) NOT NULL CHECK (length("key") BETWEEN 16 AND 64),
        event \(.text) NOT NULL,
        digest \(.text) NOT NULL CHECK (length(digest) = 64),
        at \(.integer) NOT NULL,
        outcome \(.text),
        PRIMARY KEY (account_id, "key", event, digest))
      """,
      "CREATE INDEX receipts_by_age ON receipts (at)",
    ])
}
