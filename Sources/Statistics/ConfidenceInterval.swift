/// Where a figure may lie, given that the units are a sample.
public struct ConfidenceInterval: Sendable, Hashable {
  public let lower: Double
  public let upper: Double
  /// For example 0.95.
  public let confidence: Double

  /// An interval of a figure and its standard error, kept within what coefficients can be.
  ///
  /// - Parameter freedom: degrees of freedom of Student's distribution; nil for the normal distribution.
  init(around figure: Double, standardError: Double, freedom: Double? = nil, confidence: Double) {
    let share = (1 + confidence) / 2
    let reach = standardError * (freedom.map { studentQuantile(share, freedom: $0) } ?? normalQuantile(share))
    self.init(lower: max(-1, figure - reach), upper: min(1, figure + reach), confidence: confidence)
  }

  init(lower: Double, upper: Double, confidence: Double) {
    self.lower = lower
    self.upper = upper
    self.confidence = confidence
  }
}
