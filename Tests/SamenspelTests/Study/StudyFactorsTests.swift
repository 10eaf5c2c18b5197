import ArgumentParser
import Diagrams
import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

@testable import samenspel

@Suite("What helps and what hinders, on the command line")
struct StudyFactorsTests {
  /// The study of the other tests, coded with a lens: `helps` in both conversations, `hinders` in the first one only, and
  /// a label of the project's own under `helps`.
  private func study(_ lens: FactorLens, _ factor: String, named language: DisplayLanguage? = nil) throws -> Project {
    var study = StudyFixture.project
    let definition = try #require(lens.definition)
    var tree = definition.tree(in: language ?? .nl)
    let keys = Dictionary(definition.labels.map { ($0.key, $0.id) }) { first, _ in first }
    let helps = try #require(keys[factor + "-helps"])
    let hinders = try #require(keys[factor + "-hinders"])
    tree.codes.append(Code(id: "eigen", name: "Samen koken", parent: helps))
    study.trees = [tree]
    study.codings = [
      Coding(id: "k1", selection: "x1", code: "eigen", coder: "a"),
      Coding(id: "k2", selection: "x2", code: hinders, coder: "b"),
      Coding(id: "k3", selection: "x3", code: try #require(keys[factor]), coder: "a"),
      Coding(id: "k4", selection: "x4", code: helps, coder: "a"),
    ]
    guard language != nil else { return study }
    // As a program leaves it that gives every code an id of its own.
    let new = Dictionary(tree.codes.enumerated().map { ($1.id, "c\($0)") }) { first, _ in first }
    study.trees[0].codes = tree.codes.map { code in
      var code = code
      code.id = new[code.id] ?? code.id
      code.parent = code.parent.flatMap { new[$0] }
      return code
    }
    study.codings = study.codings.map { coding in
      var coding = coding
      coding.code = new[coding.code] ?? coding.code
      return coding
    }
    return study
  }

  private func result(_ lens: FactorLens, _ study: Project, by name: String? = nil) throws -> StudyResult {
    let variable = try name.map { try StudyNames(study).variable($0) }
    return try #require(FactorsResult(lens, CodingIndex(study), by: variable, subject: "Buren")?.result)
  }

  private func lines(_ table: ResultTable?) -> [String] {
    String(decoding: table?.csv ?? [], as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test(
    "cells count what is coded with a lens, by id and by name in either language",
    arguments: [nil, DisplayLanguage.nl, .en])
  func cells(language: DisplayLanguage?) throws {
    for (lens, factor) in [(FactorLens.motivation, "capacity"), (.hall, "institutional")] {
      let study = try study(lens, factor, named: language)
      #expect(FactorLens.found(in: study) == [lens])
      let result = try result(lens, study, by: "Perspectief")
      let table = try #require(result.tables.first)
      #expect(lines(table).contains("\(factor),helps,1,1,0,2") && lines(table).contains("\(factor),hinders,1,0,0,1"))
      #expect(lines(table).contains("\(factor),,1,0,0,1"))
      #expect(lines(result.tables.first { $0.key == "labels" }).contains("\(factor),helps,Samen koken,1"))
      let cells = lines(result.tables.first(where: \.isForFiles))
      #expect(cells.contains { $0.hasPrefix("\(factor),helps,client,") && $0.hasSuffix(",1,1,1,1,10") })
      #expect(cells.contains { $0.hasPrefix("\(factor),helps,,") && $0.hasSuffix(",2,2,2,2,14") })
    }
  }

  @Test(
    "the picture names the project's own labels, and the sentences what has no side", arguments: FactorLens.allCases)
  func picture(lens: FactorLens) throws {
    let factor = lens == .hall ? "personal" : "opportunity"
    let result = try result(lens, try study(lens, factor))
    let words = try #require(result.picture).text(in: .nl).sentences.joined(separator: " ")
    #expect(words.contains("Helpt: ") && words.contains("Samen koken (1)") && words.contains("hindert (1)"))
    #expect(result.text(Speaker(.nl)).contains("Zonder kant, en dus alleen in de tabel: "))
    #expect(result.json(Speaker(.en)).text.contains("\"lens\":\"\(lens.rawValue)\""))
    #expect(lines(result.tables.first).first == "factor,side,total")
  }

  @Test("the picture of the alliance says how much was coded with it, and no sentence says that it has no side")
  func alliance() throws {
    var study = try study(.hall, "personal")
    let alliance = try #require(FactorLens.hall.definition?.codes(in: study)["alliance"])
    study.codings.append(Coding(id: "all", selection: "x1", code: alliance, coder: "a"))
    study.codings.removeAll { coding in coding.id != "all" && coding.code == alliance }
    let result = try result(.hall, study)
    let words = try #require(result.picture).text(in: .nl)
    #expect(words.sentences.contains("De samenwerking zelf: 1 fragment."))
    #expect(words.summary.hasSuffix("geteld: fragmenten"))
    #expect(!result.text(Speaker(.nl)).contains("De samenwerking zelf (1)"))
    #expect(lines(result.tables.first).contains("alliance,,1"))
  }

  @Test("a label of the lens that the project does not have is told from one that nobody used")
  func missing() throws {
    var study = try study(.motivation, "capacity")
    study.trees[0].codes.removeAll { $0.name == "Mogen: hindert" }
    let result = try result(.motivation, study)
    #expect(lines(result.tables.first).contains("opportunity,hinders,noCode"))
    #expect(lines(result.tables.first).contains("opportunity,helps,0"))
    #expect(result.text(Speaker(.nl)).contains("geen label: het project heeft dit label van de lens niet."))
  }

  @Test("a project without a lens, or with a few words alike, is told how to get one; labels are not chosen")
  func refusals() throws {
    #expect(FactorLens.found(in: StudyFixture.project).isEmpty)
    #expect(throws: ExitCode(2)) { try StudyFactorsCommand.lenses(nil, in: StudyFixture.project, say: Speaker(.nl)) }
    let study = try study(.hall, "personal")
    #expect(throws: ExitCode(2)) { try StudyFactorsCommand.lenses(.motivation, in: study, say: Speaker(.en)) }
    #expect(try StudyFactorsCommand.lenses(nil, in: study, say: Speaker(.en)) == [.hall])
    var alike = StudyFixture.project
    alike.trees[0].codes.append(Code(id: "w", name: "Willen"))
    #expect(try #require(FactorLens.motivation.definition).codes(in: alike).isEmpty)
    #expect(throws: (any Error).self) { try StudyFactorsCommand.parse(["x.json", "--code", "buur"]) }
    #expect(throws: (any Error).self) { try StudyFactorsCommand.parse(["x.json", "--lens", "care"]) }
  }

  @Test("the command writes a page and a picture, and the report has the figure")
  func files() async throws {
    let fixture = try StudyFixture()
    let study = try study(.hall, "personal")
    let path = try fixture.write("lens.json", StudyJSON.bytes(of: study))
    let command = try StudyFactorsCommand.parse(
      [path, "--by", "Perspectief", "--html", fixture.file("f.html"), "--svg", fixture.file("f.svg"), "--csv"])
    try await command.run()
    #expect(try fixture.text("f.svg").contains("Samen koken"))
    #expect(try fixture.text("f.html").contains("id=\"hall\""))
    let reading = StudyReading(name: "lens.json", study: study, report: ResearchReport())
    let keys = StudyReport(reading, by: nil).results().map(\.key)
    #expect(keys.contains("hall") && !keys.contains("motivation-capacity-opportunity"))
  }
}
