public import CivilTime
public import Language

/// How often, as typed: a kind of rhythm and what belongs to it.
public struct RhythmInput: Sendable, Hashable {
  /// The kinds a form offers.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case once, everyWeeks, timesAWeek, timesAMonth, everyMonths, everyDays, irregular
  }

  /// A `Kind` code.
  public var kind: String
  /// Every so many days, weeks or months, or so many times; empty is 1.
  public var count: String
  /// Of weekly rhythms: weekday numbers, 1 is Monday.
  public var weekdays: [String]
  /// Of irregular ones: in people's own words.
  public var words: String

  public init(kind: String = "", count: String = "", weekdays: [String] = [], words: String = "") {
    self.kind = kind
    self.count = count
    self.weekdays = weekdays
    self.words = words
  }

  /// The form of a rhythm as stored.
  public init(_ rhythm: Recurrence) {
    self.init()
    switch rhythm {
    case .once: kind = Kind.once.rawValue
    case .everyDays(let days): (kind, count) = (Kind.everyDays.rawValue, String(days))
    case .everyWeeks(let weeks, let days):
      (kind, count) = (Kind.everyWeeks.rawValue, String(weeks))
      weekdays = days.sorted().map { String($0.rawValue) }
    case .timesAWeek(let times): (kind, count) = (Kind.timesAWeek.rawValue, String(times))
    case .timesAMonth(let times): (kind, count) = (Kind.timesAMonth.rawValue, String(times))
    case .everyMonths(let months): (kind, count) = (Kind.everyMonths.rawValue, String(months))
    case .irregular(let own): (kind, words) = (Kind.irregular.rawValue, own)
    }
  }
}

extension RhythmInput.Kind: Worded {
  public var phrase: Phrase {
    switch self {
    case .once: Phrase(nl: "één keer", en: "once")
    case .everyWeeks: Phrase(nl: "elke zoveel weken, op vaste dagen", en: "every so many weeks, on fixed days")
    case .timesAWeek: Phrase(nl: "een aantal keer per week", en: "a number of times a week")
    case .timesAMonth: Phrase(nl: "een aantal keer per maand", en: "a number of times a month")
    case .everyMonths: Phrase(nl: "elke zoveel maanden", en: "every so many months")
    case .everyDays: Phrase(nl: "elke zoveel dagen", en: "every so many days")
    case .irregular: Phrase(nl: "anders, in eigen woorden", en: "otherwise, in your own words")
    }
  }
}
