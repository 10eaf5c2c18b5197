import Parsing
import Testing

@Suite("What is wrong with a CSV file, and where")
struct CSVProblemTests {
  @Test("a quote that is never closed is reported where it opened")
  func neverClosed() {
    let error = failure("naam,woorden\nAns,ja\nBéa,\"nee\nen nog een regel\n,,\n")
    #expect(error == CSVError(.quoteNeverClosed, at: place(record: 3, line: 3, column: 5, offset: 25)))
  }

  @Test("text after a closing quote is reported where it stands")
  func afterQuote() {
    let error = failure("a,b\n\"x\" ,y\n")
    #expect(error == CSVError(.textAfterQuote, at: place(record: 2, line: 2, column: 4, offset: 7)))
  }

  @Test("UTF-16 is named, with and without byte order mark", arguments: [true, false])
  func utf16(hasMark: Bool) {
    let text = (hasMark ? "\u{FEFF}" : "") + "naam,x\r\nZoë,1\r\n"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(failure(little)?.problem == .encoding(.utf16LittleEndian))
    #expect(failure(big)?.problem == .encoding(.utf16BigEndian))
    #expect(failure(little)?.place.line == 1)
  }

  @Test("UTF-32 is named by its byte order mark")
  func utf32() {
    #expect(failure([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])?.problem == .encoding(.utf32LittleEndian))
    #expect(failure([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61])?.problem == .encoding(.utf32BigEndian))
  }

  @Test("Latin-1 and Windows-1252 are named at the first letter that shows it")
  func western() {
    let latin = Array("naam\nZo".utf8) + [0xEB] + Array("\n".utf8)
    #expect(failure(latin) == CSVError(.encoding(.windows1252), at: place(record: 2, line: 2, column: 3, offset: 7)))
    #expect(failure(Array("naam\nBj".utf8) + [0xF6])?.problem == .encoding(.windows1252))
    #expect(failure(Array("prijs\n".utf8) + [0x80] + Array(" 5\n".utf8))?.problem == .encoding(.windows1252))
  }

  @Test("damage in a text that is UTF-8 elsewhere is named as damage, with its byte")
  func damaged() {
    let bytes = Array("naam\nZoë\nB".utf8) + [0xEB] + Array("a\n".utf8)
    #expect(
      failure(bytes) == CSVError(.invalidUTF8(byte: 0xEB), at: place(record: 3, line: 3, column: 2, offset: 11)))
    #expect(failure(Array("naam\nZoë\nZo".utf8) + [0xC3])?.problem == .endsInsideCharacter)
  }

  @Test(
    "what Unicode forbids is refused",
    arguments: [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) {
    #expect(failure(Array("é\n".utf8) + bytes + Array("\n".utf8))?.problem == .invalidUTF8(byte: bytes[0]))
  }

  @Test("a zero byte is refused where it stands")
  func zero() {
    let error = failure(Array("naam,x\nAn".utf8) + [0] + Array("s,1\n".utf8))
    #expect(error == CSVError(.zeroByte, at: place(record: 2, line: 2, column: 3, offset: 9)))
  }

  @Test("too much is refused: field, record, number of fields, file")
  func limits() {
    let small = CSVLimits(fieldBytes: 10, recordBytes: 30, fields: 5, fileBytes: 80)
    #expect(
      failure("a\n\"1234567890\n12\n", limits: small)
        == CSVError(.fieldTooLong(limit: 10, isQuoted: true), at: place(record: 2, line: 2, column: 1, offset: 2)))
    #expect(failure("a\n12345678901\n", limits: small)?.problem == .fieldTooLong(limit: 10, isQuoted: false))
    #expect(failure("1234567890,1234567890,1234567890,1\n", limits: small)?.problem == .recordTooLong(limit: 30))
    #expect(failure("1,2,3,4,5,6\n", limits: small)?.problem == .tooManyFields(limit: 5))
    #expect(failure(String(repeating: "12345\n", count: 20), limits: small)?.problem == .fileTooLong(limit: 80))
    #expect(failure("1234567890,1234567890,12345678\n1,2,3,4,5\n", limits: small) == nil)
  }

  @Test("a record with more or fewer fields than the header is refused where it differs")
  func ragged() throws {
    var table = try CSVTable(CSVReader(BytesInMemory("a,b\n1,2\n3\n")))
    #expect(try table.next()?.fields == ["1", "2"])
    let missing = CSVError(.ragged(expected: 2, found: 1), at: place(record: 3, line: 3, column: 1, offset: 8))
    #expect(throws: missing) { try table.next() }
    var wide = try CSVTable(CSVReader(BytesInMemory("a,b\n1,2,drie,4\n")))
    let extra = CSVError(.ragged(expected: 2, found: 4), at: place(record: 2, line: 2, column: 5, offset: 8))
    #expect(throws: extra) { try wide.next() }
  }

  @Test("a table needs a header, and says which names it repeats")
  func header() throws {
    #expect(throws: CSVError(.empty, at: place(record: 1, line: 1, column: 1, offset: 0))) {
      try CSVTable(CSVReader(BytesInMemory("\n\n")))
    }
    let repeated = try CSVTable(CSVReader(BytesInMemory("x,naam,y,naam,x,x\n"))).repeatedNames
    #expect(repeated.map(\.name) == ["x", "naam"])
    #expect(repeated.map(\.columns) == [[0, 4, 5], [1, 3]])
  }
}
