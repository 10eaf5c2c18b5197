public import CivilTime

/// Brings a database to the layout this program expects, step by step, and refuses one it does not understand.
///
/// Migrations run in a transaction together with the notes that they ran, so that a program killed half-way can
/// simply be started again. Two programs that start at once do not run a step twice: each looks again inside the
/// transaction.
public struct Migrator: Sendable {
  private let timekeeper: any Timekeeper

  public init(timekeeper: any Timekeeper) {
    self.timekeeper = timekeeper
  }

  /// Runs what has not run yet. Running it again changes nothing.
  ///
  /// Throws ``StorageError/migrationsDisagree(reason:)``, ``StorageError/migrationChanged(name:)`` or
  /// ``StorageError/migratedByNewerProgram(unknown:)`` before it changes anything, and the engine's error when a
  /// statement fails; the migrations before it stay.
  @discardableResult
  public func run(on database: any Database, migrations: [Migration]) async throws -> MigrationReport {
    let ordered = try MigrationOrder.sorted(migrations)
    return try await database.alone { try await run(ordered, on: database) }
  }

  private func run(_ ordered: [Migration], on database: any Database) async throws -> MigrationReport {
    let recorded = try await database.write { connection in
      try MigrationRecords.prepare(connection)
      return try MigrationRecords.checksums(connection)
    }
    try check(ordered, against: recorded)
    let waiting = ordered.filter { recorded[$0.name] == nil }
    var applied: [String] = []
    if let done = await together(waiting, on: database) {
      applied = done
    } else {
      for migration in waiting where try await apply(migration, on: database) { applied.append(migration.name) }
    }
    return MigrationReport(applied: applied, alreadyApplied: ordered.count - applied.count)
  }

  private func check(_ migrations: [Migration], against recorded: [String: String]) throws(StorageError) {
    let unknown = Set(recorded.keys).subtracting(migrations.map(\.name))
    guard unknown.isEmpty else { throw .migratedByNewerProgram(unknown: unknown.sorted()) }
    for migration in migrations {
      guard let checksum = recorded[migration.name] else { continue }
      guard checksum == migration.checksum else { throw .migrationChanged(name: migration.name) }
    }
  }

  /// Runs all in one transaction, so that a new database waits for the disk once and not at each of them.
  ///
  /// - Returns: nil when something went wrong; then nothing was changed, and one by one shows which it was and leaves those before it.
  private func together(_ migrations: [Migration], on database: any Database) async -> [String]? {
    let now = timekeeper.now
    return try? await database.write { connection in
      let recorded = try MigrationRecords.checksums(connection)
      let waiting = migrations.filter { recorded[$0.name] == nil }
      for migration in waiting { try run(migration, at: now, connection) }
      return waiting.map(\.name)
    }
  }

  /// False when another program ran it in the meantime.
  private func apply(_ migration: Migration, on database: any Database) async throws -> Bool {
    let now = timekeeper.now
    return try await database.write { connection in
      guard try MigrationRecords.checksums(connection)[migration.name] == nil else { return false }
      try run(migration, at: now, connection)
      return true
    }
  }

  private func run(_ migration: Migration, at now: Instant, _ connection: any Connection) throws {
    for statement in migration.statements { try connection.run(statement) }
    try MigrationRecords.note(migration, at: now, connection)
  }
}
