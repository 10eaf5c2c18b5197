import Parsing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is written under another name and gets its own when it is whole, so that nobody finds half a file.
final class FileInMaking: RandomAccessStore {
  private let path: String
  private let draft: String
  private var descriptor: Int32
  private(set) var count = 0

  /// - Throws: ``NewFile/Problem`` when the file exists and may not be overwritten, or cannot be made.
  init(path: String, overwrites: Bool) throws(NewFile.Problem) {
    self.path = path
    draft = "\(path).\(getpid()).part"
    if !overwrites && access(path, F_OK) == 0 { throw .exists(path) }
    descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path, reason: String(cString: strerror(errno))) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(draft)
  }

  func read(at offset: Int, length: Int) throws -> [UInt8] {
    let wanted = min(max(0, length), max(0, count - offset))
    guard wanted > 0 else { return [] }
    var problem: FileBytes.Problem?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted {
        let taken = pread(descriptor, buffer.baseAddress?.advanced(by: filled), wanted - filled, off_t(offset + filled))
        if taken < 0 { problem = FileBytes.Problem() }
        if taken <= 0 { break }
        filled += taken
      }
    }
    if let problem { throw problem }
    return bytes
  }

  func write(_ bytes: [UInt8], at offset: Int) throws {
    var written = 0
    while written < bytes.count {
      let taken = bytes[written...].withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(offset + written))
      }
      if taken < 0 { throw FileBytes.Problem() }
      written += taken
    }
    count = max(count, offset + bytes.count)
  }

  /// Gives the file its name.
  func finish() throws(NewFile.Problem) {
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isClosed, rename(draft, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(draft)
      throw .unwritable(path, reason: reason)
    }
  }
}
