/// How often something happens, as people agree it: "om de week op dinsdag", "3 keer per week", "als het uitkomt".
///
/// Some rhythms name days (``occurrences(from:after:until:limit:)``), some only how often, and some only words. Counts below 1 are
/// read as 1.
public enum Recurrence: Sendable, Hashable {
  /// Once, on the day it begins.
  case once
  /// Every so many days; 2 is "om de dag".
  case everyDays(Int)
  /// Every so many weeks on these weekdays; 2 is "om de week". Without weekdays, on the weekday it begins.
  case everyWeeks(Int, on: Set<Weekday>)
  /// So many times a week, on days to be agreed.
  case timesAWeek(Int)
  /// So many times a month, on days to be agreed.
  case timesAMonth(Int)
  /// Every so many months, on the day of the month it begins; in a shorter month on its last day.
  case everyMonths(Int)
  /// In people's own words.
  case irregular(String)

  /// How many times a week this comes to on average; nil when it has no fixed rhythm.
  ///
  /// A month counts for 365.2425 / 12 days, the average of the Gregorian calendar.
  public var timesPerWeek: Double? {
    let weeksPerMonth = 365.2425 / 12 / 7
    switch self {
    case .once, .irregular: return nil
    case .everyDays(let days): return 7 / Double(max(1, days))
    case .everyWeeks(let weeks, let weekdays): return Double(max(1, weekdays.count)) / Double(max(1, weeks))
    case .timesAWeek(let times): return Double(max(1, times))
    case .timesAMonth(let times): return Double(max(1, times)) / weeksPerMonth
    case .everyMonths(let months): return 1 / weeksPerMonth / Double(max(1, months))
    }
  }

  /// Whether it is known on which days it happens.
  public var namesDays: Bool {
    switch self {
    case .once, .everyDays, .everyWeeks, .everyMonths: true
    case .timesAWeek, .timesAMonth, .irregular: false
    }
  }
}
