import Parsing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file on disk, 64 KiB at a time. Closed when nobody reads it any more.
final class FileBytes: ByteSource {
  /// The system's words for what went wrong.
  struct Problem: Error, CustomStringConvertible {
    let description: String
    init() { description = String(cString: strerror(errno)) }
  }

  private let descriptor: Int32
  private let chunkBytes = 1 << 16
  private let report: @Sendable (Int) -> Void

  /// - Parameter report: called with the number of bytes of each piece.
  init(path: String, report: @escaping @Sendable (Int) -> Void = { _ in }) throws(Problem) {
    self.report = report
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Problem() }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func next() throws -> [UInt8]? {
    var problem: Problem?
    let chunk = [UInt8](unsafeUninitializedCapacity: chunkBytes) { buffer, count in
      let taken = read(descriptor, buffer.baseAddress, buffer.count)
      if taken < 0 { problem = Problem() }
      count = max(0, taken)
    }
    if let problem { throw problem }
    report(chunk.count)
    return chunk.isEmpty ? nil : chunk
  }
}
