import Testing

@testable import Statistics

/// What must hold for any ratings, tried on many made ones.
struct AgreementPropertiesTests {
  private static let all: [Coefficient] =
    [AgreementWeights.identity, .linear, .quadratic].flatMap { weights -> [Coefficient] in
      [
        .percentAgreement(weights), .fleissKappa(weights), .congerKappa(weights), .gwetAC(weights),
        .brennanPrediger(weights),
      ]
    } + Level.allCases.map { .krippendorffAlpha($0) }

  /// Ratings that agree more than chance, with some places empty.
  private func made(_ random: inout SeededRandom, coders: Int, categories: Int = 4, missing: Int = 5) -> Ratings {
    var codes: [Int32] = []
    for _ in 0..<Int.random(in: 8...40, using: &random) {
      let truth = Int32.random(in: 0..<Int32(categories), using: &random)
      for _ in 0..<coders {
        let guess = Int32.random(in: 0..<Int32(categories), using: &random)
        let judged = Bool.random(using: &random) ? truth : guess
        codes.append(Int.random(in: 0..<missing, using: &random) == 0 ? Ratings.missing : judged)
      }
    }
    return Ratings(codes: codes, coders: coders, categoryValues: (1...categories).map(Double.init))
  }

  private func same(_ one: Figure, _ other: Figure) -> Bool {
    switch (one, other) {
    case (.value(let first), .value(let second)): abs(first - second) < 1e-9
    default: one == other
    }
  }

  @Test("who is called first does not matter, nor the order of the units", arguments: 0..<25)
  func order(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ratings = made(&random, coders: 3)
    let turned = ratings.only(coders: [2, 0, 1])
    let rows = (0..<ratings.rows).shuffled(using: &random)
    let shuffled = Ratings(
      codes: rows.flatMap { Array(ratings.judgements($0)) }, coders: 3, categoryValues: ratings.categoryValues)
    for coefficient in Self.all {
      #expect(same(ratings.agreement(coefficient), turned.agreement(coefficient)), "\(coefficient)")
      #expect(same(ratings.agreement(coefficient), shuffled.agreement(coefficient)), "\(coefficient)")
    }
  }

  @Test("other names for the categories change no unweighted coefficient", arguments: 0..<25)
  func relabelling(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ratings = made(&random, coders: 3)
    let names = (0..<Int32(ratings.categories)).shuffled(using: &random)
    let renamed = Ratings(
      codes: ratings.codes.map { $0 < 0 ? $0 : names[Int($0)] }, coders: 3, categoryValues: ratings.categoryValues)
    let plain: [Coefficient] = [
      .percentAgreement(.identity), .fleissKappa(.identity), .congerKappa(.identity), .gwetAC(.identity),
      .brennanPrediger(.identity), .krippendorffAlpha(.nominal),
    ]
    for coefficient in plain {
      #expect(same(ratings.agreement(coefficient), renamed.agreement(coefficient)), "\(coefficient)")
    }
  }

  @Test("no coefficient passes 1 or drops under −1", arguments: 0..<25)
  func bounds(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ratings = made(&random, coders: Int.random(in: 2...5, using: &random))
    for coefficient in Self.all {
      if let value = ratings.agreement(coefficient).value {
        #expect((-1...1 + 1e-12).contains(value), "\(coefficient)")
      }
    }
  }

  @Test("coders who always agree score 1", arguments: 0..<10)
  func perfect(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let codes = (0..<30).flatMap { _ in Array(repeating: Int32.random(in: 0..<3, using: &random), count: 4) }
    let ratings = Ratings(codes: codes, coders: 4, categoryValues: [1, 2, 3])
    for coefficient in Self.all { #expect(same(ratings.agreement(coefficient), .value(1)), "\(coefficient)") }
  }

  @Test("two coders and nothing missing: Fleiss is Scott, Conger is Cohen, α is π with a small correction")
  func twoCoders() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<25 {
      let ratings = made(&random, coders: 2, missing: .max)
      for weights in [AgreementWeights.identity, .linear, .quadratic] {
        #expect(same(ratings.fleissKappa(weights), ratings.scottPi(weights)))
        #expect(same(ratings.congerKappa(weights), ratings.cohenKappa(weights)))
      }
      let judgements = Double(2 * ratings.units)
      guard let pi = ratings.scottPi().value else { continue }
      #expect(same(ratings.krippendorffAlpha(), .value(1 - (1 - pi) * (judgements - 1) / judgements)))
    }
  }

  @Test("equal rows put together give the same figures", arguments: 0..<10)
  func condensing(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ratings = made(&random, coders: 2, categories: 2)
    let condensed = ratings.condensed()
    #expect(condensed.units == ratings.units && condensed.rows < ratings.rows)
    for coefficient in Self.all + [.scottPi(.linear), .cohenKappa(.quadratic)] {
      #expect(same(ratings.agreement(coefficient), condensed.agreement(coefficient)), "\(coefficient)")
    }
  }

  @Test("α by coincidences, as its author defines it, for every level", arguments: 0..<20)
  func alphaByCoincidences(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let ratings = made(&random, coders: 4)
    for level in Level.allCases {
      #expect(same(ratings.krippendorffAlpha(level), alphaByCoincidences(ratings, level)), "\(level)")
    }
  }

  /// The table of coincidences and the difference functions written out (Krippendorff 2011, sections C and D).
  private func alphaByCoincidences(_ ratings: Ratings, _ level: Level) -> Figure {
    let k = ratings.categories
    var table = Array(repeating: Array(repeating: 0.0, count: k), count: k)
    for row in 0..<ratings.rows {
      let judged = ratings.judgements(row).filter { $0 >= 0 }.map(Int.init)
      for (place, one) in judged.enumerated() {
        for (other, two) in judged.enumerated() where other != place {
          table[one][two] += 1 / Double(judged.count - 1)
        }
      }
    }
    let sums = table.map { $0.reduce(0, +) }
    func difference(_ c: Int, _ d: Int) -> Double {
      let (low, high) = (min(c, d), max(c, d))
      switch level {
      case .nominal: return c == d ? 0 : 1
      case .interval: return Double((c - d) * (c - d))
      case .ratio: return Double((c - d) * (c - d)) / Double((c + d + 2) * (c + d + 2))
      case .ordinal:
        let between = sums[low...high].reduce(0, +) - (sums[low] + sums[high]) / 2
        return between * between
      }
    }
    var (observed, expected) = (0.0, 0.0)
    for c in 0..<k {
      for d in 0..<k {
        observed += table[c][d] * difference(c, d)
        expected += sums[c] * sums[d] * difference(c, d)
      }
    }
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - (sums.reduce(0, +) - 1) * observed / expected)
  }
}
