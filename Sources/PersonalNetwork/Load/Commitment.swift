public import CivilTime

/// What somebody does by one agreement, as far as it weighs.
public struct Commitment: Sendable, Hashable {
  public var rhythm: Recurrence
  /// Minutes each time; `nil` when nobody said so, for how often matters more than how long.
  public var minutes: Int?
  /// The function it serves.
  public var function: SupportFunction?
  /// The last day; `nil` when it has none.
  public var until: CivilDate?

  public init(rhythm: Recurrence, minutes: Int? = nil, function: SupportFunction? = nil, until: CivilDate? = nil) {
    self.rhythm = rhythm
    self.minutes = minutes
    self.function = function
    self.until = until
  }

  /// Minutes a week on average; `nil` without minutes and without a fixed rhythm.
  public var minutesPerWeek: Double? {
    guard let minutes, let times = rhythm.timesPerWeek else { return nil }
    return times * Double(max(0, minutes))
  }
}
