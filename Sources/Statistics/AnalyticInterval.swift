extension UnitCounts {
  /// The interval of Fleiss' κ by linearisation over units (Gwet 2008, *Psychometrika* 73, 407–430).
  public func fleissKappaInterval(
    _ weights: AgreementWeights = .identity, confidence: Double = 0.95
  ) -> ConfidenceInterval? {
    let table = weights.matrix(categories: categories)
    return interval(fleissKappa(weights), weights, confidence) { prevalence in
      (0..<categories).map { category in
        (0..<categories).reduce(0) { sum, other in
          let both = table[category * categories + other] + table[other * categories + category]
          return sum + prevalence[other] * both / 2
        }
      }
    }
  }

  /// The interval of Gwet's AC1 or AC2 by linearisation over units (Gwet 2008).
  public func gwetACInterval(
    _ weights: AgreementWeights = .identity, confidence: Double = 0.95
  ) -> ConfidenceInterval? {
    let table = weights.matrix(categories: categories)
    return interval(gwetAC(weights), weights, confidence) { prevalence in
      let factor = table.reduce(0, +) / Double(categories * (categories - 1))
      return prevalence.map { factor * (1 - $0) }
    }
  }

  /// The interval of Brennan and Prediger's coefficient, whose expected agreement does not vary with the units.
  public func brennanPredigerInterval(
    _ weights: AgreementWeights = .identity, confidence: Double = 0.95
  ) -> ConfidenceInterval? {
    let constant = weights.matrix(categories: categories).reduce(0, +) / Double(categories * categories)
    return interval(brennanPrediger(weights), weights, confidence) { _ in
      Array(repeating: constant, count: categories)
    }
  }

  /// The variance of the units' own contributions to a coefficient. A unit's contribution is its own corrected
  /// agreement less what it adds to expected agreement. Student's distribution with units − 1 degrees of freedom.
  ///
  /// - Parameter chance: per category, the expected agreement a judgement in that category contributes.
  private func interval(
    _ figure: Figure, _ agreement: AgreementWeights, _ confidence: Double, chance: (_ prevalence: [Double]) -> [Double]
  ) -> ConfidenceInterval? {
    let tally = tally(agreement)
    guard let value = figure.value, tally.judged > 1 else { return nil }
    let table = agreement.matrix(categories: categories)
    let contribution = chance(tally.prevalence)
    let expected = zip(contribution, tally.prevalence).reduce(0) { $0 + $1.0 * $1.1 }
    let reach = 1 - expected
    var sum = 0.0
    for row in weights.indices where weights[row] > 0 {
      let judged = Array(counts[row * categories..<(row + 1) * categories])
      let raters = judged.reduce(0, +)
      guard raters > 0 else { continue }
      var own = 0.0
      if raters > 1 {
        let agreed = pairAgreement(judged, raters: raters, table: table)
        own = tally.judged / tally.compared * (agreed - expected) / reach
      }
      let byChance = zip(judged, contribution).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(raters)
      let deviation = own - 2 * (1 - value) * (byChance - expected) / reach - value
      sum += Double(weights[row]) * deviation * deviation
    }
    let variance = sum / (tally.judged * (tally.judged - 1))
    return ConfidenceInterval(
      around: value, standardError: variance.squareRoot(), freedom: tally.judged - 1, confidence: confidence)
  }
}

extension Ratings {
  /// The interval of Cohen's κ from its large-sample variance (Fleiss, Cohen and Everitt 1969, *Psychological Bulletin*
  /// 72, 323–327).
  public func cohenKappaInterval(
    _ weights: AgreementWeights = .identity, confidence: Double = 0.95
  ) -> ConfidenceInterval? {
    guard let pair = TwoCoders(self), let value = cohenKappa(weights).value else { return nil }
    let table = weights.matrix(categories: categories)
    let (first, second) = (pair.firstMargin, pair.secondMargin)
    let expected = pair.expected(first, second, table)
    var sum = 0.0
    for row in 0..<categories {
      let rowWeight = (0..<categories).reduce(0) { $0 + table[row * categories + $1] * second[$1] }
      for column in 0..<categories {
        let place = row * categories + column
        guard pair.shares[place] > 0 else { continue }
        let columnWeight = (0..<categories).reduce(0) { $0 + table[$1 * categories + column] * first[$1] }
        let term = table[place] - (rowWeight + columnWeight) * (1 - value)
        sum += pair.shares[place] * term * term
      }
    }
    let rest = value - expected * (1 - value)
    let variance = max(0, sum - rest * rest) / (pair.units * (1 - expected) * (1 - expected))
    return ConfidenceInterval(around: value, standardError: variance.squareRoot(), confidence: confidence)
  }
}
