/// Counting days, months and years.
///
/// Source of the two conversions: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil` and
/// `civil_from_days`, http://howardhinnant.github.io/date_algorithms.html. They count from 1 March of the year 0 in eras of 400
/// years (146 097 days), so that the leap day is the last day of a year.
extension CivilDate {
  /// Days since 1 January 1970; negative before it.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400  // Years are at least 0 here, so the division rounds down.
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970. Beyond the years 1 to 9999 it is the first or the last day there is.
  public init(daysSince1970 days: Int) {
    let bounded = min(max(days, Self.first.daysSince1970), Self.last.daysSince1970)
    let shifted = bounded + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(existingYear: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// So many days later, or earlier when negative.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflows) = daysSince1970.addingReportingOverflow(days)
    return overflows ? (days > 0 ? .last : .first) : CivilDate(daysSince1970: sum)
  }

  public func adding(weeks: Int) -> CivilDate {
    let (days, overflows) = weeks.multipliedReportingOverflow(by: 7)
    return overflows ? (weeks > 0 ? .last : .first) : adding(days: days)
  }

  /// The same day of the month so many months later. Where that month is shorter, its last day: a month after 31 January is
  /// 28 or 29 February.
  public func adding(months: Int) -> CivilDate {
    let bounded = min(max(months, -120_000), 120_000)
    let count = year * 12 + month - 1 + bounded
    guard count >= 12 else { return .first }
    guard count < 120_000 else { return .last }
    let (year, month) = (count / 12, count % 12 + 1)
    return CivilDate(existingYear: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
  }

  /// The same day so many years later; 29 February becomes 28 February in a common year.
  public func adding(years: Int) -> CivilDate {
    adding(months: min(max(years, -10_000), 10_000) * 12)
  }

  /// Days from this day to another; negative when the other is earlier.
  public func days(until other: CivilDate) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// Whole years from this day to another, as an age is counted: someone born on 29 February turns a year older on
  /// 1 March in a common year. Negative when the other day is earlier.
  public func years(until other: CivilDate) -> Int {
    if other < self { return -other.years(until: self) }
    return other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }

  /// The first day of the month.
  public var firstOfMonth: CivilDate { CivilDate(existingYear: year, month: month, day: 1) }

  /// The last day of the month.
  public var lastOfMonth: CivilDate {
    CivilDate(existingYear: year, month: month, day: Self.days(inMonth: month, of: year))
  }
}
