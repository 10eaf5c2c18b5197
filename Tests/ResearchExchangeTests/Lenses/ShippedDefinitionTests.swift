import Language
import Parsing
import QualitativeCoding
import Testing

@testable import ResearchExchange

@Suite("Code trees that come with the program")
struct ShippedDefinitionTests {
  private static let shipped = CodeTreeDefinition.shipped
  private static let keys = ["network-support", "motivation-capacity-opportunity", "hall", "logics-of-care"]

  @Test("all four can be read, and are written again as they are")
  func all() {
    #expect(Self.shipped.map(\.key) == Self.keys)
    for (name, bytes) in CodeTreeDefinition.files {
      let reading = CodeTreeDefinitionFile.read(BytesInMemory(bytes), name: name)
      #expect(reading.flaws == [])
      let written = reading.definition.map(CodeTreeDefinitionFile.bytes)
      #expect(written == bytes, "\(name)")
    }
    #expect(CodeTreeDefinition.shipped("hall")?.name.en == "Healthy alliances (HALL)")
    #expect(CodeTreeDefinition.shipped("hal") == nil)
  }

  @Test("every label says everything in Dutch and in English, and cites where the idea comes from", arguments: keys)
  func complete(_ key: String) throws {
    let definition = try #require(CodeTreeDefinition.shipped(key))
    #expect(definition.languages == DisplayLanguage.allCases)
    #expect(!definition.sources.isEmpty)
    for phrase in Self.phrases(of: definition) { #expect(!phrase.nl.isEmpty && !phrase.en.isEmpty) }
    for label in definition.labels {
      #expect(label.meaning.nl != label.meaning.en, "\(label.key)")
      #expect(label.colour != nil)
      let hasLabelsUnder = definition.labels.contains { $0.under == label.key }
      #expect(label.isCodable != hasLabelsUnder, "\(label.key)")
    }
  }

  @Test("no two labels of any tree have one id, and ids are GUIDs in the standard's form")
  func ids() {
    let ids = Self.shipped.flatMap { [$0.id] + $0.labels.map(\.id) }
    #expect(Set(ids).count == ids.count && ids.count == 4 + 20 + 9 + 10 + 12)
    #expect(ids.allSatisfy { RefiGUID($0)?.text == $0 })
  }

  /// An organisation's export of last year must still meet that of this year.
  @Test("ids do not change from release to release")
  func stableIDs() {
    let ids = Dictionary(
      uniqueKeysWithValues: Self.shipped.flatMap { tree in tree.labels.map { ("\(tree.key)/\($0.key)", $0.id) } })
    #expect(ids["network-support/say"] == "563E2ED1-19F9-41EF-B8B2-5E5DEED6C9D2")
    #expect(ids["hall/alliance"] == "CFBCF9F7-28C0-40C2-923F-77F6F86EF455")
    #expect(ids["logics-of-care/family-professional"] == "9F51BCCB-54C0-4712-B5CD-96305D107BBE")
    #expect(ids["motivation-capacity-opportunity/opportunity-hinders"] == "68654F67-840B-4DB8-A098-6A4C642EA86B")
  }

  @Test("trees hang together in both languages", arguments: keys, DisplayLanguage.allCases)
  func wellFormed(_ key: String, _ language: DisplayLanguage) throws {
    let definition = try #require(CodeTreeDefinition.shipped(key))
    let tree = definition.tree(in: language)
    #expect(Project(name: "", trees: [tree]).problems().isEmpty)
    #expect(tree.outline().map(\.code.id) == definition.labels.map(\.id))
    #expect(tree.outline().map(\.depth).max() == 1)
    #expect(tree.id == definition.id && tree.kind == definition.kind)
  }

  @Test("Dutch is plain, and without the words that do not belong on pages", arguments: keys)
  func plain(_ key: String) throws {
    let definition = try #require(CodeTreeDefinition.shipped(key))
    for text in Self.phrases(of: definition).map(\.nl) {
      #expect(PlainDutch.findings(in: text).isEmpty, "\(text)")
      for place in [ClientWord.Place.clientPages, .neighbourhood, .everywhere] {
        #expect(ClientWord.found(in: text, on: place).isEmpty, "\(text)")
      }
    }
  }

  /// The labels with which the report on network support was coded. Ours have other names only where those words are hard, or do not
  /// belong on pages; the file keeps the name that people know.
  @Test("the tree of network support has the sixteen sub-labels people know")
  func networkSupport() throws {
    let known = [
      "Kenmerken": ["Doel", "Duur en frequentie", "Zeggenschap", "Samenstelling groep of netwerk"],
      "Opbrengst": ["Gewenst of beoogd", "Feitelijk"],
      "Voorwaarden": [
        "Werkwijze", "Communicatie", "Relatievorming", "Middelen", "Veiligheid", "Begeleiding en scholing",
      ],
      "Competenties": ["Klanten", "Vrijwilligers en netwerkleden", "Beroepskrachten", "Managers"],
    ]
    let definition = try #require(CodeTreeDefinition.shipped("network-support"))
    let heads = definition.labels.filter { $0.under == nil }
    #expect(Set(heads.map(\.name.nl)) == Set(known.keys) && heads.allSatisfy { $0.knownAs == nil })
    for head in heads {
      let under = definition.labels.filter { $0.under == head.key }
      #expect(under.map { ($0.knownAs ?? $0.name).nl } == known[head.name.nl])
    }
    #expect(definition.labels.count { $0.isCodable } == 16)
    for label in definition.labels {
      guard let name = label.knownAs?.nl else { continue }
      let isHard = !PlainDutch.findings(in: name).isEmpty || !ClientWord.found(in: name, on: .clientPages).isEmpty
      #expect(isHard && name != label.name.nl, "\(name)")
    }
  }

  @Test("lenses have their parts: pillars and factors that help or hinder, logics and every pair of them")
  func lenses() throws {
    for key in ["motivation-capacity-opportunity", "hall"] {
      let lens = try #require(CodeTreeDefinition.shipped(key))
      let heads = lens.labels.filter { !$0.isCodable }
      #expect(heads.count == 3)
      for head in heads {
        let names = lens.labels.filter { $0.under == head.key }.map(\.key)
        #expect(names == [head.key + "-helps", head.key + "-hinders"])
      }
    }
    let hall = try #require(CodeTreeDefinition.shipped("hall"))
    let arrows = Dictionary(uniqueKeysWithValues: hall.labels.map { ($0.key, Set($0.leadsTo)) })
    #expect(
      arrows["personal"] == ["organisation", "alliance"] && arrows["institutional"] == ["organisation", "alliance"])
    #expect(arrows["organisation"] == ["personal", "institutional"] && arrows["alliance"] == [])
    let logics = try #require(CodeTreeDefinition.shipped("logics-of-care"))
    let four = logics.labels.filter { $0.under == "logics" }.map(\.key)
    let pairs = four.indices.flatMap { first in four[(first + 1)...].map { four[first] + "-" + $0 } }
    #expect(four == ["family", "professional", "political", "economic"])
    #expect(logics.labels.filter { $0.under == "friction" }.map(\.key) == pairs)
  }

  @Test("as a code book a tree is valid and comes back the same", arguments: keys, DisplayLanguage.allCases)
  func codeBook(_ key: String, _ language: DisplayLanguage) throws {
    let definition = try #require(CodeTreeDefinition.shipped(key))
    let (bytes, report) = try definition.codeBook(in: language)
    #expect(RefiSchema.codeBook.complaints(about: bytes) == [])
    #expect(report.entries.map(\.fact) == [.kept(.code)])
    let reading = RefiReader().read(BytesInMemory(bytes), name: "lens.qdc")
    #expect(reading.report.entries(of: .changed).isEmpty && !reading.report.hasLosses)
    let package = try #require(reading.value)
    let study = package.study().project
    #expect(study.trees[0].codes == definition.tree(in: language).codes)
    #expect(try RefiWriter(RefiPackage.of(study, over: package).package).codeBook().bytes == bytes)
  }

  @Test("as a table a tree comes back the same", arguments: keys, DisplayLanguage.allCases)
  func table(_ key: String, _ language: DisplayLanguage) throws {
    let definition = try #require(CodeTreeDefinition.shipped(key))
    let reading = CodeTreeTable.read(BytesInMemory(definition.table(in: language)), name: "lens.csv")
    #expect(reading.value?.codes == definition.tree(in: language).codes)
    #expect(reading.report.entries.map(\.kind) == [.kept])
  }

  private static func phrases(of definition: CodeTreeDefinition) -> [Phrase] {
    [definition.name, definition.about]
      + definition.labels.flatMap {
        [$0.name, $0.meaning, $0.whenToUse, $0.whenNotToUse, $0.anchorExample]
      }
  }
}
