import Foundation

/// A small file that only its owner may read, such as a key.
struct PrivateFile {
  let path: String

  /// Why a private file could not be read or made.
  enum Problem: Error, Equatable {
    /// Someone else than the owner may read or write it; the mode is the one found.
    case open(mode: UInt32)
    case unreadable(reason: String)
    case unwritable(reason: String)
  }

  /// Files this process makes from now on, those of SQLite too, are for their owner only.
  static func keepNewFilesPrivate() { umask(0o077) }

  /// The bytes of the file, or nil when it does not exist. Refuses a file that others may read or change.
  func contents() throws(Problem) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(reason: Self.reason())
    }
    defer { close(descriptor) }
    let mode = try mode()
    guard mode & 0o077 == 0 else { throw .open(mode: mode) }
    return try Self.bytes(of: descriptor)
  }

  /// Through Foundation: which C module owns `struct stat` differs with what else a program imports.
  private func mode() throws(Problem) -> UInt32 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? NSNumber else {
      throw .unreadable(reason: "no rights are known")
    }
    return mode.uint32Value & 0o777
  }

  /// Makes the file with these bytes, mode 0600, and waits until file and name are on disk. Never overwrites.
  func make(_ bytes: [UInt8]) throws(Problem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(reason: Self.reason()) }
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      let reason = Self.reason()
      unlink(path)
      throw .unwritable(reason: reason)
    }
    syncFolder()
  }

  private func syncFolder() {
    let end = path.lastIndex(of: "/")
    let folder = open(end.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  private static func bytes(of descriptor: Int32) throws(Problem) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .unreadable(reason: reason()) }
    return Array(buffer[..<count])
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
