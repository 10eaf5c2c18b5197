import Foundation

/// Where a database is, and what lies beside it: the key that its log is sealed with and the lock of who serves it.
struct DatabasePlace: Sendable {
  static let usual = "var/samenspel.sqlite"

  let path: String

  /// Outside the database on purpose: whoever has only a copy of the database cannot seal a line of the log.
  var key: PrivateFile { PrivateFile(path: path + ".key") }
  var lockPath: String { path + ".lock" }
  /// Everything that makes up the database, for throwing a demo away.
  var files: [String] { [path, path + "-wal", path + "-shm", key.path] }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Makes the folder when it is not there, readable for its owner only, and sees that one can write in it. From here on every
  /// file the program makes is for its owner only.
  func prepareFolder() throws(Complaint) {
    PrivateFile.keepNewFilesPrivate()
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty else { return }
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if !manager.fileExists(atPath: folder, isDirectory: &isFolder) {
      do {
        try manager.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .folderNotMade(folder)
      }
    } else if !isFolder.boolValue {
      throw .notAFolder(folder)
    }
    guard manager.isWritableFile(atPath: folder) else { throw .folderNotWritable(folder) }
  }

  /// Takes the database for this process alone, as long as the answer is kept.
  func lock() throws(Complaint) -> FileLock {
    do {
      if let lock = try FileLock(path: lockPath) { return lock }
    } catch {
      throw .folderNotWritable((lockPath as NSString).deletingLastPathComponent)
    }
    throw .inUse(path)
  }

  /// Throws the database away, with its key.
  func remove() throws(Complaint) {
    for file in files where FileManager.default.fileExists(atPath: file) {
      do {
        try FileManager.default.removeItem(atPath: file)
      } catch {
        throw .notRemoved(file)
      }
    }
  }
}
