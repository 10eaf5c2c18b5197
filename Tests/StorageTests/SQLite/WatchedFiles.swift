import Foundation
import GRDBSQLite
import Synchronization

/// Stands between SQLite and the file system: counts how often a file is brought to disk, and lets a test make the
/// disk full or broken.
///
/// It is a copy of SQLite's own virtual file system (https://www.sqlite.org/vfs.html) whose `xOpen` gives every file
/// a copy of its methods with another `xWrite` and `xSync`. What it proves: that SQLite asked the system to bring the
/// file to disk (`fsync`), not that the disk obeyed.
enum WatchedFiles {
  struct Figures {
    var syncs = 0
    var writes = 0
  }

  enum Fault {
    case fullDisk
    case brokenSync
  }

  private struct State {
    var names: [UInt: String] = [:]
    var figures: [String: Figures] = [:]
    var faults: [String: Fault] = [:]
  }

  private static let state = Mutex(State())

  static func figures(of file: String) -> Figures {
    state.withLock { $0.figures[file] ?? Figures() }
  }

  static func setFault(_ fault: Fault?, of file: String) {
    state.withLock { $0.faults[file] = fault }
  }

  /// Makes every database opened from here on a watched one.
  static func install() { _ = installation }

  private static let installation: Bool = {
    let copy = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    copy.initialize(to: Originals.system.pointee)
    copy.pointee.pNext = nil
    copy.pointee.zName = UnsafePointer(strdup("watched"))
    copy.pointee.xOpen = { _, name, file, flags, given in
      let code = Originals.system.pointee.xOpen(Originals.system, name, file, flags, given)
      if code == SQLITE_OK, let file, let name { watch(file, String(cString: name)) }
      return code
    }
    return sqlite3_vfs_register(copy, 1) == SQLITE_OK
  }()

  private static func watch(_ file: UnsafeMutablePointer<sqlite3_file>, _ name: String) {
    guard let methods = file.pointee.pMethods else { return }
    state.withLock { $0.names[UInt(bitPattern: file)] = name }
    file.pointee.pMethods = Originals.watched(methods)
  }

  static func mayWrite(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Bool {
    state.withLock { state in
      guard let name = state.names[UInt(bitPattern: file)] else { return true }
      state.figures[name, default: Figures()].writes += 1
      return state.faults[name] != .fullDisk
    }
  }

  static func maySync(_ file: UnsafeMutablePointer<sqlite3_file>?) -> Bool {
    state.withLock { state in
      guard let name = state.names[UInt(bitPattern: file)] else { return true }
      state.figures[name, default: Figures()].syncs += 1
      return state.faults[name] != .brokenSync
    }
  }
}

/// SQLite's own methods, and the copies with ours in them.
///
/// The pointers are `nonisolated(unsafe)`: what they point at is made once, before the first use, and never changes or
/// goes away.
private enum Originals {
  nonisolated(unsafe) static let system: UnsafeMutablePointer<sqlite3_vfs> = sqlite3_vfs_find(nil)

  private static let copies = Mutex<[UInt: UInt]>([:])

  /// All kinds of files share these functions on Unix (`unixWrite`, `unixSync` in SQLite's os_unix.c).
  nonisolated(unsafe) private static var methods: sqlite3_io_methods?

  static func watched(_ methods: UnsafePointer<sqlite3_io_methods>) -> UnsafePointer<sqlite3_io_methods>? {
    let address = copies.withLock { copies in
      if let known = copies[UInt(bitPattern: methods)] { return known }
      if Self.methods == nil { Self.methods = methods.pointee }
      let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
      copy.initialize(to: methods.pointee)
      copy.pointee.xWrite = { file, bytes, count, offset in
        guard WatchedFiles.mayWrite(file) else { return SQLITE_FULL }
        return Originals.methods?.xWrite(file, bytes, count, offset) ?? SQLITE_IOERR
      }
      copy.pointee.xSync = { file, flags in
        guard WatchedFiles.maySync(file) else { return SQLITE_IOERR | 4 << 8 }
        return Originals.methods?.xSync(file, flags) ?? SQLITE_IOERR
      }
      copies[UInt(bitPattern: methods)] = UInt(bitPattern: copy)
      copies[UInt(bitPattern: copy)] = UInt(bitPattern: copy)
      return UInt(bitPattern: copy)
    }
    return UnsafePointer(bitPattern: address)
  }
}
