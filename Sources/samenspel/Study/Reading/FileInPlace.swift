import Parsing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file on disk that can be read from any place. Closed when nobody reads it any more.
final class FileInPlace: RandomAccessBytes {
  let count: Int
  private let descriptor: Int32
  private let report: @Sendable (Int) -> Void

  /// - Parameter report: called with the number of bytes of each piece.
  init(path: String, report: @escaping @Sendable (Int) -> Void = { _ in }) throws(FileBytes.Problem) {
    self.report = report
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileBytes.Problem() }
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw FileBytes.Problem() }
    count = Int(end)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(at offset: Int, length: Int) throws -> [UInt8] {
    let wanted = min(max(0, length), max(0, count - offset))
    guard offset >= 0, wanted > 0 else { return [] }
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
    report(bytes.count)
    return bytes
  }
}
