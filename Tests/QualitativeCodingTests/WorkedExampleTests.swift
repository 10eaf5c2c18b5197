import QualitativeCoding
import Statistics
import Testing

/// Three coders in two sources, the third in the first source only. The figures come from scikit-learn 1.9 (κ), krippendorff
/// 0.9 (α), statsmodels (Fleiss) and irrCAC 0.4 (five decimals), which got one row per character.
@Suite struct WorkedExampleTests {
  private func comparison(_ design: ComparisonDesign = .init()) throws -> Comparison {
    var project = RandomProjects(seed: 1).empty
    project.coders = ["1", "2", "3"].map { Coder(id: $0, name: "") }
    project.variables = [Variable(id: "p", name: "Perspectief", expected: ["client", "volunteer"])]
    for (id, length, value) in [("s0", 60, "client"), ("s1", 40, "volunteer")] {
      project.sources.append(
        Source(
          id: id, name: "", values: ["p": .text(value)],
          texts: [TextVersion(id: id, text: PlainText(String(repeating: "é", count: length)))]))
    }
    let codings: [(String, String, String, Range<Int>)] = [
      ("a", "1", "s0", 5..<20), ("a", "1", "s0", 15..<25), ("a", "1", "s1", 0..<10), ("a", "2", "s0", 8..<25),
      ("a", "2", "s1", 3..<12), ("a", "2", "s1", 30..<34), ("a", "3", "s0", 0..<22), ("a1", "1", "s0", 40..<50),
      ("a1", "2", "s0", 42..<50), ("a1", "3", "s0", 55..<60), ("b", "1", "s0", 30..<35), ("b", "2", "s1", 20..<28),
      ("b", "3", "s0", 31..<39), ("c", "1", "s1", 15..<18),
    ]
    for (number, (code, coder, source, range)) in codings.enumerated() {
      project.selections.append(Selection(id: "\(number)", source: source, version: source, range: range))
      project.codings.append(
        Coding(id: "\(number)", selection: "\(number)", code: code, coder: coder, weight: Double(number % 3)))
    }
    return try Comparison(CodingIndex(project), design)
  }

  @Test(arguments: [
    (ComparisonScope.code("a"), 0.7142857142857143, 0.7073170731707317, 0.6451082488352973, 0.7226502311248073),
    (.family("a"), 0.7058823529411764, 0.23333333333333328, 0.443010752688172, 0.41762070681931324),
    (.code("b"), -0.06557377049180335, 0.5714285714285714, 0.12273361227336121, 0.25380009212344545),
  ]) func agreesWithOtherPrograms(
    _ scope: ComparisonScope, _ first: Double, _ second: Double, _ alpha: Double, _ fleiss: Double
  ) throws {
    let agreement = try comparison().agreement(on: scope)
    #expect(agreement.only(coders: ["1", "2"]).figure(.cohenKappa(.identity)).isClose(to: .value(first)))
    #expect(agreement.only(coders: ["1", "3"]).figure(.cohenKappa(.identity)).isClose(to: .value(second)))
    #expect(agreement.figure(.krippendorffAlpha(.nominal)).isClose(to: .value(alpha)))
    #expect(agreement.only(sources: ["s0"]).figure(.fleissKappa(.identity)).isClose(to: .value(fleiss)))
  }

  @Test func agreesWithOtherProgramsWhenACoderDidNotJudge() throws {
    let agreement = try comparison().agreement(on: .code("a"))
    let expected: [(Coefficient, Double, Double, Double)] = [
      (.gwetAC(.identity), 0.71392, 0.58619, 0.84165), (.fleissKappa(.identity), 0.61932, 0.46678, 0.77186),
      (.brennanPrediger(.identity), 0.67333, 0.53973, 0.80694),
    ]
    for (coefficient, value, lower, upper) in expected {
      #expect(abs((agreement.figure(coefficient).value ?? 9) - value) < 1e-5)
      let interval = agreement.analyticInterval(coefficient)
      #expect(abs((interval?.lower ?? 9) - lower) < 2e-5)
      #expect(abs((interval?.upper ?? 9) - upper) < 2e-5)
    }
    #expect(abs((agreement.figure(.congerKappa(.identity)).value ?? 9) - 0.6269) < 1e-5)
    #expect(agreement.analyticInterval(.congerKappa(.identity)) == nil)
  }

  @Test func theTableHoldsEveryPairAndColumn() throws {
    let comparison = try comparison()
    let table = comparison.table(of: comparison.scopes() + [.level(0, tree: "tree")], by: "p")
    #expect(table.columns == ["client", "volunteer"])
    #expect(table.pairs == [["1", "2"], ["1", "3"], ["2", "3"]])
    #expect(table.lines.count == 6)
    let line = table.lines[0]
    #expect(line.overall == comparison.agreement(on: .code("a")))
    #expect(line.byColumn[0] == comparison.agreement(on: .code("a"), in: ["s0"]))
    #expect(line.byPair[1] == comparison.agreement(on: .code("a"), among: ["1", "3"]))
    #expect(line.byPairAndColumn[0][1].pair == PairCounts(both: 7, onlyFirst: 3, onlySecond: 6, neither: 24))
    #expect(line.byPairAndColumn[1][1].figure(.cohenKappa(.identity)) == .undefined(.nothingToCompare))
    #expect(table.lines[5].overall.units == 3 * 100)
  }

  @Test func unitisingIsThatOfTheTextsOneAfterAnother() throws {
    let comparison = try comparison()
    let found = try comparison.unitising(on: .code("a"), among: ["1", "2"])
    let continuum = try Continuum(
      length: 100,
      coders: [
        [.init(start: 5, end: 25), .init(start: 60, end: 70)],
        [.init(start: 8, end: 25), .init(start: 63, end: 72), .init(start: 90, end: 94)],
      ])
    #expect(found.original == (try continuum.unitisingDisagreement2004()))
    #expect(found.family == (try continuum.unitisingAlphas()))
    #expect(found.length == 100 && found.units == 5 && found.sourcesLeftOut == 0)
    let three = try comparison.unitising(on: .code("a"))
    #expect(three.length == 60 && three.sourcesLeftOut == 1)
    #expect(throws: Undefined.nothingCoded) { try comparison.unitising(on: .code("c"), in: ["s0"]) }
    #expect(throws: Undefined.fewerThanTwoCoders) { try comparison.unitising(on: .code("a"), among: ["1"]) }
  }

  @Test func whichCodeWhereNeedsCodesThatExcludeOneAnother() throws {
    let comparison = try comparison()
    let found = try comparison.unitisingAcross(.level(0, tree: "tree"), among: ["1", "2"])
    #expect(found.perValue.count == 3)
    let overlap = try self.comparison(ComparisonDesign(coders: ["1", "3"]))
    #expect(throws: WhichCodeProblem.undefined(.nothingToCompare)) {
      try overlap.unitisingAcross(.all(tree: nil), in: ["s1"])
    }
  }

  @Test func strengthIsComparedWhereTheCodeWasGiven() throws {
    let comparison = try comparison(ComparisonDesign(unit: .sources))
    let weights = try #require(comparison.weights(on: .code("a"), among: ["1", "2"]))
    #expect(weights.codes == [1, 0, 1, 1].map { Int32($0) } || weights.units == 2)
    #expect(weights.krippendorffAlpha(.interval).value != nil)
    #expect(try self.comparison().weights(on: .code("a")) == nil)
  }

  @Test func intervalsBySourcesRepeatWithTheirSeed() throws {
    let agreement = try comparison().agreement(on: .code("a"), among: ["1", "2"])
    let one = agreement.bootstrap(.cohenKappa(.identity), over: .sources, replicates: 200, seed: 4)
    #expect(one == agreement.bootstrap(.cohenKappa(.identity), over: .sources, replicates: 200, seed: 4))
    #expect(one.figure == agreement.figure(.cohenKappa(.identity)))
    #expect(one.interval != nil)
    let units = agreement.bootstrap(.cohenKappa(.identity), over: .units, replicates: 200, seed: 4)
    #expect(units.interval.map { $0.lower < 0.7143 && $0.upper > 0.7143 } == true)
  }
}
