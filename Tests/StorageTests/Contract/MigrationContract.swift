import CivilTime
import Storage
import TestGround
import Testing

@Suite("Contract: migrations")
struct MigrationContract {
  private let migrator = Migrator(timekeeper: SystemTimekeeper())
  private let first = Migration(name: "a.1", statements: ["CREATE TABLE one (id BIGINT PRIMARY KEY)"])
  private let second = Migration(
    name: "b.1", after: ["a.1"], statements: ["CREATE TABLE two (id BIGINT PRIMARY KEY REFERENCES one (id))"])

  @Test("each runs after those it names, and once", arguments: Engine.all)
  func runs(on engine: Engine) async throws {
    try await withDatabase(on: engine) { database in
      let report = try await migrator.run(on: database, migrations: [second, first])
      #expect(report == MigrationReport(applied: ["a.1", "b.1"], alreadyApplied: 0))
      let again = try await migrator.run(on: database, migrations: [second, first])
      #expect(again == MigrationReport(applied: [], alreadyApplied: 2))
      #expect(try await database.read { try $0.fetch("SELECT id FROM two") }.isEmpty)
    }
  }

  @Test("one that fails leaves nothing of itself, and those before it stay", arguments: Engine.all)
  func fails(on engine: Engine) async throws {
    let broken = Migration(
      name: "b.2", after: ["b.1"],
      statements: ["CREATE TABLE three (id BIGINT)", "INSERT INTO nowhere (id) VALUES (1)"])
    let mended = Migration(name: "b.2", after: ["b.1"], statements: ["CREATE TABLE three (id BIGINT)"])
    try await withDatabase([first], on: engine) { database in
      await #expect(throws: StorageError.self) {
        try await migrator.run(on: database, migrations: [first, second, broken])
      }
      let report = try await migrator.run(on: database, migrations: [first, second, mended])
      #expect(report == MigrationReport(applied: ["b.2"], alreadyApplied: 2))
    }
  }

  @Test("one that was changed after it ran is refused", arguments: Engine.all)
  func changed(on engine: Engine) async throws {
    let other = Migration(name: "a.1", statements: ["CREATE TABLE one (id \(.text) PRIMARY KEY)"])
    try await withDatabase([first], on: engine) { database in
      await #expect(throws: StorageError.migrationChanged(name: "a.1")) {
        try await migrator.run(on: database, migrations: [other, second])
      }
      await #expect(throws: StorageError.self) { try await database.read { try $0.fetch("SELECT id FROM two") } }
    }
  }

  @Test("a database of a newer program is refused", arguments: Engine.all)
  func newer(on engine: Engine) async throws {
    try await withDatabase([first, second], on: engine) { database in
      await #expect(throws: StorageError.migratedByNewerProgram(unknown: ["b.1"])) {
        try await migrator.run(on: database, migrations: [first])
      }
    }
  }

  @Test("two programs that start at once run each step once", arguments: Engine.all)
  func together(on engine: Engine) async throws {
    try await withDatabase(on: engine) { database in
      let reports = try await withThrowingTaskGroup(of: MigrationReport.self) { group in
        for _ in 0..<8 { group.addTask { try await migrator.run(on: database, migrations: [first, second]) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(reports.flatMap(\.applied).sorted() == ["a.1", "b.1"])
    }
  }

  @Test("the tables say when each ran", arguments: Engine.all)
  func instants(on engine: Engine) async throws {
    try await withDatabase([first], on: engine) { database in
      let rows = try await database.read { try $0.fetch("SELECT name, checksum, applied_at FROM migrations") }
      #expect(try rows.map { try $0.get("name") as String } == ["a.1"])
      #expect(try rows.map { try $0.get("checksum") as String } == [first.checksum])
      #expect(try #require(rows.first).get("applied_at", as: Instant.self) > Instant(microseconds: 0))
    }
  }
}
