import TestChance
import Testing

@testable import Serving

@Suite("forms as bytes")
struct FormDataTests {
  private let decoder = FormDecoder()

  @Test("names may repeat, a plus is a space, and what was not sent reads as empty")
  func reads() throws {
    let form = try decoder.decode("naam=Su+da&soort=a&soort=b&leeg=&vink".utf8)
    #expect(form["naam"] == "Su da")
    #expect(form.all("soort") == ["a", "b"])
    #expect(form["leeg"] == "" && form.text("weg") == "" && form["weg"] == nil)
    #expect(form.has("vink") && !form.has("weg"))
  }

  @Test("line ends become one kind, also around a combining mark")
  func lineEnds() throws {
    #expect(try decoder.decode("t=a%0D%0Ab%0Dc%0Ad%0D%0A".utf8)["t"] == "a\nb\nc\nd\n")
    #expect(try decoder.decode("t=%0D%0A%CC%81".utf8)["t"]?.unicodeScalars.map(\.value) == [0x0A, 0x301])
  }

  @Test(
    "what no browser sends is refused",
    arguments: [
      ("a=%", FormProblem.notText), ("a=%4", .notText), ("a=%zz", .notText), ("a=%ff", .notText), ("a=%C3", .notText),
      ("%ff=a", .notText), ("a=%00", .notPrintable), ("a=\u{0}", .notPrintable), ("a=%ed%a0%80", .notText),
      ("a=%c0%af", .notText),
    ])
  func refuses(_ text: String, _ problem: FormProblem) {
    #expect(throws: problem) { try decoder.decode(text.utf8) }
  }

  @Test("counts and lengths have their limits, exactly")
  func limits() throws {
    let small = FormDecoder(maxFields: 3, maxNameBytes: 4, maxValueBytes: 5)
    #expect(try small.decode("a=1&b=2&c=3".utf8).entries.count == 3)
    #expect(throws: FormProblem.tooManyFields) { try small.decode("a=1&b=2&c=3&d=4".utf8) }
    #expect(try small.decode("naam=vijf!".utf8)["naam"] == "vijf!")
    #expect(throws: FormProblem.nameTooLong) { try small.decode("namen=1".utf8) }
    #expect(throws: FormProblem.valueTooLong) { try small.decode("a=zes...".utf8) }
    #expect(throws: FormProblem.valueTooLong) { try small.decode("a=%C3%AB%C3%AB%C3%AB".utf8) }
    #expect(throws: FormProblem.valueTooLong) { try small.decode(("a=" + String(repeating: "x", count: 99)).utf8) }
  }

  @Test("what is written is read back the same, whatever was typed")
  func roundTrip() throws {
    var chance = SeededGenerator(seed: 20_260_303)
    let pieces = ["a", "ë", "&", "=", "+", "%", " ", "\n", "\"\u{301}", "<b>", "👩‍👧", "\u{202E}", "%41", ";", "é", "'"]
    for _ in 0..<500 {
      let entries = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
        FormData.Entry(name: Self.text(pieces, 1...4, &chance), value: Self.text(pieces, 0...8, &chance))
      }
      // A line end in a name is sent as \r\n and names are left as they came, so names here have none.
      let form = FormData(entries.map { .init(name: $0.name.replacing("\n", with: "n"), value: $0.value) })
      #expect(try decoder.decode(form.encoded) == form)
    }
  }

  @Test("any bytes at all are read or refused, never worse")
  func fuzz() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &chance)).map { _ in UInt8.random(in: 0...255, using: &chance) }
      if let form = try? decoder.decode(bytes) { #expect((try? decoder.decode(form.encoded)) != nil) }
    }
  }

  @Test("a value can be replaced at its place, and entries left out")
  func replaces() {
    let form = FormData([("a", "1"), ("b", "2"), ("a", "3")])
    #expect(form.replacing("a", with: ["x", "y"]) == FormData([("a", "x"), ("a", "y"), ("b", "2")]))
    #expect(form.replacing("c", with: ["z"]).all("c") == ["z"])
    #expect(form.removing { $0 == "a" } == FormData([("b", "2")]))
  }

  @Test(
    "a path is read as our links write it, and nothing else",
    arguments: [
      ("/", []), ("/a/b", ["a", "b"]), ("/a%20b", ["a b"]), ("/%C3%AB", ["ë"]), ("/a+b", ["a+b"]),
      ("", nil), ("a", nil), ("//a", nil), ("/a/", nil), ("/a/../b", nil), ("/%2e%2e/b", nil), ("/a%2Fb", nil),
      ("/%ff", nil), ("/%00", nil), ("/%", nil), ("/.", nil),
    ] as [(String, [String]?)])
  func paths(_ path: String, _ segments: [String]?) {
    #expect(PercentDecoding.segments(ofPath: path) == segments)
  }

  private static func text(_ pieces: [String], _ count: ClosedRange<Int>, _ chance: inout SeededGenerator) -> String {
    (0..<Int.random(in: count, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
  }
}
