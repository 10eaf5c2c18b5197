public import CivilTime

/// What somebody can and cannot do, in that person's own words. Numbers are optional; how often matters more than how
/// long.
public struct HelperLimits: Sendable, Hashable {
  public var words: String?
  public var timesPerWeek: Double?
  public var hoursPerWeek: Double?
  public var until: CivilDate?
  public var notFor: String?

  public init(
    words: String? = nil, timesPerWeek: Double? = nil, hoursPerWeek: Double? = nil, until: CivilDate? = nil,
    notFor: String? = nil
  ) {
    self.words = words
    self.timesPerWeek = timesPerWeek
    self.hoursPerWeek = hoursPerWeek
    self.until = until
    self.notFor = notFor
  }

  public var isEmpty: Bool { self == HelperLimits() }
}
