public import CivilTime

/// What somebody can and cannot do, in that person's own words. Hours are optional: how often matters more than how long.
public struct HelperLimits: Sendable, Hashable {
  public var words: String?
  public var hoursPerWeek: Double?
  public var until: CivilDate?
  public var notFor: String?

  public init(words: String? = nil, hoursPerWeek: Double? = nil, until: CivilDate? = nil, notFor: String? = nil) {
    self.words = words
    self.hoursPerWeek = hoursPerWeek
    self.until = until
    self.notFor = notFor
  }

  public var isEmpty: Bool { self == HelperLimits() }
}
