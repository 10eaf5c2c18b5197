import Crypto
import FoundationEssentials
public import Storage

/// What makes a post done once when it is sent twice: the hidden key of the form together with a digest of what was filled in.
///
/// The digest is part of it because a browser's back button brings a form back with its old key. The same key with the same
/// contents is the same post; with other contents it is a new one, and nothing somebody typed may be lost.
public struct ReceiptKey: Sendable, Hashable {
  /// What stands in the form.
  public let key: String
  /// SHA-256 over the fields, in hex.
  public let digest: String

  /// - Parameters:
  ///   - key: the hidden field as it came back.
  ///   - posted: the other fields in order, without the CSRF secret.
  /// - Returns: nil when the key cannot be one of ours.
  public init?(key: String, posted: [(name: String, value: String)]) {
    guard ReceiptKey.lengths.contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      return nil
    }
    self.key = key
    var encoding = CanonicalBytes()
    for field in posted {
      encoding.add(field.name)
      encoding.add(field.value)
    }
    digest = Hex.text(SHA256.hash(data: Data(encoding.bytes)))
  }

  /// A key for a new form: 128 random bits in hex.
  public static func fresh(_ secrets: any SecretSource) -> String { Hex.text(secrets.bytes(16)) }

  private static let lengths = 16...64
}
