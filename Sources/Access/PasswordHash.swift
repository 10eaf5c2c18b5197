import Crypto
import CryptoExtras
import Foundation

/// A password hash as it is stored, in the PHC string format: `$scrypt$ln=14,r=8,p=5$salt$key` (base64 without padding).
struct PasswordHash: Sendable, Hashable {
  let parameters: ScryptParameters
  let salt: [UInt8]
  let key: [UInt8]

  static let saltBytes = 16
  static let keyBytes = 32

  init(parameters: ScryptParameters, salt: [UInt8], key: [UInt8]) {
    self.parameters = parameters
    self.salt = salt
    self.key = key
  }

  /// Computes the hash of a password; takes about 100 ms of a processor. An empty password gives the hash of a single NUL,
  /// which no password contains.
  init(of password: Password, parameters: ScryptParameters, salt: [UInt8]) throws {
    let bytes = password.bytes.isEmpty ? [0] : password.bytes
    let key = try KDF.Scrypt.deriveKey(
      from: Data(bytes), salt: Data(salt), outputByteCount: PasswordHash.keyBytes, rounds: 1 << parameters.logCost,
      blockSize: parameters.blockSize, parallelism: parameters.parallelism)
    self.init(parameters: parameters, salt: salt, key: key.withUnsafeBytes(Array.init))
  }

  /// - Returns: nil when the text is not such a hash.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt",
      let parameters = PasswordHash.parameters(from: parts[2]), parameters.isReasonable,
      let salt = PasswordHash.decode(parts[3]), salt.count == PasswordHash.saltBytes,
      let key = PasswordHash.decode(parts[4]), key.count == PasswordHash.keyBytes
    else { return nil }
    self.init(parameters: parameters, salt: salt, key: key)
  }

  var text: String {
    let work = "ln=\(parameters.logCost),r=\(parameters.blockSize),p=\(parameters.parallelism)"
    return "$scrypt$\(work)$\(PasswordHash.encode(salt))$\(PasswordHash.encode(key))"
  }

  /// Whether this is the hash of that password. Comparing takes the same time wherever the keys differ.
  func matches(_ password: Password) throws -> Bool {
    let other = try PasswordHash(of: password, parameters: parameters, salt: salt)
    return SymmetricKey(data: key) == SymmetricKey(data: other.key)
  }

  private static func parameters(from text: String) -> ScryptParameters? {
    let numbers = text.split(separator: ",").map { $0.split(separator: "=").map(String.init) }
    guard numbers.map(\.first) == ["ln", "r", "p"], numbers.allSatisfy({ $0.count == 2 }),
      let logCost = Int(numbers[0][1]), let blockSize = Int(numbers[1][1]), let parallelism = Int(numbers[2][1])
    else { return nil }
    return ScryptParameters(logCost: logCost, blockSize: blockSize, parallelism: parallelism)
  }

  private static func encode(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacingOccurrences(of: "=", with: "")
  }

  private static func decode(_ text: String) -> [UInt8]? {
    let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
    return Data(base64Encoded: text + padding).map(Array.init)
  }
}
