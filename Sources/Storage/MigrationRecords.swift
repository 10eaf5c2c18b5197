import CivilTime

/// The table that says which migrations ran on this database.
enum MigrationRecords {
  static func prepare(_ connection: any Connection) throws(StorageError) {
    try connection.run(
      """
      CREATE TABLE IF NOT EXISTS migrations (
        name \(.text) PRIMARY KEY NOT NULL,
        checksum \(.text) NOT NULL,
        applied_at BIGINT NOT NULL
      )
      """)
  }

  static func checksums(_ connection: any Connection) throws(StorageError) -> [String: String] {
    var checksums: [String: String] = [:]
    for row in try connection.fetch("SELECT name, checksum FROM migrations") {
      checksums[try row.get("name")] = try row.get("checksum", as: String.self)
    }
    return checksums
  }

  static func note(_ migration: Migration, at instant: Instant, _ connection: any Connection) throws(StorageError) {
    try connection.run(
      "INSERT INTO migrations (name, checksum, applied_at) VALUES (\(migration.name), \(migration.checksum), \(instant))"
    )
  }
}
