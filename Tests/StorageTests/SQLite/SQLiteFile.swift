import CivilTime
import Foundation
import Storage
import StorageSQLite

/// A database file in a folder of its own, for tests that look at the file itself.
struct SQLiteFile {
  let folder: URL
  var path: String { folder.appending(path: "test.sqlite").path }
  var log: String { path + "-wal" }

  /// Runs a test with the path of a file that is not there yet, and removes the folder afterwards.
  static func with(_ body: (SQLiteFile) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samenspel-file-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(SQLiteFile(folder: folder))
  }

  /// Runs a test on the bank in a fresh file.
  static func withBank(_ body: (SQLiteFile, SQLiteDatabase) async throws -> Void) async throws {
    try await with { file in
      let database = try SQLiteDatabase(path: file.path, readers: 2, patience: 0.2)
      try await Migrator(timekeeper: SystemTimekeeper()).run(on: database, migrations: [bank])
      try await body(file, database)
      try await database.close()
    }
  }
}
