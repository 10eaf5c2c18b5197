/// A day on the calendar, without a time and without a place: a birthday, the first day of an agreement.
///
/// The calendar is the Gregorian one, also before it was introduced ("proleptic"), for the years 1 to 9999. Dates are kept as
/// `YYYY-MM-DD`, which sorts as time goes.
public struct CivilDate: Sendable, Hashable, Comparable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// A day; nil when it does not exist, such as 31 April, or lies outside the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  init(existingYear year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  public static func < (earlier: CivilDate, later: CivilDate) -> Bool {
    (earlier.year, earlier.month, earlier.day) < (later.year, later.month, later.day)
  }

  /// The first day we can write: 1 January of the year 1.
  public static let first = CivilDate(existingYear: 1, month: 1, day: 1)

  /// The last day we can write: 31 December 9999.
  public static let last = CivilDate(existingYear: 9999, month: 12, day: 31)

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
