import Accountability
import Storage

/// The master secret of an installation, as a private file of 64 hexadecimal digits beside the database.
enum MasterKey {
  /// Reads the key. - Returns: nil when there is none yet.
  static func read(_ file: PrivateFile) throws(Complaint) -> Keyring? {
    guard let bytes = try bytes(of: file) else { return nil }
    guard let secret = decode(bytes), let keys = try? Keyring(master: secret) else { throw .keyMalformed(file.path) }
    return keys
  }

  private static func bytes(of file: PrivateFile) throws(Complaint) -> [UInt8]? {
    do {
      return try file.contents()
    } catch {
      switch error {
      case .open(let mode): throw .keyOpen(file.path, mode: mode)
      case .unreadable(let reason), .unwritable(let reason): throw .keyUnreadable(file.path, reason: reason)
      }
    }
  }

  /// Makes a new key and waits until it is on disk.
  static func make(_ file: PrivateFile, secrets: any SecretSource) throws(Complaint) -> Keyring {
    let secret = secrets.bytes(Keyring.leastBytes)
    try write(encode(secret), to: file)
    guard let keys = try? Keyring(master: secret) else { throw .keyMalformed(file.path) }
    return keys
  }

  /// Puts the key at another place too. A file that is there already has to hold the same key.
  static func copy(_ file: PrivateFile, to other: PrivateFile) throws(Complaint) {
    guard let bytes = try bytes(of: file) else { throw .keyMissing(file.path) }
    guard let there = try self.bytes(of: other) else { return try write(bytes, to: other) }
    guard decode(there) == decode(bytes) else { throw .keyOfAnother(other.path) }
  }

  private static func write(_ bytes: [UInt8], to file: PrivateFile) throws(Complaint) {
    do {
      try file.make(bytes)
    } catch {
      switch error {
      case .open(let mode): throw .keyOpen(file.path, mode: mode)
      case .unreadable(let reason), .unwritable(let reason): throw .keyNotMade(file.path, reason: reason)
      }
    }
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
