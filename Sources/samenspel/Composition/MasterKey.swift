import Accountability
import Storage

/// The master secret of an installation, as a private file of 64 hexadecimal digits beside the database.
enum MasterKey {
  /// Reads the key. - Returns: nil when there is none yet.
  static func read(_ file: PrivateFile) throws(Complaint) -> Keyring? {
    let bytes: [UInt8]?
    do {
      bytes = try file.contents()
    } catch {
      switch error {
      case .open(let mode): throw .keyOpen(file.path, mode: mode)
      case .unreadable(let reason), .unwritable(let reason): throw .keyUnreadable(file.path, reason: reason)
      }
    }
    guard let bytes else { return nil }
    guard let secret = decode(bytes), let keys = try? Keyring(master: secret) else { throw .keyMalformed(file.path) }
    return keys
  }

  /// Makes a new key and waits until it is on disk.
  static func make(_ file: PrivateFile, secrets: any SecretSource) throws(Complaint) -> Keyring {
    let secret = secrets.bytes(Keyring.leastBytes)
    do {
      try file.make(encode(secret))
    } catch {
      switch error {
      case .open(let mode): throw .keyOpen(file.path, mode: mode)
      case .unreadable(let reason), .unwritable(let reason): throw .keyNotMade(file.path, reason: reason)
      }
    }
    guard let keys = try? Keyring(master: secret) else { throw .keyMalformed(file.path) }
    return keys
  }

  static func encode(_ secret: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return secret.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] } + [UInt8(ascii: "\n")]
  }

  /// - Returns: nil unless the bytes are lines of hexadecimal digits, two for each byte of the secret.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    let digits = bytes.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      .map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0 != nil }) else { return nil }
    let values = digits.compactMap { $0 }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
  }
}
