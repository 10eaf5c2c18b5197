import Parsing
import Testing

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test("quotes, doubled quotes, delimiters and line ends inside quotes")
  func quotes() throws {
    #expect(
      try fields("a,b\n\"x,y\",\"zei \"\"ja\"\"\"\n\"een\r\ntwee\",\"\"\n") == [
        ["a", "b"], ["x,y", "zei \"ja\""], ["een\r\ntwee", ""],
      ])
  }

  @Test("line ends of every kind, blank lines and a missing last one", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let expected = [["a", "b"], ["1", "2"], ["3", ""]]
    #expect(try fields(["a,b", "1,2", "3,"].joined(separator: end)) == expected)
    #expect(try fields(["", "a,b", "", "1,2", "3,", "", ""].joined(separator: end)) == expected)
  }

  @Test("an empty file, or one with only line ends or a byte order mark, has no records")
  func empty() throws {
    #expect(try fields("").isEmpty)
    #expect(try fields("\n\r\n\r").isEmpty)
    #expect(try records([[0xEF, 0xBB, 0xBF]]).isEmpty)
    #expect(try records([]).isEmpty)
    #expect(try records([[], [], []]).isEmpty)
  }

  @Test("a byte order mark is no part of the first name, and inside a text it stays")
  func mark() throws {
    #expect(try fields("\u{FEFF}naam,x\u{FEFF}\n").first == ["naam", "x\u{FEFF}"])
    #expect(try fields("\u{FEFF}\"naam\",x\n").first == ["naam", "x"])
  }

  @Test("the delimiter is the one that occurs most in the first line, outside quotes")
  func delimiters() throws {
    #expect(try fields("a;b;c,d\n1;2;3\n").last == ["1", "2", "3"])
    #expect(try fields("a\tb\n1\t2,5\n").last == ["1", "2,5"])
    #expect(try fields("\"a;b;c\",d\n1,2\n").first == ["a;b;c", "d"])
    #expect(try fields("\"a;\n;;b\",d\n1,2\n").first == ["a;\n;;b", "d"])
    #expect(try fields("naam\nAns;Bea\n").last == ["Ans;Bea"])
    #expect(try fields("a;b,c;d\n", delimiter: .comma).first == ["a;b", "c;d"])
  }

  @Test("Excel's line with the delimiter is obeyed and is no record")
  func declared() throws {
    let read = try records([Array("sep=;\r\na,b;c\r\n".utf8)])
    #expect(read.map(\.fields) == [["a,b", "c"]])
    #expect(read.first?.number == 1)
    #expect(read.first?.line == 2)
    #expect(try fields("sep=x\n1\n") == [["sep=x"], ["1"]])
  }

  @Test("a quote in the middle of an unquoted field is a character")
  func looseQuotes() throws {
    #expect(try fields("maat\n5\" buis\n") == [["maat"], ["5\" buis"]])
  }

  @Test("places count records, lines, characters and bytes")
  func places() throws {
    let read = try records([Array("naam,x\n\"Zoë\r\n😀\",é,z\r\nb,,\n".utf8)], delimiter: .comma)
    #expect(read.map(\.number) == [1, 2, 3])
    #expect(read[1].places[0] == place(record: 2, line: 2, column: 1, offset: 7))
    #expect(read[1].places[1] == place(record: 2, line: 3, column: 4, offset: 20))
    #expect(read[1].places[2] == place(record: 2, line: 3, column: 6, offset: 23))
    #expect(read[2].places.map(\.column) == [1, 3, 4])
    #expect(read[2].line == 4)
  }

  @Test("a source that fails makes the reader fail, again and again")
  func failingSource() throws {
    struct Gone: Error {}
    struct Broken: ByteSource {
      var isFirst = true
      mutating func next() throws -> [UInt8]? {
        defer { isFirst = false }
        if isFirst { return Array("a,b\n1,2\n".utf8) }
        throw Gone()
      }
    }
    var reader = CSVReader(Broken())
    #expect(try reader.next()?.fields == ["a", "b"])
    #expect(try reader.next()?.fields == ["1", "2"])
    #expect(throws: Gone.self) { try reader.next() }
    #expect(throws: Gone.self) { try reader.next() }
  }
}
