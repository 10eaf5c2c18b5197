/// What the values of categories mean, and so how different two of them are.
public enum Level: String, Sendable, Hashable, CaseIterable {
  /// Names: two values are the same or not.
  case nominal
  /// Ranks: as different as the number of judgements between them.
  case ordinal
  /// Numbers: as different as their distance.
  case interval
  /// Numbers from a zero: as different as their distance against their sum. Values are not negative.
  case ratio
}

extension Ratings {
  /// Krippendorff's α for any number of coders, any level and missing judgements, `1 − D_o / D_e` (Krippendorff 2011,
  /// *Computing Krippendorff's Alpha-Reliability*; 2019, *Content Analysis*, 4th ed., ch. 12). −1 to 1.
  ///
  /// Only units that two coders or more judged count. Cost: linear in the judgements; for ``Level/ratio`` also
  /// quadratic in the number of different values.
  public func krippendorffAlpha(_ level: Level = .nominal) -> Figure {
    guard coders > 1 else { return .undefined(.fewerThanTwoCoders) }
    return (condensedByNumber() ?? self).alphaByRow(level)
  }

  /// α of these rows one after another, equal ones too.
  func alphaByRow(_ level: Level) -> Figure {
    let margins = pairableMargins()
    let judgements = margins.reduce(0, +)
    guard judgements > 0 else { return .undefined(.nothingToCompare) }
    let metric = Metric(level: level, categoryValues: categoryValues, margins: margins)
    let expected = metric.expectedDisagreement(margins)
    guard expected > 0 else { return .undefined(.noVariation) }
    return .value(1 - (judgements - 1) * observedDisagreement(metric) / expected)
  }

  /// How often each category stands in a unit that two coders or more judged.
  func pairableMargins() -> [Double] {
    var sums = Array(repeating: 0, count: categories)
    codes.withUnsafeBufferPointer { codes in
      var start = 0
      for weight in weights {
        var judged = 0
        for place in start..<start + coders where codes[place] >= 0 { judged += 1 }
        if judged > 1 {
          for place in start..<start + coders where codes[place] >= 0 { sums[Int(codes[place])] += weight }
        }
        start += coders
      }
    }
    return sums.map(Double.init)
  }

  /// The sum over units of the squared differences between all ordered pairs of judgements, each unit's divided by its
  /// number of judgements less one.
  private func observedDisagreement(_ metric: Metric) -> Double {
    var sum = 0.0
    codes.withUnsafeBufferPointer { codes in
      var start = 0
      for weight in weights {
        let unit = UnsafeBufferPointer(rebasing: codes[start..<start + coders])
        sum += Double(weight) * metric.disagreement(within: unit)
        start += coders
      }
    }
    return sum
  }
}
