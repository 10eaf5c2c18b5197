import ArgumentParser
import Diagrams
import Language
import QualitativeCoding
import ResearchExchange
import Statistics
import Testing

@testable import samenspel

@Suite("Questions about a study that was counted by hand")
struct StudyQuestionTests {
  private let index = CodingIndex(StudyFixture.project)
  private let names = StudyNames(StudyFixture.project)
  private let reading = StudyReading(name: "x", study: StudyFixture.project, report: ResearchReport())

  private func filter(_ arguments: [String]) throws -> CodingFilter {
    try StudyFilter.parse(arguments).filter(names, say: Speaker(.nl))
  }

  @Test("labels count themselves and what stands under them")
  func codes() throws {
    let rows = try StudyFixture.rows(StudyResult.codes(index, CodingFilter(), names: names), "codes")
    #expect(rows["hulp"]?["fragments"] == "3" && rows["hulp"]?["own"] == "1" && rows["hulp"]?["sources"] == "2")
    #expect(rows["hulp/buur"]?["fragments"] == "2" && rows["hulp/buur"]?["characters"] == "10")
    #expect(rows["hulp/buur"]?["definition"] == "hulp van <de> buren")
    let own = try filter(["--code", "hulp", "--without-children"])
    let whole = try filter(["--code", "HULP"])
    #expect(index.fragments(own).count == 1 && index.fragments(whole).count == 3)
  }

  @Test("quotes are chosen by label, value, source, kind and layer, and say what their counts count")
  func retrieve() throws {
    let client = try filter(["--where", "perspectief=CLIENT"])
    let result = StudyResult.fragments(
      index, client, by: names.study.variables.first, context: 3, most: 2, names: names)
    let text = result.text(Speaker(.nl))
    #expect(text.hasPrefix("3 fragmenten (3 coderingen) in 1 bron, van 1 deelnemer, samen 10 tekens.\n"))
    #expect(text.contains("1. eerste · client · 0–5\n    …“aaaaa” bb…\n    hulp/buur (Bram)"))
    #expect(text.contains("De eerste 2 van 3 fragmenten staan hier."))
    #expect(index.fragments(try filter(["--layer", "bram"])).count == 1)
    #expect(index.fragments(try filter(["--layer", "agreed"])).isEmpty)
    #expect(index.fragments(try filter(["--source", "tweede", "--kind", "interview"])).count == 1)
    #expect(index.fragments(try filter(["--kind", "document"])).isEmpty)
  }

  @Test("what is named and is not there ends with code 2; an unknown kind is a wrong command")
  func unknownNames() {
    for arguments in [
      ["--code", "huulp"], ["--where", "leeftijd"], ["--where", "leeftijd=3"], ["--where", "x=1"], ["--layer", "Cem"],
      ["--round", "r"], ["--source", "derde"],
    ] { #expect(throws: ExitCode(2), "\(arguments)") { try filter(arguments) } }
    #expect(throws: (any Error).self) { try StudyFilter.parse(["--kind", "gesprek"]) }
    let refusal = #expect(throws: StudyRefusal.self) { try names.code("huulp") }
    #expect(refusal?.phrase.nl == "Het label huulp is er niet. Kies uit: hulp, hulp/buur, rust.")
  }

  @Test("the matrix counts per perspective and tells silence of those who were not reached")
  func matrix() throws {
    let variable = try names.variable("Perspectief")
    let result = MatrixResult(index, by: variable, CodingFilter()).result
    let rows = try StudyFixture.rows(result, "matrix")
    #expect(rows["hulp"] == ["label": "hulp", "client": "2", "volunteer": "1", "manager": "notReached", "total": "3"])
    #expect(rows["rust"]?["client"] == "1" && rows["rust"]?["volunteer"] == "0")
    #expect(result.text(Speaker(.nl)).contains("niet bereikt: van deze mensen is er geen materiaal."))
    let asked = MatrixResult(
      index, by: variable, CodingFilter(), counting: .characters, withChildren: false, asked: ["volunteer": ["r"]])
    let other = try StudyFixture.rows(asked.result, "matrix")
    #expect(other["rust"]?["volunteer"] == "askedButSilent" && other["hulp/buur"]?["volunteer"] == "notAsked")
    #expect(other["hulp"]?["client"] == "notKnown" || other["hulp"]?["client"] == "0")
    #expect(other["hulp/buur"]?["client"] == "10" && other["hulp"]?["volunteer"] == "4")
  }

  @Test("clashes that researchers state get a mark in every form; what is wrong in their file is said")
  func clashes() throws {
    let fixture = try StudyFixture()
    let values = ["client", "volunteer", "manager"]
    func read(_ text: String) throws -> [StatedClash] {
      try ClashFile.read(try fixture.write("botst.csv", text), names, values: values, say: Speaker(.nl))
    }
    let stated = try read(
      "label;waarde;met;waarom\nhulp/buur;client;Volunteer; De een vraagt, de ander wacht \nrust;manager;client;y\n")
    #expect(stated.map(\.code) == ["b", "r"] && stated[0].values == ["client", "volunteer"])
    var matrix = MatrixResult(index, by: try names.variable("Perspectief"), CodingFilter())
    matrix.clashes = stated
    let table = try StudyFixture.rows(matrix.result, "clashes")
    #expect(table["a"]?["label"] == "hulp/buur" && table["b"]?["sides"] == "\"manager; client\"")
    let cells = try #require(matrix.result.tables.first { $0.isForFiles }).csv
    let lines = String(decoding: cells, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(lines[0].hasSuffix(",clash") && lines.filter { $0.hasSuffix(",a") }.count == 2)
    #expect(matrix.result.picture?.description(in: .nl).contains("Tegenspraak a: over ‘buur’") == true)
    #expect(matrix.has("b") && !matrix.has("weg"))
    #expect(try read("code,value,with,why\nrust,client,volunteer; manager,ja\n")[0].values.count == 3)
    for wrong in [
      "label,waarde\nrust,client\n", "label,waarde,met,waarom\nrust,client,client,ja\n",
      "label,waarde,met,waarom\nrust,client,volunteer, \n", "label,waarde,met,waarom\nrust,client,,ja\n",
      "label,waarde,met,waarom\nrust,client,buren,ja\n", "label,waarde,met,waarom\nweg,client,manager,ja\n",
    ] { #expect(throws: ExitCode(2), "\(wrong)") { try read(wrong) } }
  }

  @Test("a word is found in all texts, coded or not, with what stands around it; inside words when asked")
  func search() async throws {
    func result(_ wanted: String, parts: Bool = false, most: Int? = nil) -> StudyResult {
      let found = index.keyword(wanted, wholeWords: !parts, context: 4)
      return StudyResult.occurrences(of: wanted, found, most: most, names: names)
    }
    let one = result("CCCCC")
    #expect(one.text(Speaker(.nl)).contains("“CCCCC” staat er 1 keer, in 1 bron."))
    #expect(one.quotes.map(\.words) == ["…bb. “Ccccc” dd…"] && one.quotes[0].head == "1. eerste · 12–17")
    #expect(String(decoding: one.csv, as: UTF8.self).contains("\r\neerste,12,17,"))
    #expect(result("ggg").quotes.isEmpty && result("ggg", parts: true).quotes.count == 1)
    #expect(result("ggg").text(Speaker(.en)).contains("is in no text. With --parts"))
    let some = result("e", parts: true, most: 2)
    #expect(some.quotes.count == 2 && some.text(Speaker(.nl)).contains("De eerste 2 van 4 plaatsen staan hier."))
    #expect(throws: (any Error).self) { try StudySearchCommand.parse(["x.json", "  "]) }
    let fixture = try StudyFixture()
    let search = try StudySearchCommand.parse([try fixture.study(), "bbbb", "--source", "derde"])
    await #expect(throws: ExitCode(2)) { try await search.run() }
  }

  @Test("labels are together when they overlap, come near, or stand in one sentence")
  func coOccurrence() throws {
    func counts(_ nearness: CoOccurrence.Nearness) throws -> String? {
      let result = StudyResult.coOccurrence(index, nearness, CodingFilter(), names: names)
      return try StudyFixture.rows(result, "pairs")["hulp/buur"]?["count"]
    }
    #expect(try counts(.overlap) == "1" && counts(.sameSentence) == "1" && counts(.sameSource) == "1")
    #expect(StudyResult.coOccurrence(index, .overlap, CodingFilter(), names: names).picture != nil)
    let alone = try filter(["--layer", "Bram"])
    #expect(StudyResult.coOccurrence(index, .near(99), alone, names: names).picture == nil)
  }

  @Test("differences say who did what where")
  func differences() throws {
    let comparison = try Comparison(index)
    let result = StudyResult.differences(comparison, on: .all(tree: nil), most: nil, names: names)
    let text = result.text(Speaker(.nl))
    #expect(text.contains("hulp/buur · eerste · 0–10 · andere grenzen"))
    #expect(text.contains("Anja: 0–10 “aaaaa bbbb”\n    Bram: 0–5 “aaaaa”"))
    #expect(text.contains("rust · eerste · 5–10 · gemist"))
  }

  @Test("people are described per group: how many, mean, range, counts")
  func background() throws {
    let people = PeopleTable(
      columns: ["kant", "leeftijd", "werk"],
      rows: [["a", "40", "ja"], ["a", "61", "nee"], ["b", "onbekend", nil], ["b", "20", "ja"]])
    let result = BackgroundResult(people, by: "Kant").result
    #expect(try StudyFixture.rows(result, "people")["a"]?["people"] == "2")
    let text = result.text(Speaker(.nl))
    #expect(text.contains("leeftijd  a         2         0       50,5       14,8    50,5   40   61"))
    #expect(text.contains("leeftijd  b         1         1       20,0          –    20,0   20   20"))
    #expect(text.contains("werk     b         (niets ingevuld)       1       –"))
    let own = BackgroundResult.people(of: StudyFixture.project, by: try names.variable("Perspectief"))
    #expect(own.rows.count == 2 && own.columns.contains("leeftijd"))
  }

  @Test("saturation says what came, and what it does not prove; too few sources are named")
  func saturation() {
    let design = Saturation.Design(base: 1, run: 1)
    let result = SaturationResult(codes: index.newCodes(), design: design, orders: 20, seed: 3, group: nil).result(
      names)
    let text = result.text(Speaker(.nl))
    #expect(text.hasPrefix("Na 1 bron leverde 1 nieuwe bron nog 50% nieuwe labels op (1 nieuw, 2 in het begin)."))
    #expect(text.contains("is niet bereikt") && text.contains("Het bewijst niet dat er niets meer te leren is."))
    let few = SaturationResult(codes: index.newCodes(), design: .init(), orders: 0, seed: 3, group: nil).result(names)
    #expect(few.text(Speaker(.nl)).hasPrefix("Hiervoor zijn minstens 6 bronnen nodig (4 en dan 2). Er zijn er 2."))
    #expect(few.picture == nil)
  }
}
