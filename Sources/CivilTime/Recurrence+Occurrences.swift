extension Recurrence {
  /// The days on which it happens, in order; none when the rhythm does not name days (see ``namesDays``).
  ///
  /// Weeks are counted from Monday: "om de week" means the week in which it begins, not the next, then the one after that.
  ///
  /// - Parameters:
  ///   - start: the day it begins; the rhythm is counted from here, and no earlier day is named.
  ///   - after: only days later than this one.
  ///   - until: the last day that may be named.
  ///   - limit: how many days to name at most.
  public func occurrences(
    from start: CivilDate, after: CivilDate? = nil, until: CivilDate? = nil, limit: Int = 100
  ) -> [CivilDate] {
    let last = until ?? .last
    let earliest = max(start, after.map { $0.adding(days: 1) } ?? start)
    guard limit > 0, earliest <= last, after != .last else { return [] }
    var found: [CivilDate] = []
    var turn = firstTurn(from: start, notBefore: earliest)
    while let days = days(inTurn: turn, from: start), let first = days.first, first <= last {
      for day in days where day >= earliest && day <= last {
        found.append(day)
        if found.count == limit { return found }
      }
      turn += 1
    }
    return found
  }

  /// The first day after this one on which it happens, if there is one.
  public func next(after date: CivilDate, from start: CivilDate, until: CivilDate? = nil) -> CivilDate? {
    occurrences(from: start, after: date, until: until, limit: 1).first
  }

  /// A turn at or before the one in which this day falls, so that a rhythm of years need not be walked from its start.
  private func firstTurn(from start: CivilDate, notBefore earliest: CivilDate) -> Int {
    switch self {
    case .everyDays(let days): start.days(until: earliest) / max(1, days)
    case .everyWeeks(let weeks, _): start.monday.days(until: earliest) / 7 / max(1, weeks)
    case .everyMonths(let months): start.months(until: earliest) / max(1, months)
    case .once, .timesAWeek, .timesAMonth, .irregular: 0
    }
  }

  /// The days of one turn of the rhythm, counted from 0; nil past its end and past the end of the calendar.
  private func days(inTurn turn: Int, from start: CivilDate) -> [CivilDate]? {
    switch self {
    case .once:
      return turn == 0 ? [start] : nil
    case .everyDays(let days):
      return Self.onCalendar(start.daysSince1970, turn, max(1, days)).map { [$0] }
    case .everyWeeks(let weeks, let weekdays):
      let days = (weekdays.isEmpty ? [start.weekday] : weekdays).sorted()
      guard let monday = Self.onCalendar(start.monday.daysSince1970, turn, 7 * min(max(1, weeks), 1_000_000)) else {
        return nil
      }
      return days.compactMap { Self.onCalendar(monday.daysSince1970, $0.rawValue - 1, 1) }
    case .everyMonths(let months):
      let (count, overflows) = turn.multipliedReportingOverflow(by: max(1, months))
      let date = start.adding(months: overflows ? 120_000 : count)
      return turn > 0 && date == .last ? nil : [date]
    case .timesAWeek, .timesAMonth, .irregular:
      return nil
    }
  }

  /// The day so many steps further; nil past the end of the calendar.
  private static func onCalendar(_ start: Int, _ turn: Int, _ step: Int) -> CivilDate? {
    let (days, overflows) = turn.multipliedReportingOverflow(by: step)
    guard !overflows, days <= CivilDate.last.daysSince1970 - start else { return nil }
    return CivilDate(daysSince1970: start + days)
  }
}
