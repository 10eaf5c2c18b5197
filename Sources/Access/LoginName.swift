import Foundation

/// What somebody types to say who is there: like an e-mail address. Written in capitals or not is the same name.
public struct LoginName: Sendable, Hashable, CustomStringConvertible {
  /// Trimmed, NFC, lower case (without locale).
  public let value: String

  /// RFC 5321 allows 254 characters for an address.
  public static let longest = 254

  /// - Throws: `AccountProblem.loginNotAnAddress` unless it is one word with an @ inside.
  public init(_ typed: String) throws(AccountProblem) {
    let value = LoginName.normalised(typed)
    let halves = value.split(separator: "@", omittingEmptySubsequences: false)
    let isOneWord = value.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.value >= 0x20 && $0.value != 0x7F
    }
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, isOneWord, value.utf8.count <= LoginName.longest
    else { throw .loginNotAnAddress }
    self.value = value
  }

  /// What the database holds was checked when it went in.
  init(stored value: String) { self.value = value }

  /// The same folding for names that may not be valid: throttling counts what was typed, whatever it was.
  static func normalised(_ typed: String) -> String {
    typed.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping.lowercased()
  }

  /// The part before the @.
  var localPart: String { String(value.prefix { $0 != "@" }) }

  public var description: String { value }
}
