import Parsing

/// A text as we keep it, with what may have counted for more than one in the program that it came from.
struct CountedText {
  /// With LF as its only line end.
  let text: String
  let count: Int
  /// Places of line ends that were CRLF, in code points.
  let longLineEnds: [Int]
  /// Places of all line ends.
  let lineEnds: [Int]
  /// Places of characters beyond U+FFFF.
  let wideCharacters: [Int]
  let hasMark: Bool
  /// Whether line ends were other than LF.
  let isChanged: Bool

  init(_ decoded: DecodedText) { self.init(decoded.text, hasMark: decoded.hasMark) }

  init(_ original: String, hasMark: Bool = false) {
    self.hasMark = hasMark
    var bytes: [UInt8] = []
    var (longLineEnds, lineEnds, wideCharacters): ([Int], [Int], [Int]) = ([], [], [])
    var point = 0
    var previousWasReturn = false
    var original = original
    original.makeContiguousUTF8()
    let sawReturn = original.utf8.contains(0x0D)
    if sawReturn { bytes.reserveCapacity(original.utf8.count) }
    original.withUTF8 { utf8 in
      for byte in utf8 {
        if byte == 0x0A && previousWasReturn {
          longLineEnds.append(point - 1)
          previousWasReturn = false
          continue
        }
        previousWasReturn = byte == 0x0D
        if sawReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
        if byte & 0xC0 == 0x80 { continue }
        if byte == 0x0A || byte == 0x0D { lineEnds.append(point) }
        if byte >= 0xF0 { wideCharacters.append(point) }
        point += 1
      }
    }
    text = sawReturn ? String(decoding: bytes, as: UTF8.self) : original
    count = point
    (self.longLineEnds, self.lineEnds, self.wideCharacters) = (longLineEnds, lineEnds, wideCharacters)
    isChanged = sawReturn
  }
}
