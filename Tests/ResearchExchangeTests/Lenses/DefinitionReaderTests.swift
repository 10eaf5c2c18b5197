import Language
import Parsing
import QualitativeCoding
import ResearchExchange
import TestChance
import Testing

@Suite("Code trees of an organisation's own")
struct DefinitionReaderTests {
  /// A small file; the first label begins on line 5, and every label has a line of its own.
  private func file(
    head: String = "\"version\": 1, \"kind\": \"lens\"", name: String = "{\"nl\": \"Eigen\", \"en\": \"Own\"}",
    labels: String =
      "{\"key\": \"a\", \"name\": {\"nl\": \"Aa\", \"en\": \"Ay\"}, \"meaning\": {\"nl\": \"x\", \"en\": \"y\"}}"
  ) -> String {
    """
    {"format": "samenspel-code-tree", "formatVersion": 1, "key": "own", "id": "\(guid(1))",
     \(head),
     "name": \(name),
     "labels": [
    \(labels)
    ]}
    """
  }

  private func label(_ key: String, _ name: String = "", more: String = "") -> String {
    let name = name.isEmpty ? key : name
    return "{\"key\": \"\(key)\", \"name\": {\"nl\": \"\(name)\", \"en\": \"\(name) en\"},"
      + " \"meaning\": {\"nl\": \"x\", \"en\": \"y\"}\(more.isEmpty ? "" : ", " + more)}"
  }

  private func read(_ text: String) -> DefinitionReading {
    CodeTreeDefinitionFile.read(BytesInMemory(text), name: "eigen.json")
  }

  /// What is wrong, and where: line and column.
  private func flaws(_ text: String) -> [String] {
    read(text).flaws.map { "\($0.problem) \($0.place.line ?? 0):\($0.place.column ?? 0)" }
  }

  @Test("a small file is read; what may be left out gets its plain value, and an id that stays")
  func small() throws {
    let definition = try #require(read(file()).definition)
    #expect(definition.key == "own" && definition.id == guid(1) && definition.languages == [.nl, .en])
    #expect(definition.labels.map(\.isCodable) == [true] && definition.labels[0].colour == nil)
    #expect(RefiGUID(definition.labels[0].id) != nil)
    #expect(read(file()).definition?.labels[0].id == definition.labels[0].id)
    let other = file().replacing(guid(1), with: guid(2))
    #expect(read(other).definition?.labels[0].id != definition.labels[0].id)
    let again = CodeTreeDefinitionFile.read(BytesInMemory(CodeTreeDefinitionFile.bytes(of: definition)), name: "x")
    #expect(again.definition == definition)
  }

  @Test("a file in one language is whole in that language")
  func oneLanguage() throws {
    let text = file(
      head: "\"version\": 3, \"kind\": \"main\", \"languages\": [\"nl\"]", name: "{\"nl\": \"Eigen\"}",
      labels: "{\"key\": \"a\", \"name\": {\"nl\": \"Aa\"}, \"meaning\": {\"nl\": \"x\"}, \"colour\": \"#ABCDEF\"}")
    let definition = try #require(read(text).definition)
    #expect(definition.tree(in: .en).codes.map(\.name) == ["Aa"])
    #expect(definition.version == 3 && definition.kind == .main && definition.labels[0].colour == "#abcdef")
    let bytes = CodeTreeDefinitionFile.bytes(of: definition)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\"en\""))
    let alone = String(
      decoding: try CodeTreeDefinition(
        id: guid(1), key: "a", languages: [.nl], name: .verbatim("A"),
        labels: [
          LabelDefinition(
            id: guid(2), key: "a", name: .verbatim("A"), meaning: .verbatim("b"), whenToUse: .verbatim("c"))
        ]
      ).codeBook(in: .en).bytes, as: UTF8.self)
    #expect(alone.contains("Wel: c"))
    #expect(CodeTreeDefinitionFile.read(BytesInMemory(bytes), name: "x").definition == definition)
  }

  @Test("fields that are unknown or missing, or of another form")
  func fields() {
    #expect(flaws(file(labels: label("a", more: "\"color\": \"#000000\""))) == ["unknownField(\"color\") 5:84"])
    #expect(flaws(file(labels: "{\"key\": \"a\"}")) == ["missingField(\"name\") 5:1", "missingField(\"meaning\") 5:1"])
    #expect(flaws(file(head: "\"version\": 0, \"kind\": \"bril\"")).map { $0.prefix(9) } == ["wrongForm", "wrongForm"])
    #expect(read(file(head: "\"version\": 0, \"kind\": \"bril\"")).flaws.map(\.place.column) == [13, 24])
    #expect(flaws(file(labels: label("a", more: "\"isCodable\": \"ja\""))).count == 1)
    #expect(flaws(file(labels: "\"a\"")).count == 1)
    #expect(read(file(labels: "")).flaws.map(\.problem) == [.noLabels])
    let wrongName = file(name: "\"Eigen\"")
    #expect(read(wrongName).flaws.map(\.problem) == [.wrongForm("name", needed: .texts)])
    #expect(read(wrongName).flaws.map(\.place) == [ResearchPlace(file: "eigen.json", line: 3, column: 10)])
    #expect(read(file(labels: label("a", more: "\"id\": \"x\""))).flaws.map(\.problem) == [.wrongID("x")])
    #expect(read(file(labels: label("A b"))).flaws.map(\.problem) == [.wrongKey("A b")])
  }

  @Test("languages that are missing, empty or unknown")
  func languages() {
    #expect(flaws(file(name: "{\"nl\": \"Eigen\"}")).count == 1)
    #expect(read(file(name: "{\"nl\": \"Eigen\"}")).flaws.map(\.problem) == [.missingLanguage("name", .en)])
    #expect(
      read(file(name: "{\"nl\": \"  \", \"en\": \"Own\"}")).flaws.map(\.problem) == [.missingLanguage("name", .nl)])
    let third = read(file(name: "{\"nl\": \"Eigen\", \"en\": \"Own\", \"de\": \"Eigen\"}")).flaws
    #expect(third.map(\.problem) == [.unknownLanguage("de")] && third[0].place.column == 39)
    let onlyDutch = file(head: "\"version\": 1, \"kind\": \"lens\", \"languages\": [\"nl\", \"fr\"]")
    let problems = read(onlyDutch).flaws.map(\.problem)
    #expect(problems.first == .unknownLanguage("fr") && problems.contains(.unknownLanguage("en")))
  }

  @Test("ids, keys and names that stand there twice; colours; labels that are not there")
  func twice() {
    let id = "\"id\": \"\(guid(7))\""
    let same = "\"id\": \"{\(guid(7))}\""
    let sameID = read(file(labels: label("a", more: id) + ",\n" + label("b", more: same))).flaws
    #expect(sameID.map(\.problem) == [.sameID(guid(7))] && sameID[0].place.line == 6)
    let sameKey = read(file(labels: label("a", "Een") + ",\n" + label("a", "Twee"))).flaws
    #expect(sameKey.map(\.problem) == [.sameKey("a")] && sameKey[0].place.line == 6)
    let sameName = read(file(labels: label("a", "Doel") + ",\n" + label("b", "DOEL"))).flaws
    #expect(sameName.map(\.problem) == [.sameName("DOEL", .nl), .sameName("DOEL en", .en)])
    #expect(sameName.allSatisfy { $0.place.line == 6 })
    let elsewhere = label("a", "Doel") + ",\n" + label("b", "Doel", more: "\"under\": \"a\"")
    #expect(read(file(labels: elsewhere)).flaws == [])
    for colour in ["blauw", "#12345", "#12345g", "0072b2"] {
      let flaws = read(file(labels: label("a", more: "\"colour\": \"\(colour)\""))).flaws
      #expect(flaws.map(\.problem) == [.wrongColour(colour)])
    }
    let nowhere = read(file(labels: label("a", more: "\"under\": \"weg\", \"leadsTo\": [\"a\", \"ook-weg\"]"))).flaws
    #expect(nowhere.map(\.problem) == [.unknownLabel("weg"), .unknownLabel("ook-weg")])
  }

  @Test("a circle is told once, from its first label in the file; too deep a tree is told too")
  func circles() {
    let labels = [
      label("out", more: "\"under\": \"b\""), label("a", more: "\"under\": \"c\""),
      label("b", more: "\"under\": \"a\""), label("c", more: "\"under\": \"b\""),
      label("self", more: "\"under\": \"self\""),
    ]
    let found = read(file(labels: labels.joined(separator: ",\n"))).flaws
    #expect(found.map(\.problem) == [.circle(["a", "c", "b"]), .circle(["self"])])
    #expect(found.map(\.place.line) == [6, 9])
    let deep = (0...200).map { label("l\($0)", more: $0 == 0 ? "" : "\"under\": \"l\($0 - 1)\"") }
    #expect(read(file(labels: deep.joined(separator: ",\n"))).flaws.map(\.problem) == [.tooDeep("l200", limit: 200)])
    #expect(read(file(labels: deep.dropLast().joined(separator: ",\n"))).flaws == [])
  }

  @Test("another sort of file, another version, JSON that is not right")
  func refused() {
    #expect(read("{\"format\": \"anders\"}").flaws.map(\.problem) == [.notOurs])
    #expect(read("[]").flaws.map(\.problem) == [.notOurs])
    #expect(
      read("{\"format\": \"samenspel-code-tree\", \"formatVersion\": 2}").flaws.map(\.problem) == [.formatVersion(2)])
    #expect(read("").flaws.map(\.problem) == [.json(.empty)])
    let cut = read(String(file().dropLast(3))).flaws
    #expect(cut.map(\.problem) == [.json(.endsTooSoon)] && cut[0].place.line == 5)
    #expect(
      read("{\"format\": \"samenspel-code-tree\", \"format\": 1}").flaws.map(\.problem) == [
        .json(.repeatedName("format"))
      ])
  }

  @Test("every sentence about a flaw says something in both languages, in plain Dutch")
  func words() {
    let forms: [DefinitionProblem.Form] = [.text, .texts, .whole, .truth, .object, .list, .kind]
    let problems: [DefinitionProblem] =
      [
        .unreadable("x"), .notOurs, .formatVersion(2), .unknownField("x"), .missingField("x"),
        .missingLanguage("name", .en), .unknownLanguage("de"), .wrongID("x"), .wrongKey("X"), .wrongColour("x"),
        .sameID("x"), .sameKey("x"), .unknownLabel("x"), .circle(["a", "b"]), .tooDeep("x", limit: 200),
        .sameName("x", .nl), .noLabels,
      ] + forms.map { .wrongForm("x", needed: $0) }
      + [
        .empty, .endsTooSoon, .unexpected, .controlCharacter, .unknownEscape, .repeatedName("x"), .afterEnd,
        .endsInsideCharacter,
      ]
      .map { (problem: JSONProblem) in .json(problem) } + [.json(.tooDeep(limit: 8))]
    for problem in problems {
      let flaw = DefinitionFlaw(problem, at: ResearchPlace(file: "x"))
      #expect(!flaw.what.nl.isEmpty && !flaw.what.en.isEmpty && flaw.what.nl != flaw.what.en)
      #expect(PlainDutch.findings(in: flaw.what.nl).isEmpty, "\(flaw.what.nl)")
    }
  }

  /// Odd bytes in a good file: read or refused, and what is read goes out and comes back the same.
  @Test("whatever is changed in a file, it is refused with places or hangs together")
  func anything() throws {
    var chance = SeededGenerator(seed: 11)
    let labels = [
      label("a", more: "\"colour\": \"#0072b2\", \"leadsTo\": [\"b\"]"), label("b", more: "\"under\": \"a\""),
      label("c", more: "\"under\": \"b\", \"isCodable\": false"),
    ]
    let good = Array(file(labels: labels.joined(separator: ",\n")).utf8)
    let pieces = [
      "a", "b", "c", "\"", "{", "}", "[", "]", ",", ":", "#", "\\", "nl", "en", "\u{E9}", "\u{301}", "9", " ",
    ].map {
      Array($0.utf8)
    }
    var loaded = 0
    for _ in 0..<1_500 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...2, using: &chance) {
        let place = Int.random(in: 0..<bytes.count, using: &chance)
        let end = min(bytes.count, place + Int.random(in: 0...2, using: &chance))
        bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &chance) ?? [])
      }
      let reading = CodeTreeDefinitionFile.read(BytesInMemory(bytes), name: "a.json")
      #expect((reading.definition == nil) != reading.flaws.isEmpty)
      guard let definition = reading.definition else { continue }
      loaded += 1
      let again = CodeTreeDefinitionFile.read(
        BytesInMemory(CodeTreeDefinitionFile.bytes(of: definition)), name: "b.json")
      #expect(again.definition == definition)
      for language in DisplayLanguage.allCases {
        let tree = definition.tree(in: language)
        #expect(Project(name: "", trees: [tree]).problems().isEmpty)
        let book = RefiReader().read(BytesInMemory(try definition.codeBook(in: language).bytes), name: "a.qdc")
        #expect(book.value?.study().project.trees[0].codes == tree.outline().map(\.code))
      }
    }
    #expect(loaded > 50 && loaded < 1_400)
  }
}
