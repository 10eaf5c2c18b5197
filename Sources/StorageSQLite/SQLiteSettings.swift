import CSQLiteSettings

/// Settings of SQLite for the whole program. They hold when they are made before the first database is opened; after that SQLite
/// refuses them and works as before, only slower.
enum SQLiteSettings {
  /// Makes them, the first time it is called.
  static func make() { made }

  private static let made: Void = {
    _ = samenspel_sqlite_without_memory_count()
    _ = samenspel_sqlite_pages_at_once(250)
    _ = samenspel_sqlite_statement_journals_in_memory(4 << 20)
  }()
}
