public import Language

extension Recurrence {
  /// How often, in words for within a sentence: "om de week op dinsdag", "every other week on Tuesday".
  public var phrase: Phrase {
    switch self {
    case .once: Phrase(nl: "één keer", en: "once")
    case .everyDays(let days):
      Self.every(days, one: Phrase(nl: "dag", en: "day"), many: Phrase(nl: "dagen", en: "days"))
    case .everyWeeks(let weeks, let weekdays): Self.weeks(weeks, on: weekdays)
    case .timesAWeek(let times): Self.times(times) + Phrase(nl: " per week", en: " a week")
    case .timesAMonth(let times): Self.times(times) + Phrase(nl: " per maand", en: " a month")
    case .everyMonths(let months):
      Self.every(months, one: Phrase(nl: "maand", en: "month"), many: Phrase(nl: "maanden", en: "months"))
    case .irregular(let words): .verbatim(words)
    }
  }

  private static func weeks(_ weeks: Int, on weekdays: Set<Weekday>) -> Phrase {
    if weeks <= 1, weekdays.count == 7 { return Phrase(nl: "elke dag", en: "every day") }
    if weeks <= 1, weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday] {
      return Phrase(nl: "elke werkdag", en: "every working day")
    }
    let rhythm = every(weeks, one: Phrase(nl: "week", en: "week"), many: Phrase(nl: "weken", en: "weeks"))
    guard !weekdays.isEmpty else { return rhythm }
    return rhythm + Phrase(nl: " op ", en: " on ") + .list(weekdays.sorted().map(\.name))
  }

  private static func every(_ count: Int, one: Phrase, many: Phrase) -> Phrase {
    switch count {
    case ...1: Phrase(nl: "elke \(one.nl)", en: "every \(one.en)")
    case 2: Phrase(nl: "om de \(one.nl)", en: "every other \(one.en)")
    default: Phrase(nl: "elke \(count) \(many.nl)", en: "every \(count) \(many.en)")
    }
  }

  private static func times(_ times: Int) -> Phrase {
    switch times {
    case ...1: Phrase(nl: "1 keer", en: "once")
    case 2: Phrase(nl: "2 keer", en: "twice")
    default: Phrase(nl: "\(times) keer", en: "\(times) times")
    }
  }
}
