import Crypto
import Foundation
import Language

/// The SHA-256 by which a file is known again.
enum FileDigest {
  /// Of a file its bytes; of a folder the names and bytes of all files in it.
  ///
  /// - Throws: `FileBytes.Problem`.
  static func of(_ path: String) throws -> String {
    var hash = SHA256()
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere, isFolder.boolValue {
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() where !name.hasPrefix(".") {
        var isInner: ObjCBool = false
        let file = path + "/" + name
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isInner), !isInner.boolValue else { continue }
        hash.update(data: Data((name + "\u{0}").utf8))
        try add(file, to: &hash)
      }
    } else {
      try add(path, to: &hash)
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func add(_ path: String, to hash: inout SHA256) throws {
    let bytes = try FileBytes(path: path)
    while let piece = try bytes.next() { hash.update(data: piece) }
  }
}
