import ArgumentParser
import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

@testable import samenspel

@Suite("Agreement on the command line")
struct StudyAgreementTests {
  private let index = CodingIndex(StudyFixture.project)
  private let names = StudyNames(StudyFixture.project)

  private func result(_ arguments: [String] = [], all: Bool = false, seed: UInt64? = nil) throws -> StudyResult {
    let options = try ComparisonOptions.parse(arguments)
    let comparison = try options.comparison(index, names: names, say: Speaker(.nl))
    let scopes = try options.scopes(comparison, names: names, say: Speaker(.nl))
    return AgreementResult(
      comparison, scopes: scopes, by: try names.variable("Perspectief"), names: names, showsAll: all, seed: seed,
      replicates: 50
    ).result
  }

  /// Text of 20 characters; both coded 5, Anja alone 5, neither 10: 15 of 20 the same, 0.5 by chance, so κ = 0.5.
  @Test("figures are those computed by hand")
  func byHand() throws {
    let rows = try StudyFixture.rows(result(), "figures")
    let row = try #require(rows["hulp/buur"])
    #expect(row["units"] == "20" && row["both"] == "5" && row["onlyFirst"] == "5" && row["neither"] == "10")
    #expect(row["percent"] == "0.75" && row["cohenKappa"] == "0.5")
    #expect(row["holsti"].flatMap(Double.init).map { abs($0 - 2.0 / 3) < 1e-12 } == true)
  }

  @Test("a figure that is undefined is a word with a reason, and empty with a reason in files")
  func undefined() throws {
    let result = try result()
    let text = result.text(Speaker(.nl))
    #expect(text.contains("geen verschil"))
    #expect(text.contains("geen verschil: alle oordelen zijn gelijk."))
    let row = try #require(try StudyFixture.rows(result, "figures")["hulp"])
    #expect(row["cohenKappa"] == "" && row["undefined"]?.contains("cohenKappa: noVariation") == true)
    #expect(result.json(Speaker(.nl)).text.contains("\"cohenKappa\":null"))
  }

  @Test("labels can stand together by level, and be chosen; wrong choices are told")
  func scopes() throws {
    let level = try StudyFixture.rows(result(["--level", "1"]), "figures")
    #expect(Set(level.keys) == ["hulp", "rust", "level 1"])
    #expect(level["hulp"]?["both"] == "5")
    #expect(try StudyFixture.rows(result(["--code", "buur"]), "figures").keys.sorted() == ["hulp/buur"])
    #expect(throws: (any Error).self) { try ComparisonOptions.parse(["--level", "0"]) }
    #expect(throws: (any Error).self) { try ComparisonOptions.parse(["--level", "1", "--code", "buur"]) }
    #expect(throws: ExitCode(2)) { try result(["--coder", "Cem"]) }
    #expect(try result(["--coder", "Anja"]).sentences.first?.nl.hasPrefix("Er is maar één codeur") == true)
  }

  @Test("intervals repeat with their seed")
  func intervals() throws {
    let one = try result(seed: 7).tables.first { $0.key == "intervals" }
    let other = try result(seed: 7).tables.first { $0.key == "intervals" }
    #expect(one?.csv == other?.csv && one?.rows.isEmpty == false)
    #expect(one?.notes.first?.nl.contains("50 keer") == true)
  }

  @Test("every unit has figures", arguments: ComparisonDesign.Unit.allCases)
  func units(_ unit: ComparisonDesign.Unit) throws {
    let comparison = try Comparison(index, ComparisonDesign(unit: unit))
    let scopes = ComparisonOptions.everything(comparison, StudyFixture.project.trees)
    let result = AgreementResult(comparison, scopes: scopes, by: nil, names: names, showsAll: true).result
    #expect(result.tables.first?.rows.count == scopes.count && result.picture != nil)
    #expect(try StudyAgreementCommand.unit(unit.rawValue) == unit)
  }

  @Test("the command gives code 2 for comparing one coder, and 0 when all went well")
  func commands() async throws {
    let fixture = try StudyFixture()
    let path = try fixture.study()
    let page = fixture.file("eens.html")
    let agreement = try StudyAgreementCommand.parse([
      path, "--csv", "--by", "Perspectief", "--html", page, "--svg", fixture.file("eens.svg"), "--language", "nl",
    ])
    try await agreement.run()
    #expect(try fixture.text("eens.html").contains("<caption>Alleen client</caption>"))
    #expect(try fixture.text("eens.svg").contains("<svg"))
    await #expect(throws: ExitCode(2)) { try await agreement.run() }
    let alone = try StudyCompareCommand.parse([path, "--coder", "Anja"])
    await #expect(throws: ExitCode(2)) { try await alone.run() }
  }
}
