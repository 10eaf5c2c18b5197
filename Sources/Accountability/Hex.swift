/// Bytes as hexadecimal digits in lower case.
enum Hex {
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// - Returns: nil unless it is an even number of hexadecimal digits.
  static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard values.count.isMultiple(of: 2), !values.contains(nil) else { return nil }
    let nibbles = values.compactMap { $0 }
    return stride(from: 0, to: nibbles.count, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
  }
}
