import Storage

/// How load is laid out: what helpers say about it, and whether what they do for several clients may be added up.
enum LoadTables {
  static let migration = Migration(
    name: "network.5-load", after: ["network.3-agreements", "access.1-accounts", "people.2-people"],
    statements: [checkIns, checkInsOfMember, checkInsOfDossier, permissions])

  /// How many times a week somebody wants to do something at most; how often matters more than how long.
  static let times = Migration(
    name: "network.10-times", after: ["network.2-network"],
    statements: ["ALTER TABLE network_members ADD COLUMN limit_times \(.double) CHECK (limit_times >= 0)"])

  private static let checkIns: SQL = """
    CREATE TABLE helper_check_ins (
      id \(.text) PRIMARY KEY,
      dossier_id \(.text) NOT NULL REFERENCES dossiers (id),
      member_id \(.text) NOT NULL,
      said_on \(.text) NOT NULL,
      heaviness \(.integer) NOT NULL CHECK (heaviness BETWEEN 0 AND 10),
      stamina \(.integer) CHECK (stamina BETWEEN 0 AND 10),
      words \(.text),
      again_on \(.text) CHECK (again_on > said_on),
      written_by \(.text) NOT NULL REFERENCES accounts (id),
      version \(.integer) NOT NULL CHECK (version > 0),
      FOREIGN KEY (dossier_id, member_id) REFERENCES network_members (dossier_id, id)
    )
    """
  private static let checkInsOfMember: SQL =
    "CREATE INDEX helper_check_ins_by_member ON helper_check_ins (member_id, said_on, id)"

  private static let checkInsOfDossier: SQL =
    "CREATE INDEX helper_check_ins_by_dossier ON helper_check_ins (dossier_id, said_on, id)"

  // Given by the helper, about the helper: that hours are added up over everybody this person helps. Nothing else is
  // shared by it, and it ends the moment it is withdrawn.
  private static let permissions: SQL = """
    CREATE TABLE load_permissions (
      person_id \(.text) PRIMARY KEY REFERENCES people (id),
      given_on \(.text) NOT NULL,
      how \(.text),
      withdrawn_on \(.text) CHECK (withdrawn_on >= given_on),
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """
}
