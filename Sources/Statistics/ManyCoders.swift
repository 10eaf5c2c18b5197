extension UnitCounts {
  /// Fleiss' κ for any number of coders who need not be the same on every unit: chance from the shares of the categories
  /// (Fleiss 1971, *Psychological Bulletin* 76, 378–382). Units with unequal numbers of judgements as Gwet 2014,
  /// section 2.4. With two coders and nothing missing it is Scott's π.
  public func fleissKappa(_ weights: AgreementWeights = .identity) -> Figure {
    coefficient(weights) { prevalence, table in
      var sum = 0.0
      for first in 0..<categories {
        for second in 0..<categories {
          sum += table[first * categories + second] * prevalence[first] * prevalence[second]
        }
      }
      return sum
    }
  }

  /// Gwet's AC1, and with weights AC2: chance as agreement among the units that are hard to judge; stable when one
  /// category is rare (Gwet 2008, *British Journal of Mathematical and Statistical Psychology* 61, 29–48).
  public func gwetAC(_ weights: AgreementWeights = .identity) -> Figure {
    guard categories > 1 else { return .undefined(.oneCategory) }
    return coefficient(weights) { prevalence, table in
      let spread = prevalence.reduce(0) { $0 + $1 * (1 - $1) }
      return table.reduce(0, +) / Double(categories * (categories - 1)) * spread
    }
  }

  /// Brennan and Prediger's coefficient: every category equally likely by chance (Brennan and Prediger 1981,
  /// *Educational and Psychological Measurement* 41, 687–699; for two coders Bennett's S).
  public func brennanPrediger(_ weights: AgreementWeights = .identity) -> Figure {
    guard categories > 1 else { return .undefined(.oneCategory) }
    return coefficient(weights) { _, table in table.reduce(0, +) / Double(categories * categories) }
  }

  private func coefficient(
    _ weights: AgreementWeights, expected: (_ prevalence: [Double], _ table: [Double]) -> Double
  ) -> Figure {
    let tally = tally(weights)
    guard tally.compared > 0 else { return .undefined(.nothingToCompare) }
    let table = weights.matrix(categories: categories)
    return .correctedForChance(observed: tally.observed, expected: expected(tally.prevalence, table))
  }
}

extension Ratings {
  /// See ``UnitCounts/fleissKappa(_:)``.
  public func fleissKappa(_ weights: AgreementWeights = .identity) -> Figure {
    coders > 1 ? UnitCounts(self).fleissKappa(weights) : .undefined(.fewerThanTwoCoders)
  }

  /// See ``UnitCounts/gwetAC(_:)``.
  public func gwetAC(_ weights: AgreementWeights = .identity) -> Figure {
    coders > 1 ? UnitCounts(self).gwetAC(weights) : .undefined(.fewerThanTwoCoders)
  }

  /// See ``UnitCounts/brennanPrediger(_:)``.
  public func brennanPrediger(_ weights: AgreementWeights = .identity) -> Figure {
    coders > 1 ? UnitCounts(self).brennanPrediger(weights) : .undefined(.fewerThanTwoCoders)
  }

  /// Conger's κ for any number of fixed coders: chance from every pair's own margins (Conger 1980, *Psychological
  /// Bulletin* 88, 322–328; missing judgements as Gwet 2014, section 2.5). With two coders and nothing missing it is
  /// Cohen's κ.
  public func congerKappa(_ weights: AgreementWeights = .identity) -> Figure {
    guard coders > 1 else { return .undefined(.fewerThanTwoCoders) }
    let tally = UnitCounts(self).tally(weights)
    guard tally.compared > 0 else { return .undefined(.nothingToCompare) }
    let table = weights.matrix(categories: categories)
    let margins = coderMargins().filter { $0.reduce(0, +) > 0 }
    var expected = 0.0
    for (place, first) in margins.enumerated() {
      for (other, second) in margins.enumerated() where other != place {
        for row in 0..<categories where first[row] > 0 {
          for column in 0..<categories { expected += table[row * categories + column] * first[row] * second[column] }
        }
      }
    }
    return .correctedForChance(
      observed: tally.observed, expected: expected / Double(margins.count * (margins.count - 1)))
  }

  /// Per coder the share of each category among the units that coder judged.
  func coderMargins() -> [[Double]] {
    var margins = Array(repeating: Array(repeating: 0.0, count: categories), count: coders)
    for row in 0..<rows {
      for (coder, code) in zip(0..., judgements(row)) where code != Self.missing {
        margins[coder][Int(code)] += Double(weights[row])
      }
    }
    return margins.map { margin in
      let sum = margin.reduce(0, +)
      return sum > 0 ? margin.map { $0 / sum } : margin
    }
  }
}
