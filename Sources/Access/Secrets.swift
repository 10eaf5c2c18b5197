import Crypto
import Foundation
import Storage

/// What a session cookie carries: 256 bits in base64url. Whoever has it is signed in, so it is never stored, logged or printed.
public struct SessionSecret: Sendable, Hashable {
  public let value: String

  /// Reads a cookie. - Returns: nil when it cannot be one of ours.
  public init?(_ value: String) {
    guard SecretText.isWellFormed(value) else { return nil }
    self.value = value
  }

  init(from source: any SecretSource) { value = SecretText.make(source) }

  var hash: String { SecretText.hash(value) }
}

/// What a one-time link carries: 256 bits in base64url, shown once.
public struct LinkSecret: Sendable, Hashable {
  public let value: String

  public init?(_ value: String) {
    guard SecretText.isWellFormed(value) else { return nil }
    self.value = value
  }

  init(from source: any SecretSource) { value = SecretText.make(source) }

  var hash: String { SecretText.hash(value) }
}

enum SecretText {
  /// 32 bytes are 43 characters of base64url without padding.
  static let length = 43

  static func make(_ source: any SecretSource) -> String { encode(source.bytes(32)) }

  static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-")
      .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
  }

  static func isWellFormed(_ value: String) -> Bool {
    value.utf8.count == length
      && value.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
          || $0 == 0x5F
      }
  }

  /// SHA-256 in hex. A plain hash is enough because what is hashed has 256 random bits: there is nothing to guess.
  static func hash(_ value: String) -> String {
    SHA256.hash(data: Data(value.utf8)).map { byte in
      let hex = String(byte, radix: 16)
      return hex.count == 1 ? "0" + hex : hex
    }.joined()
  }
}
