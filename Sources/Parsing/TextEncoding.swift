/// Encodings that are recognised in order to name them. CSV and JSON are read in UTF-8 only; XML says itself what it is in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case utf32LittleEndian = "UTF-32 LE"
  case utf32BigEndian = "UTF-32 BE"
  /// Also called Latin-1 or ANSI: what older programs on Windows save.
  case windows1252 = "Windows-1252"

  /// The encoding that a byte order mark at the beginning of a file names; `nil` for UTF-8 and for no mark.
  static func marked(by beginning: ArraySlice<UInt8>) -> TextEncoding? {
    if beginning.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if beginning.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if beginning.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if beginning.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// The encoding that a first line shows by the zero bytes that UTF-16 has beside every everyday letter; `nil` when nothing
  /// speaks against UTF-8.
  static func shown(by sample: ArraySlice<UInt8>) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // Of everyday letters half the bytes are zero; one stray zero in a short line is not enough.
    let isUsual = { (count: Int) in count * 10 > sample.count * 4 }
    if isUsual(zeros.odd) && zeros.even == 0 { return .utf16LittleEndian }
    if isUsual(zeros.even) && zeros.odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// Whether a byte that is no UTF-8 is a character of Windows-1252; five bytes are not.
  static func isInWindows1252(_ byte: UInt8) -> Bool {
    byte >= 0x80 && ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte)
  }

  /// The character that a byte from 0x80 on is in Windows-1252; `nil` for the five that are none.
  static func fromWindows1252(_ byte: UInt8) -> UInt32? {
    guard isInWindows1252(byte) else { return nil }
    return byte < 0xA0 ? beyondLatin1[Int(byte) - 0x80] : UInt32(byte)
  }

  /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt).
  private static let beyondLatin1: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
