public import Language

/// How dates are shown to people.
extension CivilDate {
  /// As people type it here, and as a field shows it: `03-03-2026`.
  public var typed: String {
    twoDigits(day) + "-" + twoDigits(month) + "-" + digits(year, width: 4)
  }

  /// "3 maart 2026", "3 March 2026".
  public var longPhrase: Phrase {
    Phrase.each { "\(day) \(namedMonth.name.text(in: $0)) \(year)" }
  }

  /// "3 mrt 2026", "3 Mar 2026".
  public var shortPhrase: Phrase {
    Phrase.each { "\(day) \(namedMonth.shortName.text(in: $0)) \(year)" }
  }

  /// "3 maart", "3 March", for where the year is plain.
  public var dayAndMonth: Phrase {
    Phrase.each { "\(day) \(namedMonth.name.text(in: $0))" }
  }

  /// "dinsdag 3 maart 2026", "Tuesday 3 March 2026".
  public var withWeekday: Phrase {
    Phrase.joined([weekday.name, longPhrase])
  }

  /// "3 maart 2026", "3 March 2026".
  public func long(in language: DisplayLanguage) -> String { longPhrase.text(in: language) }

  /// "3 mrt 2026", "3 Mar 2026".
  public func short(in language: DisplayLanguage) -> String { shortPhrase.text(in: language) }
}

extension Speaker {
  /// "3 maart 2026", "3 March 2026".
  public func callAsFunction(_ date: CivilDate) -> String { date.long(in: language) }
}
