import Foundation
import GRDB
import Language
import Storage

/// Opens the connections of a database, each with its settings, and says in one sentence why not.
struct SQLiteOpening {
  let path: String
  /// Seconds to wait for a lock that another program holds.
  let patience: Double

  /// "SNSP" in the file's header marks a database as this program's (`PRAGMA application_id`).
  private let mark: Int32 = 0x534E_5350

  func writer() throws(StorageError) -> DatabaseQueue {
    SQLiteSettings.make()
    try checkPath()
    var configuration = shared
    configuration.journalMode = .wal
    configuration.prepareDatabase { [mark] database in
      try Self.claim(database, with: mark)
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
    }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // GRDB sets NORMAL when it turns the write-ahead log on, which would lose answered changes in a power cut.
      try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return queue
    } catch {
      throw StorageError(error, path: path)
    }
  }

  func reader() throws(StorageError) -> DatabaseQueue {
    var configuration = shared
    configuration.readonly = true
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StorageError(error, path: path)
    }
  }

  private var shared: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // PostgreSQL's LIKE distinguishes capitals; so does ours.
      try database.execute(sql: "PRAGMA case_sensitive_like = ON")
      try database.execute(sql: "PRAGMA cache_size = -4000")
    }
    return configuration
  }

  private func checkPath() throws(StorageError) {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists && isFolder.boolValue { throw .unavailable(reason: .isFolder(path)) }
    guard !exists else { return }
    // `NSString.deletingLastPathComponent` ends the program at a name of one letter.
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let isThere = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
    guard isThere && isFolder.boolValue else { throw .unavailable(reason: .noFolder(folder)) }
  }

  /// Takes an empty file as ours; refuses one that another program made, before anything in it changes.
  private static func claim(_ database: GRDB.Database, with mark: Int32) throws {
    let found = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard found != mark else { return }
    let tables = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    guard found == 0 && tables == 0 else {
      throw DatabaseError(resultCode: .SQLITE_NOTADB)
    }
    try database.execute(sql: "PRAGMA application_id = \(mark)")
  }
}
