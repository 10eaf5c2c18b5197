public import Language

extension CivilDate {
  /// How far this day is from today, in words: "vandaag", "morgen", "over 3 dagen", "2 weken geleden".
  ///
  /// Days are counted up to two weeks, then whole weeks up to two months, whole months up to two years, and whole years after
  /// that. What is left over is not said: 20 days is "over 2 weken".
  public func relative(to today: CivilDate) -> Phrase {
    let days = today.days(until: self)
    switch days {
    case 0: return Phrase(nl: "vandaag", en: "today")
    case 1: return Phrase(nl: "morgen", en: "tomorrow")
    case 2: return Phrase(nl: "overmorgen", en: "the day after tomorrow")
    case -1: return Phrase(nl: "gisteren", en: "yesterday")
    case -2: return Phrase(nl: "eergisteren", en: "the day before yesterday")
    default:
      let amount = Self.amount(from: min(self, today), to: max(self, today))
      return days > 0
        ? Phrase(nl: "over \(amount.nl)", en: "in \(amount.en)")
        : Phrase(nl: "\(amount.nl) geleden", en: "\(amount.en) ago")
    }
  }

  /// The time between two days as a single amount: "3 dagen", "2 weken", "1 maand", "4 jaar".
  private static func amount(from earlier: CivilDate, to later: CivilDate) -> Phrase {
    let days = earlier.days(until: later)
    if days < 14 {
      return .counted(days, nl: (one: "1 dag", other: "\(days) dagen"), en: (one: "1 day", other: "\(days) days"))
    }
    if later < earlier.adding(months: 2) {
      let weeks = days / 7
      return .counted(weeks, nl: (one: "1 week", other: "\(weeks) weken"), en: (one: "1 week", other: "\(weeks) weeks"))
    }
    let months = earlier.months(until: later)
    if months < 24 {
      return .counted(
        months, nl: (one: "1 maand", other: "\(months) maanden"), en: (one: "1 month", other: "\(months) months"))
    }
    return Phrase(nl: "\(months / 12) jaar", en: "\(months / 12) years")
  }

  /// Whole months from this day to a later one.
  func months(until later: CivilDate) -> Int {
    let count = (later.year - year) * 12 + later.month - month
    return adding(months: count) > later ? count - 1 : count
  }
}
