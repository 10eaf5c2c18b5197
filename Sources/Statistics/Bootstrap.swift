/// A figure with the spread it shows when its units are drawn again, with replacement.
public struct BootstrapResult: Sendable, Hashable {
  /// The figure for the units as they are.
  public let figure: Figure
  /// The percentile interval of the replicates that had a value; nil when fewer than half had one.
  public let interval: ConfidenceInterval?
  /// The number of replicates drawn.
  public let replicates: Int
  /// The number of replicates in which the figure was undefined, because chance drew units without variation.
  public let undefined: Int
}

extension Ratings {
  /// The percentile interval of a coefficient over resampled units (Efron and Tibshirani 1993, *An Introduction to the
  /// Bootstrap*, ch. 13).
  ///
  /// Equal units are drawn together by a multinomial draw, so the cost depends on how many different rows there are, not
  /// on how many units. Units are drawn as if they were independent: for characters of a text they are not, and the
  /// interval is then too narrow; resample sources instead.
  ///
  /// - Parameters:
  ///   - seed: the same seed gives the same interval on every machine.
  ///   - confidence: between 0 and 1.
  public func bootstrap(
    _ coefficient: Coefficient, replicates: Int = 1000, confidence: Double = 0.95, seed: UInt64
  ) -> BootstrapResult {
    let distinct = condensed(anonymously: !coefficient.namesCoders)
    var random = SeededRandom(seed: seed)
    let units = distinct.units
    var values: [Double] = []
    values.reserveCapacity(replicates)
    for _ in 0..<replicates {
      let drawn = Ratings(resampling: distinct, weights: random.multinomial(trials: units, weights: distinct.weights))
      if let value = drawn.agreement(coefficient).value { values.append(value) }
    }
    return BootstrapResult(
      figure: distinct.agreement(coefficient), interval: percentileInterval(of: values, replicates, confidence),
      replicates: replicates, undefined: replicates - values.count)
  }

  private init(resampling ratings: Ratings, weights: [Int]) {
    self.init(codes: ratings.codes, coders: ratings.coders, categoryValues: ratings.categoryValues, weights: weights)
  }
}

/// A statistic over cases that are drawn again whole: interviews, sources, respondents.
///
/// - Parameters:
///   - cases: the cases; each replicate draws as many, with replacement.
///   - statistic: the figure for a list of cases.
public func bootstrap<Case>(
  _ cases: [Case], replicates: Int = 1000, confidence: Double = 0.95, seed: UInt64,
  statistic: ([Case]) -> Figure
) -> BootstrapResult {
  guard !cases.isEmpty else {
    return BootstrapResult(figure: .undefined(.tooFewCases), interval: nil, replicates: 0, undefined: 0)
  }
  var random = SeededRandom(seed: seed)
  var values: [Double] = []
  for _ in 0..<replicates {
    let drawn = cases.map { _ in cases[Int.random(in: 0..<cases.count, using: &random)] }
    if let value = statistic(drawn).value { values.append(value) }
  }
  return BootstrapResult(
    figure: statistic(cases), interval: percentileInterval(of: values, replicates, confidence), replicates: replicates,
    undefined: replicates - values.count)
}

private func percentileInterval(
  of values: [Double], _ replicates: Int, _ confidence: Double
) -> ConfidenceInterval? {
  guard !values.isEmpty, values.count * 2 >= replicates else { return nil }
  let sorted = values.sorted()
  let tail = (1 - confidence) / 2
  return ConfidenceInterval(
    lower: quantile(sorted, tail), upper: quantile(sorted, 1 - tail), confidence: confidence)
}
