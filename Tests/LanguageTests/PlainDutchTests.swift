import Foundation
import Language
import Testing

@Suite("Plain Dutch")
struct PlainDutchTests {
  @Test("a short text of everyday words has nothing to change")
  func plain() {
    #expect(PlainDutch.findings(in: "Vul een datum in, bijvoorbeeld 03-03-2026. Daarna kunt u verder.").isEmpty)
    #expect(PlainDutch.findings(in: "").isEmpty)
  }

  @Test("a sentence of more than twenty words is too long, one of twenty is not")
  func longSentence() {
    let twenty = Array(repeating: "woord", count: 20).joined(separator: " ")
    #expect(PlainDutch.findings(in: "Kort. \(twenty).") == [])
    #expect(PlainDutch.findings(in: "Kort. Kort. \(twenty) woord.") == [.longSentence("\(twenty) woord.", words: 21)])
  }

  @Test("many sentences of eighteen words are too long together")
  func average() {
    let eighteen = Array(repeating: "woord", count: 18).joined(separator: " ") + "."
    #expect(PlainDutch.findings(in: "\(eighteen) \(eighteen)") == [.longOnAverage(18)])
  }

  @Test("hard words are found whole, whatever their capitals, also when they consist of several words")
  func hardWords() {
    #expect(PlainDutch.findings(in: "Indien nodig.") == [.hardWord("indien", instead: "als")])
    #expect(PlainDutch.findings(in: "U mag indienen.").isEmpty)
    #expect(
      PlainDutch.findings(in: "Een vraag met betrekking tot zorg.") == [
        .hardWord("met betrekking tot", instead: "over")
      ])
  }

  @Test("an exclamation mark is found")
  func exclamation() {
    #expect(PlainDutch.findings(in: "Gelukt!") == [.exclamation])
  }

  @Test("points within dates and numbers end no sentence")
  func sentences() {
    #expect(
      PlainDutch.sentences(of: "Op 03.03.2026 om 9.30 uur. Tot dan?\nGoed: ja") == [
        "Op 03.03.2026 om 9.30 uur.", "Tot dan?", "Goed:", "ja",
      ])
  }

  @Test("words of the client's table are found on the client's pages, and some everywhere")
  func clientWords() {
    #expect(ClientWord.found(in: "Uw Dossier", on: .clientPages).map(\.but) == ["mijn map"])
    #expect(ClientWord.found(in: "Uw dossier", on: .neighbourhood).isEmpty)
    #expect(ClientWord.found(in: "Vraag een professional", on: .neighbourhood).map(\.but) == ["beroepskracht"])
  }

  @Test("literals are found in source: plain, in pairs, over lines, with interpolations; comments are not")
  func literals() {
    let source = #"""
      // Phrase(nl: "niet", en: "not")
      let a = Phrase(nl: "een \(b ? "c" : "d(") twee", en: "x")
      .counted(
        n, nl: (one: "1 dag", other: "\(n) dagen"), en: (one: "1 day", other: "\(n) days"))
      Phrase(
        nl: "zeg \"dag\"",
        en: "y")
      let url = "nl: \"nee\""
      """#
    let found = SwiftLiterals.dutch(in: source)
    #expect(found.map(\.text) == ["een x twee", "1 dag", "x dagen", "zeg \"dag\""])
    #expect(found.map(\.line) == [2, 4, 4, 6])
  }

  @Test("every Dutch phrase of the product is plain")
  func product() throws {
    var count = 0
    for file in try Self.sourceFiles() {
      let source = try String(contentsOf: file, encoding: .utf8)
      for phrase in SwiftLiterals.dutch(in: source) {
        count += 1
        for finding in PlainDutch.findings(in: phrase.text) where !Self.isAllowed(finding, in: phrase.text) {
          Issue.record("\(file.lastPathComponent):\(phrase.line): \(finding) in “\(phrase.text)”")
        }
        for word in ClientWord.found(in: phrase.text, on: .everywhere) {
          Issue.record("\(file.lastPathComponent):\(phrase.line): write “\(word.but)” in “\(phrase.text)”")
        }
      }
    }
    #expect(count > 50, "the phrases were not found")
  }

  /// Hard words that may stand somewhere, each with its reason.
  private static let allowances: [(word: String, within: String, reason: String)] = [
    ("beëindigen", "Beëindigen", "the button that ends a role; “Stoppen” does not say what stops")
  ]

  private static func isAllowed(_ finding: PlainDutch.Finding, in text: String) -> Bool {
    guard case .hardWord(let word, _) = finding else { return false }
    return allowances.contains { $0.word == word && text.contains($0.within) }
  }

  private static func sourceFiles() throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}
