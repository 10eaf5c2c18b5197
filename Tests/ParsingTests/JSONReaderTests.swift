import Parsing
import TestChance
import Testing

@Suite("Reading and writing JSON")
struct JSONReaderTests {
  private func read(_ text: String, limits: JSONLimits = .standard) throws -> JSONNode {
    try JSONReader.read(BytesInMemory(text), limits: limits)
  }

  private func failure(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONError? {
    do {
      _ = try JSONReader.read(BytesInMemory(bytes), limits: limits)
      return nil
    } catch {
      return error as? JSONError
    }
  }

  private func failure(_ text: String, limits: JSONLimits = .standard) -> JSONError? {
    failure(Array(text.utf8), limits: limits)
  }

  private func error(_ problem: JSONProblem, _ line: Int, _ column: Int) -> JSONError {
    JSONError(problem, at: JSONPlace(line: line, column: column))
  }

  @Test("values of every sort, with their places")
  func values() throws {
    let root = try read("\u{FEFF}{\"a\": [1, -0.5e+3, true, false, null],\r\n \"é\": {\"😀\":\t\"x\"}}\n")
    #expect(root.place == JSONPlace(line: 1, column: 1))
    guard case .array(let items)? = root["a"]?.value else {
      Issue.record("no array")
      return
    }
    #expect(items.map(\.value) == [.number("1"), .number("-0.5e+3"), .bool(true), .bool(false), .null])
    #expect(items.map(\.place.column) == [8, 11, 20, 26, 33])
    #expect(root["é"]?["😀"] == JSONNode(.string("x"), at: JSONPlace(line: 2, column: 13)))
    #expect(root["b"] == nil && items[0]["a"] == nil)
  }

  @Test("escapes, pairs of them too")
  func escapes() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#).value == .string("\"\\/\u{8}\u{C}\n\r\té😀"))
    for wrong in [#""\x""#, #""\u12G4""#, #""\uD83D""#, #""\uD83Dx""#, #""\uDE00""#, #""\uD83D\u0041""#] {
      #expect(failure(wrong)?.problem == .unknownEscape)
    }
  }

  @Test("what is wrong is named, with line and column")
  func problems() {
    #expect(failure("") == error(.empty, 1, 1))
    #expect(failure(" \n ") == error(.empty, 1, 1))
    #expect(failure("{\n \"a\": }") == error(.unexpected, 2, 7))
    #expect(failure("[1,]") == error(.unexpected, 1, 4))
    #expect(failure("[1 2]") == error(.unexpected, 1, 4))
    #expect(failure("{a: 1}") == error(.unexpected, 1, 2))
    #expect(failure("01") == error(.afterEnd, 1, 2))
    #expect(failure("+1") == error(.unexpected, 1, 1))
    #expect(failure("1.") == error(.endsTooSoon, 1, 3))
    #expect(failure("nul") == error(.endsTooSoon, 1, 4))
    #expect(failure("[\"é\",\n\"open") == error(.endsTooSoon, 2, 6))
    #expect(failure("\"a\nb\"") == error(.controlCharacter, 1, 3))
    #expect(failure("{\"a\": 1,\n\"a\": 2}") == error(.repeatedName("a"), 2, 1))
    #expect(failure("{}\n{}") == error(.afterEnd, 2, 1))
    #expect(failure("NaN") == error(.unexpected, 1, 1))
  }

  @Test("other encodings are named, and damaged characters have a place")
  func encodings() {
    #expect(failure(utf16("{\"a\": 1}", bigEndian: false))?.problem == .encoding(.utf16LittleEndian))
    #expect(failure(utf16("{\"a\": 1}", bigEndian: true, mark: false))?.problem == .encoding(.utf16BigEndian))
    #expect(failure(Array("{\n\"Zo".utf8) + [0xEB] + Array("\"".utf8)) == error(.encoding(.windows1252), 2, 4))
    #expect(failure(Array("\"é".utf8) + [0xEB, 0x22]) == error(.malformedCharacter(byte: 0xEB), 1, 3))
    #expect(failure(Array("\"é".utf8) + [0xC3]) == error(.endsInsideCharacter, 1, 3))
  }

  @Test("too much is refused: depth, values, bytes")
  func limits() {
    let small = JSONLimits(fileBytes: 40, depth: 3, values: 5)
    #expect(failure("[[[[]]]]", limits: small) == error(.tooDeep(limit: 3), 1, 4))
    #expect(failure("[1,2,3,4,5]", limits: small) == error(.tooManyValues(limit: 5), 1, 10))
    #expect(failure(String(repeating: " ", count: 41), limits: small)?.problem == .fileTooLong(limit: 40))
    #expect(failure(String(repeating: "[", count: 1_000_000))?.problem == .tooDeep(limit: 64))
    #expect(failure(String(repeating: "{\"a\":", count: 1_000_000))?.problem == .tooDeep(limit: 64))
  }

  @Test("what is written reads back, on one line and over lines", arguments: UInt64(1)...100)
  func roundTrip(seed: UInt64) throws {
    var generator = TestChance.SeededGenerator(seed: seed)
    let name = generator.text()
    let texts = (0..<3).map { _ in generator.text() }
    let written = JSONText.object([
      (name, .array(texts.map(JSONText.string))), (name + "2", .array([.object([]), .null, .bool(true)])),
      (name + "3", .whole(-7)), (name + "4", .number(1.0 / 3)), (name + "5", .number(.nan)),
    ])
    for text in [written.text, written.lines] {
      let root = try read(text)
      guard case .array(let items)? = root[name]?.value else {
        Issue.record("no array")
        return
      }
      #expect(items.map(\.value) == texts.map(JSONNode.Value.string))
      #expect(root[name + "3"]?.value == .number("-7"))
      #expect(root[name + "4"]?.value == .number("0.3333333333333333"))
      #expect(root[name + "5"]?.value == .null)
    }
  }
}
