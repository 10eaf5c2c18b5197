/// Keeps count of lines, columns and bytes while a file goes by, and refuses what is no UTF-8 text.
struct CSVCursor {
  private var line = 1
  private var column = 1
  private(set) var offset: Int
  private var previousWasReturn = false
  private var text = UTF8Check()
  private var character = (column: 1, offset: 0, firstByte: UInt8(0))

  init(offset: Int) { self.offset = offset }

  func place(record: Int) -> CSVPlace { CSVPlace(record: record, line: line, column: column, offset: offset) }

  /// Goes past plain ASCII without line ends, all at once.
  mutating func skip(ascii count: Int) {
    offset += count
    column += count
    previousWasReturn = false
  }

  /// Whether the bytes that follow may be ASCII: not inside a character of several bytes.
  var isBetweenCharacters: Bool { !text.isInsideCharacter }

  /// Goes past one byte of any kind.
  mutating func take(_ byte: UInt8, record: Int) throws(CSVError) {
    if byte == 0 && isBetweenCharacters { throw CSVError(.zeroByte, at: place(record: record)) }
    if isBetweenCharacters { character = (column, offset, byte) }
    switch text.take(byte) {
    case .malformed: throw malformed(record: record)
    case .partial: break
    case .whole: count(byte)
    }
    offset += 1
  }

  /// At the end of the file: a character must not be cut off.
  func finish(record: Int) throws(CSVError) {
    guard text.isInsideCharacter else { return }
    let problem: CSVProblem = text.sawLongCharacter ? .endsInsideCharacter : .encoding(.windows1252)
    throw CSVError(problem, at: startOfCharacter(record: record))
  }

  private mutating func count(_ byte: UInt8) {
    if byte == CSVByte.carriageReturn || byte == CSVByte.lineFeed {
      let isSecondHalf = byte == CSVByte.lineFeed && previousWasReturn
      if !isSecondHalf {
        line += 1
        column = 1
      }
    } else {
      column += 1
    }
    previousWasReturn = byte == CSVByte.carriageReturn
  }

  private func startOfCharacter(record: Int) -> CSVPlace {
    CSVPlace(record: record, line: line, column: character.column, offset: character.offset)
  }

  /// A text without a single well-formed long character in it is most likely saved in the encoding of older Windows
  /// programs; one that has some is UTF-8 that got damaged.
  private func malformed(record: Int) -> CSVError {
    let looksWestern = !text.sawLongCharacter && TextEncoding.isInWindows1252(character.firstByte)
    let problem: CSVProblem =
      looksWestern ? .encoding(.windows1252) : .invalidUTF8(byte: character.firstByte)
    return CSVError(problem, at: startOfCharacter(record: record))
  }
}
