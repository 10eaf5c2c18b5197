import CSQLiteSettings

/// Settings of SQLite for the whole program. They hold when they are made before the first database is opened; after that SQLite
/// refuses them and works as before, only slower.
enum SQLiteSettings {
  static let areMade: Bool = {
    let results = [samenspel_sqlite_without_memory_count(), samenspel_sqlite_pages_at_once(250)]
    return results.allSatisfy { $0 == 0 }
  }()
}
