public import CivilTime

/// What a helper said when asked how it goes.
public struct CheckIn: Sendable, Hashable {
  public let on: CivilDate
  /// How heavy it is, 0 (not at all) to 10.
  public let heaviness: Int
  /// How long this person can go on like this, 0 (no longer) to 10; `nil` when not asked.
  public let stamina: Int?

  /// Numbers outside 0 to 10 become 0 or 10.
  public init(on: CivilDate, heaviness: Int, stamina: Int? = nil) {
    self.on = on
    self.heaviness = min(10, max(0, heaviness))
    self.stamina = stamina.map { min(10, max(0, $0)) }
  }

  /// How many days ago it was; 0 for today and for a day to come.
  public func age(on today: CivilDate) -> Int { max(0, on.days(until: today)) }
}

/// How often somebody is asked how it goes, as agreed.
public struct CheckInRhythm: Sendable, Hashable {
  /// At most so many days between one check-in and the next.
  public let days: Int
  /// From when on it was agreed: what the first check-in is counted from.
  public let since: CivilDate

  /// Fewer than 1 day is 1.
  public init(days: Int, since: CivilDate) {
    self.days = max(1, days)
    self.since = since
  }

  /// The last day on which the next check-in is in time.
  public func due(after last: CheckIn?) -> CivilDate { max(since, last?.on ?? since).adding(days: days) }
}
