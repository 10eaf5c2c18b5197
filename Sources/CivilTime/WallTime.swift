public import Language

/// A time on the clock, to the minute, without a day and without a place.
public struct WallTime: Sendable, Hashable, Comparable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  /// A time; nil when no clock shows it. Midnight is 00:00, never 24:00.
  public init?(hour: Int, minute: Int) {
    guard 0...23 ~= hour, 0...59 ~= minute else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  /// The time so many minutes after midnight, going round the clock: 1500 is 01:00, -30 is 23:30.
  public init(minutesSinceMidnight minutes: Int) {
    let bounded = (minutes % 1440 + 1440) % 1440
    (hour, minute) = (bounded / 60, bounded % 60)
  }

  public static let midnight = WallTime(minutesSinceMidnight: 0)
  public static let noon = WallTime(minutesSinceMidnight: 720)

  public static func < (earlier: WallTime, later: WallTime) -> Bool {
    earlier.minutesSinceMidnight < later.minutesSinceMidnight
  }

  public var minutesSinceMidnight: Int { hour * 60 + minute }

  /// So many minutes later, past midnight if need be.
  public func adding(minutes: Int) -> WallTime {
    WallTime(minutesSinceMidnight: minutesSinceMidnight + minutes % 1440)
  }

  /// Minutes from this time to another on the same day; negative when the other is earlier.
  public func minutes(until other: WallTime) -> Int {
    other.minutesSinceMidnight - minutesSinceMidnight
  }

  /// "09:30 uur", "09:30".
  public var phrase: Phrase {
    Phrase(nl: "\(iso) uur", en: iso)
  }
}

extension WallTime: CustomStringConvertible {
  public var description: String { iso }
}
