extension UnitCounts {
  /// The share of pairs of judgements on the same unit that agree, averaged over the units two coders or more judged.
  /// Not corrected for chance. 0 to 1.
  public func percentAgreement(_ weights: AgreementWeights = .identity) -> Figure {
    let tally = tally(weights)
    guard tally.compared > 0 else { return .undefined(.nothingToCompare) }
    return .value(tally.observed)
  }
}

extension Ratings {
  /// See ``UnitCounts/percentAgreement(_:)``.
  public func percentAgreement(_ weights: AgreementWeights = .identity) -> Figure {
    guard coders > 1 else { return .undefined(.fewerThanTwoCoders) }
    return UnitCounts(self).percentAgreement(weights)
  }
}

/// Holsti's coefficient of reliability, `2A / (N₁ + N₂)`, for coders who chose their own fragments (Holsti 1969,
/// *Content Analysis for the Social Sciences and Humanities*, p. 140). Not corrected for chance. 0 to 1.
///
/// - Parameters:
///   - agreed: the number of decisions both coders made, at most as many as either made.
///   - first: the number of decisions of the first coder.
///   - second: the number of decisions of the second.
public func holsti(agreed: Int, first: Int, second: Int) -> Figure {
  precondition(agreed >= 0 && agreed <= min(first, second), "coders cannot agree on more than they decided")
  guard first + second > 0 else { return .undefined(.nothingCoded) }
  return .value(2 * Double(agreed) / Double(first + second))
}
