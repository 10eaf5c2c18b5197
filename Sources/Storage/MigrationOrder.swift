/// The order migrations run in: each after the ones it names, otherwise as they were given.
enum MigrationOrder {
  /// Refuses names used twice, names that do not exist, and circles.
  static func sorted(_ migrations: [Migration]) throws(StorageError) -> [Migration] {
    try checkNames(migrations)
    var waiting = migrations
    var placed: Set<String> = []
    var order: [Migration] = []
    while !waiting.isEmpty {
      guard let next = waiting.firstIndex(where: { $0.after.allSatisfy(placed.contains) }) else {
        let names = waiting.map(\.name).joined(separator: ", ")
        throw .migrationsDisagree(reason: "\(names) wait for each other in a circle")
      }
      let migration = waiting.remove(at: next)
      placed.insert(migration.name)
      order.append(migration)
    }
    return order
  }

  private static func checkNames(_ migrations: [Migration]) throws(StorageError) {
    var names: Set<String> = []
    for migration in migrations {
      guard names.insert(migration.name).inserted else {
        throw .migrationsDisagree(reason: "\(migration.name) is there twice")
      }
    }
    for migration in migrations {
      for name in migration.after where !names.contains(name) {
        throw .migrationsDisagree(reason: "\(migration.name) comes after \(name), which does not exist")
      }
    }
  }
}
