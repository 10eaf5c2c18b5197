import Storage

/// What helps a small or broken network along: places, wishes, and making up.
enum BeginningTables {
  static let migration = Migration(
    name: "network.9-beginnings", after: ["network.2-network"], statements: [beginnings, repairs])

  private static let beginnings: SQL = """
    CREATE TABLE network_beginnings (
      dossier_id \(.text) PRIMARY KEY REFERENCES dossiers (id),
      places \(.text),
      wishes \(.text),
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """

  private static let repairs: SQL = """
    CREATE TABLE tie_repairs (
      member_id \(.text) PRIMARY KEY REFERENCES network_members (id),
      hurt \(.text),
      client_needs \(.text),
      other_needs \(.text),
      approach \(.text),
      mediator \(.text),
      stopped_on \(.text),
      version \(.integer) NOT NULL CHECK (version > 0)
    )
    """
}
