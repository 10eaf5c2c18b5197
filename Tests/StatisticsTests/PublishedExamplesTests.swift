import Testing

@testable import Statistics

/// Worked examples from the literature, each with the place it was printed.
struct PublishedExamplesTests {
  private func close(_ figure: Figure, _ expected: Double, _ tolerance: Double = 1e-6) -> Bool {
    figure.value.map { abs($0 - expected) <= tolerance } ?? false
  }

  /// Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*, example D (four coders, twelve units).
  private let fourCoders = Ratings(byCoder: [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ])

  @Test(
    "α of four coders with missing judgements, at every level",
    arguments: [(Level.nominal, 0.743421), (.ordinal, 0.815388), (.interval, 0.849107), (.ratio, 0.797403)])
  func fourCodersWithMissing(level: Level, expected: Double) {
    #expect(close(fourCoders.krippendorffAlpha(level), expected))
  }

  /// Gwet 2014, *Handbook of Inter-Rater Reliability* (4th edition), four raters and twelve subjects: the data set
  /// `cac.raw4raters` of his package irrCAC, with the figures that its documentation prints. As Krippendorff's units above,
  /// but the twelfth was judged by another rater, and that changes Conger's κ alone.
  @Test("κ, AC1 and S of four raters with missing judgements, as Gwet prints them")
  func fourRatersOfGwet() {
    let ratings = Ratings(byCoder: [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, nil],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 3], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ])
    #expect(close(ratings.percentAgreement(), 0.8181818, 5e-8))
    #expect(close(ratings.congerKappa(), 0.76282, 5e-6))
    #expect(close(ratings.fleissKappa(), 0.76117, 5e-6))
    #expect(close(ratings.gwetAC(), 0.77544, 5e-6))
    #expect(close(ratings.krippendorffAlpha(), 0.74342, 5e-6))
    #expect(close(ratings.brennanPrediger(), 0.77273, 5e-6))
    #expect(close(fourCoders.congerKappa(), 0.76207, 5e-6) && close(fourCoders.fleissKappa(), 0.76117, 5e-6))
  }

  @Test("α and percent agreement of two coders on ten units (Krippendorff 2011, example A)")
  func binary() {
    let ratings = Ratings(byCoder: [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ])
    #expect(close(ratings.percentAgreement(), 0.6))
    #expect(close(ratings.krippendorffAlpha(), 0.0952381))
  }

  @Test(
    "α of three coders on fifteen units with many gaps",
    arguments: [(Level.nominal, 0.691358), (.ordinal, 0.806721), (.interval, 0.810845), (.ratio, 0.808944)])
  func threeCoders(level: Level, expected: Double) {
    let ratings = Ratings(byCoder: [
      [nil, nil, nil, nil, nil, 3, 4, 1, 2, 1, 1, 3, 3, nil, 3],
      [1, nil, 2, 1, 3, 3, 4, 3, nil, nil, nil, nil, nil, nil, nil],
      [nil, nil, 2, 1, 3, 4, 4, nil, 2, 1, 1, 3, 3, nil, 4],
    ])
    #expect(close(ratings.krippendorffAlpha(level), expected))
  }

  @Test("Cohen 1960, p. 45: two coders, three categories")
  func cohen1960() {
    let ratings = Ratings(table: [[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    #expect(close(ratings.percentAgreement(), 0.7))
    #expect(close(ratings.cohenKappa(), 0.4915254))
    #expect(close(ratings.scottPi(), 0.4871795))
    #expect(close(ratings.gwetAC(), 0.5759717))
    #expect(close(ratings.cohenKappaMaximum(), 0.831, 5e-4))
  }

  @Test("Artstein and Poesio 2008: S, π and κ of one table")
  func artsteinPoesio() {
    let ratings = Ratings(table: [[20, 20], [10, 50]])
    #expect(close(ratings.brennanPrediger(), 0.4))
    #expect(close(ratings.scottPi(), 0.3406593))
    #expect(close(ratings.cohenKappa(), 0.3478261))
  }

  @Test("Gwet's paradox: nearly all agree on a rare category, κ is negative, AC1 is not")
  func paradox() {
    let ratings = Ratings(table: [[118, 5], [2, 0]])
    #expect(close(ratings.percentAgreement(), 0.944))
    #expect(close(ratings.cohenKappa(), -0.0233918))
    #expect(close(ratings.scottPi(), -0.0288066))
    #expect(close(ratings.gwetAC(), 0.9407763))
  }

  @Test("Fleiss' κ of fourteen coders on ten units")
  func fleiss() {
    let counts = UnitCounts([
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ])
    #expect(close(counts.fleissKappa(), 0.2099307))
  }

  @Test("characters as units: rows with weights give the figures of the whole text")
  func characters() {
    let ratings = Ratings(table: [[850, 50], [50, 50]])
    #expect(close(ratings.percentAgreement(), 0.9))
    #expect(close(ratings.cohenKappa(), 0.4444444))
  }

  @Test("Holsti: ten shared decisions of fourteen and sixteen")
  func holstiExample() {
    #expect(close(holsti(agreed: 10, first: 14, second: 16), 0.6666667))
    #expect(holsti(agreed: 0, first: 0, second: 0) == .undefined(.nothingCoded))
  }

  @Test("original α for unitising: Krippendorff 2004, p. 254")
  func unitising2004() throws {
    let c = try Continuum(
      length: 300,
      coders: [
        [.init(start: 75, end: 145), .init(start: 220, end: 250)],
        [.init(start: 70, end: 150), .init(start: 205, end: 225), .init(start: 250, end: 270)],
      ]
    ).unitisingDisagreement2004()
    let k = try Continuum(
      length: 300,
      coders: Array(repeating: [.init(start: 30, end: 90), .init(start: 150, end: 200)], count: 2)
    ).unitisingDisagreement2004()
    #expect(abs(c.observed - 0.0144444) < 1e-5)
    #expect(abs(c.expected - 0.0532218) < 1e-5)
    #expect(abs(k.expected - 0.0489786) < 1e-5)
    #expect(close(c.alpha, 0.728599, 1e-5))
    #expect(close(k.alpha, 1, 1e-12))
    #expect(close(UnitisingDisagreement.alpha(over: [c, k]), 0.858665, 1e-5))
  }

  @Test("unitising family of 2016: two coders, two values, forty characters")
  func unitising2016() throws {
    let alphas = try Continuum(
      length: 40,
      coders: [
        [.init(value: 0, start: 0, end: 10), .init(value: 1, start: 20, end: 30)],
        [.init(value: 0, start: 5, end: 15), .init(value: 0, start: 20, end: 25), .init(value: 1, start: 25, end: 30)],
      ], values: 2
    ).unitisingAlphas()
    #expect(close(alphas.whole, 0.4294, 1e-4))
    #expect(close(alphas.relevance, 0.5305, 1e-4))
    #expect(close(alphas.value, 0.48148, 1e-4))
    #expect(close(alphas.perValue[0], 0.4444, 1e-4))
    #expect(close(alphas.perValue[1], 0.5185, 1e-4))
  }

  @Test("saturation: 6+2 and 7+3 at five per cent (Guest, Namey and Chen 2020)")
  func saturation() throws {
    let fresh = [18, 9, 6, 4, 2, 2, 1, 0, 1, 0]
    let two = try Saturation(newCodes: fresh, design: .init(base: 4, run: 2, threshold: 0.05))
    #expect(two.baseCodes == 37)
    #expect(two.runs.prefix(3).map(\.newCodes) == [4, 3, 1])
    #expect(two.reachedAfter == 6)
    #expect(try Saturation(newCodes: fresh, design: .init(base: 4, run: 3, threshold: 0.05)).reachedAfter == 7)
    #expect(try Saturation(newCodes: fresh, design: .init(base: 4, run: 2, threshold: 0)).reachedAfter == nil)
  }
}
