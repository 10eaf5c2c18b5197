public import Language

/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, Sendable, Hashable, Comparable, CaseIterable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  public static func < (earlier: Weekday, later: Weekday) -> Bool {
    earlier.rawValue < later.rawValue
  }

  /// "dinsdag", "Tuesday".
  public var name: Phrase {
    switch self {
    case .monday: Phrase(nl: "maandag", en: "Monday")
    case .tuesday: Phrase(nl: "dinsdag", en: "Tuesday")
    case .wednesday: Phrase(nl: "woensdag", en: "Wednesday")
    case .thursday: Phrase(nl: "donderdag", en: "Thursday")
    case .friday: Phrase(nl: "vrijdag", en: "Friday")
    case .saturday: Phrase(nl: "zaterdag", en: "Saturday")
    case .sunday: Phrase(nl: "zondag", en: "Sunday")
    }
  }

  /// "di", "Tue".
  public var shortName: Phrase {
    Phrase(nl: String(name.nl.prefix(2)), en: String(name.en.prefix(3)))
  }
}

extension CivilDate {
  /// Which day of the week it is; `weekday.rawValue` is the number of ISO 8601.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday; adding whole weeks keeps the remainder from becoming negative.
    let sinceMonday = (daysSince1970 + 3 + 7 * 200_000) % 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// The Monday of this day's week.
  public var monday: CivilDate { adding(days: 1 - weekday.rawValue) }
}
