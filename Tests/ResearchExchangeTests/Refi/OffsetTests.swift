import Parsing
import ResearchExchange
import Testing

@Suite("How positions were counted")
struct OffsetTests {
  /// Lines with more or fewer characters beyond U+FFFF, so that every way of counting comes out elsewhere.
  private let lines = (1...12).map { number in
    "Regel \(number): wij \(String(repeating: "😀", count: number % 3)) drinken koffie, café \(number) is open."
  }

  /// A package in which the third word of each line is selected, counted in some way.
  private func reading(_ counting: OffsetCounting, name: (String) -> String?) throws -> ResearchReading<RefiPackage> {
    let mark = counting.countsMark ? "\u{FEFF}" : ""
    let text = lines.joined(separator: "\r\n")
    var selections = ""
    for (index, line) in lines.enumerated() {
      let quote = "drinken koffie, café \(index + 1)"
      let place = try #require(line.firstRange(of: quote)).lowerBound
      let before = lines[..<index].map { $0 + "\r\n" }.joined() + line[..<place]
      let start = count(mark + before, counting)
      let end = count(mark + before + quote, counting) - (counting.isInclusive ? 1 : 0)
      let attribute = name(quote).map { "name=\"\($0)\"" } ?? ""
      selections +=
        "<PlainTextSelection guid=\"\(guid(100 + index))\" \(attribute) startPosition=\"\(start)\""
        + " endPosition=\"\(end)\"/>"
    }
    let project = projectFile(
      "<Sources><TextSource guid=\"\(guid(1))\" plainTextPath=\"internal://a.txt\">\(selections)</TextSource></Sources>"
    )
    return try readPackage([("project.qde", Array(project.utf8)), ("sources/a.txt", Array((mark + text).utf8))])
  }

  private func count(_ text: String, _ counting: OffsetCounting) -> Int {
    let text = counting.lineEnd == .one ? text.replacing("\r\n", with: "\n") : text
    return counting.unit == .utf16 ? text.utf16.count : text.unicodeScalars.count
  }

  private func quotes(_ reading: ResearchReading<RefiPackage>) -> [String] {
    let text = Array((reading.value?.texts["a.txt"] ?? "").unicodeScalars)
    return reading.texts.flatMap(\.selections).map { selection in
      let range = max(0, selection.start)..<min(text.count, max(0, selection.start, selection.end))
      return String(String.UnicodeScalarView(text[range]))
    }
  }

  private static let all = [OffsetCounting.LineEnd.asStored, .one].flatMap { line in
    [OffsetCounting.Unit.codePoint, .utf16].flatMap { unit in
      [false, true].flatMap { mark in
        [false, true].map { OffsetCounting(lineEnd: line, unit: unit, countsMark: mark, isInclusive: $0) }
      }
    }
  }

  @Test("whatever the way, the quotes come out right, and the way is told", arguments: all)
  func found(counting: OffsetCounting) throws {
    let wanted = lines.indices.map { "drinken koffie, café \($0 + 1)" }
    for name in [{ $0 }, { String($0.prefix(9)) + "…" }] as [(String) -> String?] {
      let isWhole = name("drinken koffie") == "drinken koffie"
      // The beginning of a quote says nothing of its end.
      if !isWhole && counting.isInclusive { continue }
      let reading = try reading(counting, name: name)
      #expect(quotes(reading) == wanted)
      let told = reading.report.entries.contains {
        if case .offsets(counting, agreed: 12, of: 12) = $0.fact { true } else { false }
      }
      #expect(told == (counting != .standard))
    }
  }

  @Test("without names nothing is known, and that is said; whoever knows can say so")
  func undecided() throws {
    let reading = try reading(.standard) { _ in nil }
    #expect(reading.report.count(of: .offsetsUndecided) == 1)
    #expect(try self.reading(.standard) { _ in "line:6" }.report.count(of: .offsetsUndecided) == 1)
  }

  @Test("code points at both ends of what a text can be")
  func plain() throws {
    let project = projectFile(
      "<Sources><TextSource guid=\"\(guid(1))\"><PlainTextContent>abc</PlainTextContent>"
        + "<PlainTextSelection guid=\"\(guid(2))\" name=\"abc\" startPosition=\"0\" endPosition=\"3\"/>"
        + "<PlainTextSelection guid=\"\(guid(3))\" startPosition=\"1\" endPosition=\"1\"/>"
        + "<PlainTextSelection guid=\"\(guid(4))\" startPosition=\"2\" endPosition=\"9\"/>"
        + "<PlainTextSelection guid=\"\(guid(5))\" startPosition=\"2\" endPosition=\"1\"/>"
        + "</TextSource></Sources>")
    let reading = read(project)
    #expect(reading.texts[0].selections.map(\.start) == [0, 1, 2, 2])
    #expect(reading.texts[0].selections.map(\.end) == [3, 1, 9, 1])
    #expect(reading.report.count(of: .selectionWithoutLength) == 1)
    #expect(reading.report.count(of: .selectionOutsideText) == 1)
    #expect(reading.report.count(of: .selectionInverted) == 1)
  }

  @Test("a text in another encoding is read, and said to be guessed")
  func encodings() throws {
    let project = projectFile(
      "<Sources><TextSource guid=\"\(guid(1))\" plainTextPath=\"internal://a.txt\"/></Sources>")
    let western: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
    let wide: [UInt8] = [0xFF, 0xFE] + "café".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for (bytes, name) in [(western, "Windows-1252"), (wide, "UTF-16 LE")] {
      let reading = try readPackage([("project.qde", Array(project.utf8)), ("sources/a.txt", bytes)])
      #expect(reading.value?.texts["a.txt"] == "café")
      #expect(reading.report.count(of: .encoding(name)) == 1)
    }
  }
}
