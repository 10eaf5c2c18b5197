#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps a second program from serving or remaking the same database: there must be one sealer of its log.
///
/// The lock goes with the process: after a crash or kill it is free again without anyone tidying up.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock on the file at `path` (made when it is not there), or answers nil when another process holds it.
  init?(path: String) throws(PrivateFile.Problem) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(reason: String(cString: strerror(errno))) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
