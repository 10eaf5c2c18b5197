public import CivilTime

/// What somebody wants to do at most, as this person says. 0 is a limit like any other: rather nothing now.
public struct OwnLimits: Sendable, Hashable {
  public var timesPerWeek: Double?
  public var hoursPerWeek: Double?
  /// The last day on which this person wants to help.
  public var until: CivilDate?

  /// A limit below 0 is 0; one that is not a number is none.
  public init(timesPerWeek: Double? = nil, hoursPerWeek: Double? = nil, until: CivilDate? = nil) {
    self.timesPerWeek = Self.limit(timesPerWeek)
    self.hoursPerWeek = Self.limit(hoursPerWeek)
    self.until = until
  }

  private static func limit(_ limit: Double?) -> Double? { limit.flatMap { $0.isNaN ? nil : max(0, $0) } }
}
