import Crypto

/// The part of an asset's address that changes when its bytes do.
enum AssetHash {
  /// The first 80 bits of SHA-256, in hexadecimal digits.
  static func of(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).prefix(10).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }
}
