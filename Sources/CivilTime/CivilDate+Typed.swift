/// Reading dates as people type them.
extension CivilDate {
  /// The day someone typed.
  ///
  /// - Day, month, year with `-`, `/`, `.` or spaces between them: `03-03-2026`, `3/3/2026`, `3.3.26`, or all eight digits.
  /// - With the month as a word, Dutch or English, in full or shortened: `3 maart 2026`, `di 3 mrt. 2026`, `March 3, 2026`.
  /// - Year first: `2026-03-03`.
  /// - `vandaag`, `morgen`, `overmorgen`, `gisteren`, `eergisteren`, and in English `today`, `tomorrow`, `yesterday`.
  /// - Without a year, `3-3` or `3 mrt`: the day closest to today, the later one when two are as close.
  ///
  /// A year of two digits is the one that ends so and lies at most ten years after today's year: in 2026, `36` is 2036 and
  /// `37` is 1937. Leap days follow the calendar.
  ///
  /// - Parameter today: what "today" is. Without it, relative words, short years and missing years are refused.
  public static func parse(_ typed: String, today: CivilDate?) throws(CivilDateProblem) -> CivilDate {
    let parts = try TypedDateParts(typed)
    if let days = parts.relativeDays {
      guard let today else { throw .needsYear }
      return today.adding(days: days)
    }
    guard 1...12 ~= parts.month else { throw .noSuchMonth(parts.month) }
    guard let yearText = parts.year else {
      guard let today else { throw .needsYear }
      return try closest(to: today, month: parts.month, day: parts.day)
    }
    let year = try Self.year(yearText, today: today)
    guard let date = CivilDate(year: year, month: parts.month, day: parts.day) else {
      throw .noSuchDay(month: parts.month, year: year)
    }
    return date
  }

  private static func year(_ text: Substring, today: CivilDate?) throws(CivilDateProblem) -> Int {
    guard let number = Int(digits: text) else { throw .notADate }
    switch text.count {
    case 4 where number >= 1: return number
    case 2:
      guard let today else { throw .needsYear }
      let latest = today.year + 10
      return latest - (latest - number) % 100
    default: throw .needsYear
    }
  }

  private static func closest(to today: CivilDate, month: Int, day: Int) throws(CivilDateProblem) -> CivilDate {
    // Eight years hold a leap day, also around a century without one.
    let found = (today.year - 8...today.year + 8).compactMap { CivilDate(year: $0, month: month, day: day) }
    let nearest = found.min { one, other in
      (abs(today.days(until: one)), other) < (abs(today.days(until: other)), one)
    }
    guard let nearest else { throw .noSuchDay(month: month, year: nil) }
    return nearest
  }
}
