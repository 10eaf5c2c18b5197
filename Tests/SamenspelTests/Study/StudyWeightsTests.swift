import ArgumentParser
import Foundation
import Language
import Parsing
import QualitativeCoding
import Testing

@testable import samenspel

@Suite("Agreement on weights, on the command line")
struct StudyWeightsTests {
  /// Twelve stretches of one text that both coders gave `buur`, with these weights; nil for no weight.
  private func study(_ first: [Double?], _ second: [Double?]) -> Project {
    var study = StudyFixture.project
    let text = PlainText(String(repeating: "aaaa ", count: first.count))
    study.sources[0].texts = [TextVersion(id: "s1", text: text)]
    study.selections = first.indices.map { number in
      Selection(id: "x\(number)", source: "s1", version: "s1", range: number * 5..<number * 5 + 4)
    }
    let lists: [(coder: String, weights: [Double?])] = [("a", first), ("b", second)]
    study.codings = lists.flatMap { coder, weights in
      weights.enumerated().map { number, weight in
        Coding(id: "\(coder)\(number)", selection: "x\(number)", code: "b", coder: coder, weight: weight)
      }
    }
    return study
  }

  private func result(_ study: Project, by name: String? = nil) throws -> StudyResult {
    let names = StudyNames(study)
    let options = try ComparisonOptions.parse([])
    let comparison = try options.comparison(CodingIndex(study), unit: .selections, names: names, say: Speaker(.nl))
    let scopes = try options.scopes(comparison, names: names, say: Speaker(.nl))
    return WeightsResult(comparison, scopes: scopes, by: try name.map { try names.variable($0) }, names: names).result
  }

  /// Steps 1, 2, 3: linear weights agree 0, ½ and 1. Of four pairs three are the same and one lies one step apart: observed
  /// 0.875; by chance (shares ¼ ½ ¼ and ¼ ¼ ½) 0.5625; κ = 0.3125 / 0.4375. Squares: 0.9375, 0.6875 and 0.25 / 0.3125.
  @Test("κ with weights and α are those computed by hand")
  func byHand() throws {
    let result = try result(study([1, 2, 3, 2], [1, 2, 3, 3]))
    let row = try #require(try StudyFixture.rows(result, "figures")["hulp/buur"])
    #expect(row["units"] == "4")
    #expect(row["linearKappa"].flatMap(Double.init).map { abs($0 - 0.3125 / 0.4375) < 1e-12 } == true)
    #expect(row["quadraticKappa"].flatMap(Double.init).map { abs($0 - 0.25 / 0.3125) < 1e-12 } == true)
    // Interval: observed (1) of the pairs · 2 = 2 over 8 values; expected 2 (8 · 41 − 17²) / 7.
    let alpha = 1 - 7 * 2.0 / Double(2 * (8 * 41 - 17 * 17))
    #expect(row["intervalAlpha"].flatMap(Double.init).map { abs($0 - alpha) < 1e-12 } == true)
    #expect(result.text(Speaker(.nl)).contains("κ kwadratisch"))
    #expect(!result.text(Speaker(.nl)).contains("rust"))
  }

  @Test("what is undefined is a word with its reason")
  func undefined() throws {
    let same = try #require(try StudyFixture.rows(try result(study([2, 2], [2, 2])), "figures")["hulp/buur"])
    #expect(same["ordinalAlpha"] == "" && same["undefined"]?.contains("ordinalAlpha: noVariation") == true)
    let apart = try #require(try StudyFixture.rows(try result(study([1, nil], [nil, 2])), "figures")["hulp/buur"])
    #expect(apart["units"] == "0" && apart["undefined"]?.contains("intervalAlpha: nothingToCompare") == true)
    let negative = try result(study([-1, 2, 1], [-1, 2, 2]))
    #expect(try StudyFixture.rows(negative, "figures")["hulp/buur"]?["ratioAlpha"] == "negativeWeights")
    #expect(negative.text(Speaker(.nl)).contains("onder nul: α ratio vergelijkt met nul."))
    let many = (0...WeightMeasure.mostSteps).map { Double($0) / 7 }
    let fine = try result(study(many, many.reversed()))
    let row = try #require(try StudyFixture.rows(fine, "figures")["hulp/buur"])
    #expect(row["linearKappa"] == "tooManyValues" && row["intervalAlpha"].flatMap(Double.init) != nil)
    #expect(fine.text(Speaker(.en)).contains("too many values"))
  }

  @Test("with nothing to compare there is one sentence that says so and what to do, and no explanation of measures")
  func nothing() throws {
    var alone = study([1, 2], [1, 2])
    alone.codings.removeAll { $0.coder == "b" }
    let cases: [(study: Project, nl: String, en: String)] = [
      (StudyFixture.project, "Zet gewichten in de kolom weight", "Put weights in the column weight"),
      (alone, "Laat een tweede codeur", "Let a second coder"),
      (study([1, nil], [nil, 2]), "Kies met --unit iets groters", "Choose something larger with --unit"),
    ]
    for (study, nl, en) in cases {
      let result = try result(study, by: "Perspectief")
      let dutch = result.text(Speaker(.nl))
      #expect(dutch.contains("Dan valt er niets te vergelijken. \(nl)"))
      #expect(dutch.split(separator: "\n").count == 1)
      #expect(result.text(Speaker(.en)).contains("There is nothing to compare. \(en)"))
      // Other programs get the names of the columns all the same.
      #expect(String(decoding: result.csv, as: UTF8.self).hasPrefix("label,value,coders,units,linearKappa"))
    }
  }

  @Test("values of a variable get tables of their own")
  func byValue() throws {
    let result = try result(study([1, 2, 3], [1, 3, 3]), by: "Perspectief")
    #expect(result.tables.map(\.key).filter { $0 == "value" }.count >= 1)
    let files = try #require(result.tables.first { $0.isForFiles })
    #expect(String(decoding: files.csv, as: UTF8.self).contains("hulp/buur,client,"))
  }

  @Test("characters are not weighed, and intervals are not drawn")
  func arguments() throws {
    #expect(throws: (any Error).self) {
      try StudyAgreementCommand.parse(["x.json", "--weights", "--unit", "characters"])
    }
    #expect(throws: (any Error).self) { try StudyAgreementCommand.parse(["x.json", "--weights", "--seed", "1"]) }
    #expect(try StudyAgreementCommand.parse(["x.json", "--weights", "--unit", "turns"]).unit == .turns)
  }
}
