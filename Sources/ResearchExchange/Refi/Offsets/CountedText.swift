import Parsing

/// A text as we keep it, with what may have counted for more than one in the program that it came from.
struct CountedText {
  /// With LF as its only line end.
  let text: String
  let count: Int
  /// Places of line ends that were CRLF, in code points.
  private(set) var longLineEnds: [Int] = []
  /// Places of all line ends.
  private(set) var lineEnds: [Int] = []
  /// Places of characters beyond U+FFFF.
  private(set) var wideCharacters: [Int] = []
  let hasMark: Bool
  /// Whether line ends were other than LF.
  let isChanged: Bool

  init(_ decoded: DecodedText) { self.init(decoded.text, hasMark: decoded.hasMark) }

  init(_ original: String, hasMark: Bool = false) {
    self.hasMark = hasMark
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.utf8.count)
    var point = 0
    var previousWasReturn = false
    var sawReturn = false
    for byte in original.utf8 {
      if byte == 0x0A && previousWasReturn {
        longLineEnds.append(point - 1)
        previousWasReturn = false
        continue
      }
      previousWasReturn = byte == 0x0D
      sawReturn = sawReturn || previousWasReturn
      if byte & 0xC0 == 0x80 {
        bytes.append(byte)
        continue
      }
      if byte == 0x0A || byte == 0x0D { lineEnds.append(point) }
      if byte >= 0xF0 { wideCharacters.append(point) }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      point += 1
    }
    text = sawReturn ? String(decoding: bytes, as: UTF8.self) : original
    count = point
    isChanged = sawReturn
  }
}
