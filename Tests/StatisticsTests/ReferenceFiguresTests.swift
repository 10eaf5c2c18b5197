import Testing

@testable import Statistics

/// Figures of other programs for the same data: irrCAC 0.4 (Gwet's coefficients and intervals), statsmodels 0.14 (the
/// variance of Cohen's κ), SciPy 1.17 (quantiles).
struct ReferenceFiguresTests {
  private let ratings = Ratings(byCoder: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ])

  struct Case: Sendable {
    let weights: AgreementWeights
    let percent, gwet, gwetLower, fleiss, fleissLower, conger, bp, bpLower: Double
  }

  static let cases = [
    Case(
      weights: .identity, percent: 0.8181818182, gwet: 0.7754440681, gwetLower: 0.4608133481, fleiss: 0.7611692754,
      fleissLower: 0.4243762794, conger: 0.7620668937, bp: 0.7727272727, bpLower: 0.4542081399),
    Case(
      weights: .linear, percent: 0.9393939394, gwet: 0.8587391364, gwetLower: 0.6004997004, fleiss: 0.8179447671,
      fleissLower: 0.4910888844, conger: 0.8131370328, bp: 0.8484848485, bpLower: 0.5769798491),
    Case(
      weights: .quadratic, percent: 0.9753787879, gwet: 0.9140007236, gwetLower: 0.6851813659, fleiss: 0.8649350649,
      fleissLower: 0.5435172548, conger: 0.8571682241, bp: 0.9015151515, bpLower: 0.6574382779),
  ]

  @Test("coefficients of many coders with missing judgements, plain and weighted", arguments: cases)
  func coefficients(expected: Case) throws {
    func near(_ figure: Figure, _ value: Double) -> Bool { figure.value.map { abs($0 - value) < 1e-9 } ?? false }
    #expect(near(ratings.percentAgreement(expected.weights), expected.percent))
    #expect(near(ratings.gwetAC(expected.weights), expected.gwet))
    #expect(near(ratings.fleissKappa(expected.weights), expected.fleiss))
    #expect(near(ratings.congerKappa(expected.weights), expected.conger))
    #expect(near(ratings.brennanPrediger(expected.weights), expected.bp))
  }

  @Test("analytic intervals of many coders", arguments: cases)
  func intervals(expected: Case) throws {
    let counts = UnitCounts(ratings)
    let gwet = try #require(counts.gwetACInterval(expected.weights))
    let fleiss = try #require(counts.fleissKappaInterval(expected.weights))
    let bp = try #require(counts.brennanPredigerInterval(expected.weights))
    #expect(abs(gwet.lower - expected.gwetLower) < 1e-5)
    #expect(abs(fleiss.lower - expected.fleissLower) < 1e-5)
    #expect(abs(bp.lower - expected.bpLower) < 1e-5)
    #expect(gwet.upper == 1 && fleiss.upper == 1 && bp.upper == 1)
  }

  @Test(
    "the large-sample interval of Cohen's κ",
    arguments: [
      (AgreementWeights.identity, 0.05100181557607786), (.linear, 0.054432309177641525),
      (.quadratic, 0.06645368159107812),
    ])
  func cohenInterval(weights: AgreementWeights, standardError: Double) throws {
    let table = Ratings(table: [[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    let interval = try #require(table.cohenKappaInterval(weights))
    #expect(abs((interval.upper - interval.lower) / 2 - 1.959963984540054 * standardError) < 1e-9)
  }

  @Test(
    "quantiles of Student's distribution",
    arguments: [
      (1.0, 12.706204736432095), (2, 4.302652729696142), (3, 3.182446305284263), (4, 2.7764451051977987),
      (5, 2.5705818366147395), (11, 2.200985160082949), (30, 2.042272456301238), (1000, 1.9623390808264078),
    ])
  func student(freedom: Double, expected: Double) {
    #expect(abs(studentQuantile(0.975, freedom: freedom) / expected - 1) < 1e-6)
  }

  @Test("quantiles of the normal distribution, in the middle and far out")
  func normal() {
    #expect(abs(normalQuantile(0.975) - 1.959963984540054) < 1e-14)
    #expect(abs(normalQuantile(0.6) - 0.2533471031357997) < 1e-14)
    #expect(abs(normalQuantile(1e-10) + 6.361340902404056) < 1e-12)
  }
}
