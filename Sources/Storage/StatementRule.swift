/// Keeps bodies from ending a transaction that is not theirs alone, and from settings that exist on one engine only.
package enum StatementRule {
  package static func check(_ text: String) throws(StorageError) {
    let start = text.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    guard let first = start.first, firstLetters.contains(first | 0x20) else { return }
    let name = firstWord(text)
    guard refused.contains(name) else { return }
    throw .invalidStatement(reason: "a body may not use \(name)", statement: text)
  }

  private static let refused: Set<String> = [
    "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "ATTACH", "DETACH", "VACUUM", "PRAGMA",
  ]

  private static let firstLetters = Set(refused.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  /// Whether a statement asks and changes nothing, as far as its first word tells.
  package static func isQuery(_ text: String) -> Bool {
    ["SELECT", "VALUES", "WITH"].contains(firstWord(text))
  }

  private static func firstWord(_ text: String) -> String {
    let start = text.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let word = start.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    return String(decoding: word, as: UTF8.self).uppercased()
  }
}
