/// How people are spread over the categories of a fixed code list.
///
/// Blau, *Inequality and Heterogeneity* (1977); the index of qualitative variation: Mueller & Schuessler, *Statistical
/// Reasoning in Sociology* (1961), as in Agresti & Agresti, *Sociological Methodology* 9, 1978, 204–237.
public struct Composition: Sendable, Equatable {
  /// How many people stand in each category of the code list, in the order of the list.
  public let counts: [Int]
  /// How many people have no value; they are in no share.
  public let unknown: Int

  public init(counts: [Int], unknown: Int = 0) {
    self.counts = counts.map { max(0, $0) }
    self.unknown = unknown
  }

  /// How many people have a value.
  public var known: Int { counts.reduce(0, +) }

  /// p_k: the share of each category. Undefined when nobody has a value.
  public var shares: [Double]? {
    let total = known
    return total == 0 ? nil : counts.map { Double($0) / Double(total) }
  }

  /// 1 − Σp²: the chance that two people drawn with replacement differ. Undefined when nobody has a value.
  public var blau: Double? { shares.map { max(0, 1 - $0.reduce(0) { $0 + $1 * $1 }) } }

  /// Blau against the most it can be with this code list, Blau / (1 − 1/K). Undefined with fewer than two categories.
  public var iqv: Double? {
    guard counts.count > 1, let blau else { return nil }
    return min(1, blau / (1 - 1 / Double(counts.count)))
  }
}
