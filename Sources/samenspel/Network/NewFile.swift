import Language

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file to write, that does not quietly take the place of another.
struct NewFile {
  let path: String
  let overwrites: Bool

  enum Problem: Error {
    case exists(String)
    case unwritable(String, reason: String)

    var phrase: Phrase {
      switch self {
      case .exists(let path):
        Phrase(
          nl: "\(path.forTerminal) bestaat al. Kies een andere naam, of overschrijf met --force.",
          en: "\(path.forTerminal) exists. Choose another name, or overwrite it with --force.")
      case .unwritable(let path, let reason):
        Phrase(
          nl: "\(path.forTerminal) is niet te schrijven: \(reason).",
          en: "\(path.forTerminal) cannot be written: \(reason).")
      }
    }
  }

  func save(_ bytes: [UInt8]) throws(Problem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (overwrites ? O_TRUNC : O_EXCL), 0o644)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path) : .unwritable(path, reason: String(cString: strerror(errno)))
    }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        let reason = String(cString: strerror(errno))
        close(descriptor)
        throw .unwritable(path, reason: reason)
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw .unwritable(path, reason: String(cString: strerror(errno))) }
  }
}
