public import Language

/// A week as ISO 8601 numbers it, which is how weeks are numbered in the Netherlands: it begins on Monday, and week 1 is the week
/// with the first Thursday of the year.
public struct ISOWeek: Sendable, Hashable, Comparable {
  /// The year the week belongs to; around New Year it can differ from the date's year.
  public let year: Int
  /// 1 to 53.
  public let number: Int

  init(year: Int, number: Int) {
    (self.year, self.number) = (year, number)
  }

  public static func < (earlier: ISOWeek, later: ISOWeek) -> Bool {
    (earlier.year, earlier.number) < (later.year, later.number)
  }

  /// "week 10 van 2026", "week 10 of 2026".
  public var phrase: Phrase {
    Phrase(nl: "week \(number) van \(year)", en: "week \(number) of \(year)")
  }
}

extension CivilDate {
  /// The week this day falls in. A week belongs to the year of its Thursday.
  public var isoWeek: ISOWeek {
    let days = daysSince1970 + 4 - weekday.rawValue
    // The Thursday of the last week of 9999 lies within 9999, and that of the first week of 1 within 1, so nothing is cut off.
    let thursday = CivilDate(daysSince1970: days)
    let newYear = CivilDate(existingYear: thursday.year, month: 1, day: 1)
    return ISOWeek(year: thursday.year, number: newYear.days(until: thursday) / 7 + 1)
  }
}
