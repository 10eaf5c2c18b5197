import Foundation
import Storage
import StoragePostgres
import StorageSQLite
public import Testing

/// A kind of database that tests run on: how to make an empty one, and how to be rid of it.
///
/// Every test that is parametrised over `Engine.all` runs on each. PostgreSQL takes part when the environment names a
/// server to test on (`SAMENSPEL_TEST_POSTGRES`); `make test` starts one, see `scripts/postgres.sh`.
public struct Engine: Sendable, CustomTestStringConvertible {
  public let name: String
  /// How many databases tests may have at a time.
  let turnstile: Turnstile
  let make: @Sendable () throws -> FreshDatabase

  init(name: String, places: Int, make: @escaping @Sendable () throws -> FreshDatabase) {
    self.name = name
    self.make = make
    turnstile = Turnstile(places: places)
  }

  public static let all: [Engine] = [.sqlite] + (postgresAddress == nil ? [] : [.postgres])

  public static var postgresAddress: String? { ProcessInfo.processInfo.environment["SAMENSPEL_TEST_POSTGRES"] }

  public static let sqlite = Engine(name: "SQLite", places: 64) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samenspel-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let database = try SQLiteDatabase(path: folder.appending(path: "test.sqlite").path, readers: 2)
    return FreshDatabase(database: database) {
      try await database.close()
      try FileManager.default.removeItem(at: folder)
    }
  }

  /// A schema of its own on the server the environment names.
  public static let postgres = Engine(name: "PostgreSQL", places: 12) {
    guard let address = postgresAddress else {
      throw NoServerToTestOn()
    }
    var settings = PostgresSettings()
    settings.connections = 4
    settings.retries = 40
    settings.schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    let database = try PostgresDatabase(try PostgresAddress(address), settings: settings)
    return FreshDatabase(database: database) { [settings] in
      try await database.close()
      let last = try PostgresDatabase(try PostgresAddress(address), settings: settings)
      try await last.write { connection -> Void in
        _ = try connection.run("DO 'BEGIN EXECUTE format(''DROP SCHEMA %I CASCADE'', current_schema()); END'")
      }
      try await last.close()
    }
  }

  public var testDescription: String { name }
}

/// An empty database and the way to be rid of it.
struct FreshDatabase: Sendable {
  let database: any Database
  let destroy: @Sendable () async throws -> Void
}

/// The environment does not say where a PostgreSQL server for tests is (`SAMENSPEL_TEST_POSTGRES`).
struct NoServerToTestOn: Error {}
