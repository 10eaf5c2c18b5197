import Testing

@testable import Statistics

struct ResamplingTests {
  @Test("the same seed gives the same numbers: xoshiro256** filled by SplitMix64")
  func seed() {
    var one = SeededRandom(seed: 42)
    var two = SeededRandom(seed: 42)
    var other = SeededRandom(seed: 43)
    let drawn = (0..<100).map { _ in one.next() }
    #expect(drawn == (0..<100).map { _ in two.next() })
    #expect(drawn != (0..<100).map { _ in other.next() })
    #expect(drawn[0] == 1_546_998_764_402_558_742)
  }

  @Test(
    "binomial draws have the mean and the variance they should",
    arguments: [(20, 0.3), (1000, 0.002), (1000, 0.4), (5000, 0.9), (3_000_000, 0.25), (7, 1.0), (0, 0.5)])
  func binomial(trials: Int, probability: Double) {
    var random = SeededRandom(seed: 11)
    let draws = (0..<20_000).map { _ in Double(random.binomial(trials: trials, probability: probability)) }
    let mean = draws.reduce(0, +) / Double(draws.count)
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws.count)
    let expected = Double(trials) * probability
    let spread = expected * (1 - probability)
    #expect(abs(mean - expected) <= 5 * (spread / Double(draws.count)).squareRoot())
    #expect(abs(variance - spread) <= 0.06 * spread)
    #expect(draws.allSatisfy { (0...Double(trials)).contains($0) })
  }

  @Test("a multinomial draw hands out every trial, and none to what has no weight")
  func multinomial() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      let drawn = random.multinomial(trials: 1000, weights: [5, 0, 1, 300, 2])
      #expect(drawn.reduce(0, +) == 1000 && drawn[1] == 0)
    }
  }

  @Test("the interval of percent agreement covers what theory gives for a proportion")
  func proportion() throws {
    let ratings = Ratings(table: [[350, 50], [50, 50]])
    let result = ratings.bootstrap(.percentAgreement(.identity), replicates: 4000, seed: 5)
    let interval = try #require(result.interval)
    let reach = 1.96 * (0.8 * 0.2 / 500).squareRoot()
    #expect(abs(interval.lower - (0.8 - reach)) < 0.006)
    #expect(abs(interval.upper - (0.8 + reach)) < 0.006)
    #expect(result.figure == .value(0.8) && result.undefined == 0)
    #expect(ratings.bootstrap(.percentAgreement(.identity), replicates: 4000, seed: 5) == result)
  }

  @Test("the bootstrap interval of κ is near the analytic one")
  func kappa() throws {
    let ratings = Ratings(table: [[88, 14, 18], [10, 40, 10], [2, 6, 12]])
    let drawn = try #require(ratings.bootstrap(.cohenKappa(.identity), replicates: 4000, seed: 9).interval)
    let known = try #require(ratings.cohenKappaInterval())
    #expect(abs(drawn.lower - known.lower) < 0.015 && abs(drawn.upper - known.upper) < 0.015)
  }

  @Test("replicates without variation are counted, and when they are most there is no interval")
  func undefinedReplicates() {
    let ratings = Ratings(table: [[30, 0], [0, 1]])
    let result = ratings.bootstrap(.cohenKappa(.identity), replicates: 1000, seed: 2)
    #expect((250...500).contains(result.undefined))
    let rare = Ratings(table: [[1, 1], [0, 0]])
    #expect(rare.bootstrap(.krippendorffAlpha(.ordinal), replicates: 500, seed: 2).undefined > 0)
  }

  @Test("cases drawn whole")
  func cases() throws {
    let result = bootstrap([1.0, 2, 3, 4, 5], replicates: 2000, seed: 4) { drawn in
      .value(drawn.reduce(0, +) / Double(drawn.count))
    }
    let interval = try #require(result.interval)
    #expect(result.figure == .value(3) && interval.lower < 2.2 && interval.upper > 3.8)
    #expect(bootstrap([Double](), seed: 1) { _ in .value(1) }.figure == .undefined(.tooFewCases))
  }

  @Test("the band of saturation holds every order, and is the line itself when order cannot matter")
  func saturationBand() throws {
    let alike = Array(repeating: Set([1, 2, 3]), count: 8)
    let band = try SaturationBand(interviews: alike, orders: 50, seed: 1)
    #expect(band.points.allSatisfy { $0.lower == 0 && $0.upper == 0 && $0.reached == 1 })
    let apart = (0..<8).map { Set([$0]) }
    let line = try SaturationBand(interviews: apart, orders: 50, seed: 1)
    #expect(line.points.allSatisfy { $0.median == 0.5 && $0.reached == 0 })
  }

  @Test("descriptions: age and counts, with unknowns told apart")
  func descriptions() throws {
    let ages = try #require(NumberDescription([18, 82, nil, 44]))
    #expect(ages.count == 3 && ages.unknown == 1 && ages.mean == 48 && ages.median == 44)
    #expect(ages.minimum == 18 && ages.maximum == 82)
    #expect(abs(try #require(ages.standardDeviation) - 32.1869536) < 1e-6)
    #expect(NumberDescription([nil]) == nil && NumberDescription([7])?.standardDeviation == nil)
    let education = CountDescription(["MBO", nil, "HBO", "MBO", "Geen"])
    #expect(education.items.map(\.value) == ["MBO", "Geen", "HBO"])
    #expect(education.items.map(\.count) == [2, 1, 1] && education.unknown == 1 && education.items[0].share == 0.5)
  }
}
