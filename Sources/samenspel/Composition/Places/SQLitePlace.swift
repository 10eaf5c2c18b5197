import Foundation
import Storage
import StorageSQLite

/// A file of SQLite, with its key and the lock of who serves it beside it.
struct SQLitePlace: DatabasePlace {
  static let usual = "var/samenspel.sqlite"

  let path: String
  let key: PrivateFile

  /// - Parameter keyPath: where the key lies; beside the file unless said otherwise.
  init(path: String, keyPath: String? = nil) {
    self.path = path
    key = PrivateFile(path: keyPath ?? path + ".key")
  }

  var name: String { path }
  var lockPath: String { path + ".lock" }
  var usualMediaFolder: String? { path + ".media" }

  func prepare() throws(Complaint) {
    try OwnFolder.prepare(of: path)
    try OwnFolder.prepare(of: key.path)
  }

  func holdAlone() throws(Complaint) -> FileLock? {
    do {
      if let lock = try FileLock(path: lockPath) { return lock }
    } catch {
      throw .folderNotWritable(OwnFolder.path(of: lockPath))
    }
    throw .inUse(path)
  }

  func open() async throws -> any Database { try SQLiteDatabase(path: path) }

  func exists() async throws -> Bool { FileManager.default.fileExists(atPath: path) }
}
