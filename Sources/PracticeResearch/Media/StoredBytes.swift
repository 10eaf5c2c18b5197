import Parsing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file of the media folder from beginning to end. Closed when nobody reads it any more.
final class StoredBytes: ByteSource {
  private struct Failure: Error {
    let reason: String
  }

  private let descriptor: Int32

  init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes there are.
  var count: Int {
    let here = lseek(descriptor, 0, SEEK_CUR)
    let end = lseek(descriptor, 0, SEEK_END)
    lseek(descriptor, here, SEEK_SET)
    return max(0, Int(end))
  }

  func next() throws -> [UInt8]? {
    var failure: Failure?
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let taken = read(descriptor, buffer.baseAddress, buffer.count)
      if taken < 0 { failure = Failure(reason: String(cString: strerror(errno))) }
      count = max(0, taken)
    }
    if let failure { throw failure }
    return piece.isEmpty ? nil : piece
  }
}

/// A file on its way into the media folder: removed again unless it was finished.
final class NewMediaFile {
  private let path: String
  private let descriptor: Int32
  private var isFinished = false

  init(path: String) throws(MediaProblem) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Self.problem(path) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    if !isFinished { unlink(path) }
  }

  func append(_ bytes: [UInt8]) throws(MediaProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      guard count >= 0 else { throw Self.problem(path) }
      written += count
    }
  }

  /// Gives the file its name, when its bytes are on disk.
  func finish(as name: String) throws(MediaProblem) {
    guard fsync(descriptor) == 0, rename(path, name) == 0 else { throw Self.problem(name) }
    isFinished = true
  }

  private static func problem(_ path: String) -> MediaProblem {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}
