public import CivilTime

/// Brings a database to the layout this program expects, step by step, and refuses one it does not understand.
///
/// Each migration runs in a transaction together with the note that it ran, so that a program killed half-way can
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
    var applied: [String] = []
    for migration in ordered where recorded[migration.name] == nil {
      if try await apply(migration, on: database) { applied.append(migration.name) }
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

  /// False when another program ran it in the meantime.
  private func apply(_ migration: Migration, on database: any Database) async throws -> Bool {
    let now = timekeeper.now
    return try await database.write { connection in
      guard try MigrationRecords.checksums(connection)[migration.name] == nil else { return false }
      for statement in migration.statements { try connection.run(statement) }
      try MigrationRecords.note(migration, at: now, connection)
      return true
    }
  }
}
