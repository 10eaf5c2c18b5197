import Crypto
import FoundationEssentials

/// The keys of this room, all derived (HKDF-SHA-256, RFC 5869) from one master secret that the executable reads from a file
/// outside the database. Whoever has the database alone can neither seal a line nor guess at a search.
public struct Keyring: Sendable {
  let logKey: SymmetricKey
  let queryKey: SymmetricKey
  /// Names the log key without giving it away, so that a seal made with another key is recognised as such.
  let logKeyName: String
  private let master: SymmetricKey

  public enum Problem: Error, Sendable, Hashable {
    /// The master secret has fewer bytes than this.
    case tooShort(least: Int)
  }

  /// The fewest bytes of a master secret.
  public static let leastBytes = 32

  public init(master: [UInt8]) throws(Problem) {
    guard master.count >= Keyring.leastBytes else { throw .tooShort(least: Keyring.leastBytes) }
    self.master = SymmetricKey(data: Data(master))
    logKey = Keyring.derive("samenspel log seal 1", from: self.master)
    queryKey = Keyring.derive("samenspel search query 1", from: self.master)
    let name = Keyring.derive("samenspel log seal 1 name", from: self.master)
    logKeyName = Hex.text(name.withUnsafeBytes { Array($0.prefix(8)) })
  }

  /// A key for another purpose, 32 bytes. The purpose is a stable name with a version: "samenspel links 1".
  public func key(for purpose: String) -> [UInt8] {
    Keyring.derive("other: \(purpose)", from: master).withUnsafeBytes(Array.init)
  }

  /// What the log keeps of a search: words that mean the same search give the same hash, and nobody without the key can try
  /// words.
  func hash(ofQuery query: String) -> String {
    let words = query.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Hex.text(HMAC<SHA256>.authenticationCode(for: Data(words.utf8), using: queryKey))
  }

  private static func derive(_ purpose: String, from master: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: master, info: Data(purpose.utf8), outputByteCount: 32)
  }
}
