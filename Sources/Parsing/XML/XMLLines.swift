/// Goes through a document's text before the parser does: makes every line end one LF (XML 1.0, section 2.11), refuses what is
/// no UTF-8, and remembers where every `<` stands.
///
/// In a well-formed tag no other `<` can stand, so the last one before the place where the parser is, is where the tag
/// began; the parser itself only knows where it ended.
struct XMLLines {
  struct Mark {
    /// Bytes of text before it, as the parser gets them.
    let offset: Int
    let place: XMLPlace
  }

  private var line = 1
  private var column = 1
  private var previousWasReturn = false
  private var text = UTF8Check()
  private var character = (place: XMLPlace.beginning, byte: UInt8(0))
  /// Bytes handed on so far.
  private(set) var offset = 0
  private var marks: [Mark] = []
  private var firstMark = 0
  private(set) var sawText = false
  private var tag: XMLTagCount

  init(limits: XMLLimits) { tag = XMLTagCount(limit: limits.attributes) }

  /// Where the next character will stand.
  var place: XMLPlace { XMLPlace(line: line, column: column) }

  /// What is wrong with the text; everything before it was handed on.
  private(set) var problem: XMLError? {
    didSet { isBroken = true }
  }
  private var isBroken = false

  /// The text with LF as its only line end, up to what is wrong with it.
  mutating func take(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    if previousWasReturn || chunk.contains(0x0D) { return takeWithReturns(chunk) }
    // Without CR the text stays as it is, and only has to be gone through.
    let passed = chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count, !isBroken {
        let quiet = text.isInsideCharacter ? 0 : tag.quietBytes(at: index, of: bytes)
        if quiet > 0 {
          passQuietly(bytes[index..<index + quiet])
          index += quiet
        } else {
          count(bytes[index], at: offset + index)
          index += isBroken ? 0 : 1
        }
      }
      return index
    }
    offset += passed
    return Array(chunk.prefix(passed))
  }

  private mutating func takeWithReturns(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(chunk.count)
    chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count, !isBroken {
        let quiet = text.isInsideCharacter ? 0 : tag.quietBytes(at: index, of: bytes)
        if quiet > 0 {
          result.append(contentsOf: bytes[index..<index + quiet])
          passQuietly(bytes[index..<index + quiet])
          index += quiet
          continue
        }
        let byte = bytes[index]
        index += 1
        let isSecondHalf = byte == 0x0A && previousWasReturn
        previousWasReturn = byte == 0x0D
        if isSecondHalf { continue }
        count(byte, at: offset + result.count)
        if !isBroken { result.append(byte == 0x0D ? 0x0A : byte) }
      }
    }
    offset += result.count
    return result
  }

  /// Goes past everyday characters of one line that mean nothing where they stand, all at once.
  private mutating func passQuietly(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    column += bytes.count
    previousWasReturn = false
    if !sawText { sawText = bytes.contains { $0 > 0x20 } }
  }

  private mutating func count(_ byte: UInt8, at position: Int) {
    guard byte < 0x80 && !text.isInsideCharacter else { return countLong(byte) }
    switch byte {
    case 0x0A, 0x0D:
      line += 1
      column = 1
      return
    case UInt8(ascii: "<"): marks.append(Mark(offset: position, place: place))
    case 0: problem = XMLError(.forbiddenCharacter, at: place)
    default: break
    }
    if byte > 0x20 { sawText = true }
    column += 1
    if tag.isTooMuch(after: byte), let place = marks.last?.place {
      problem = XMLError(.tooManyAttributes(limit: tag.limit), at: place)
    }
  }

  private mutating func countLong(_ byte: UInt8) {
    if !text.isInsideCharacter { character = (place, byte) }
    switch text.take(byte) {
    case .malformed: problem = malformed
    case .partial: break
    case .whole: column += 1
    }
    sawText = true
  }

  /// At the end of the file: a character must not be cut off.
  func finish() throws(XMLError) {
    guard text.isInsideCharacter else { return }
    if text.sawLongCharacter { throw XMLError(.endsInsideCharacter, at: character.place) }
    throw malformed
  }

  /// As for CSV: a text without any well-formed long character in it is most likely in the encoding of older programs.
  private var malformed: XMLError {
    let looksWestern = !text.sawLongCharacter && TextEncoding.isInWindows1252(character.byte)
    return XMLError(
      looksWestern ? .encoding(.windows1252) : .malformedCharacter(byte: character.byte), at: character.place)
  }

  /// Where the tag began that ends at an offset. Earlier marks are forgotten.
  mutating func tagStart(before end: Int) -> XMLPlace {
    while firstMark + 1 < marks.count, marks[firstMark + 1].offset < end { firstMark += 1 }
    if firstMark > 1024 {
      marks.removeFirst(firstMark)
      firstMark = 0
    }
    return firstMark < marks.count ? marks[firstMark].place : .beginning
  }
}
