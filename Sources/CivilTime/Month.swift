public import Language

/// A month of the year; the raw value is its number.
public enum Month: Int, Sendable, Hashable, CaseIterable, Codable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// "maart", "March".
  public var name: Phrase {
    switch self {
    case .january: Phrase(nl: "januari", en: "January")
    case .february: Phrase(nl: "februari", en: "February")
    case .march: Phrase(nl: "maart", en: "March")
    case .april: Phrase(nl: "april", en: "April")
    case .may: Phrase(nl: "mei", en: "May")
    case .june: Phrase(nl: "juni", en: "June")
    case .july: Phrase(nl: "juli", en: "July")
    case .august: Phrase(nl: "augustus", en: "August")
    case .september: Phrase(nl: "september", en: "September")
    case .october: Phrase(nl: "oktober", en: "October")
    case .november: Phrase(nl: "november", en: "November")
    case .december: Phrase(nl: "december", en: "December")
    }
  }

  /// "mrt", "Mar". Dutch shortens March by its consonants.
  public var shortName: Phrase {
    Phrase(nl: self == .march ? "mrt" : String(name.nl.prefix(3)), en: String(name.en.prefix(3)))
  }

  /// The month that a word names, in Dutch or English, in full or shortened; capitals make no difference.
  init?(word: some StringProtocol) {
    let word = word.lowercased()
    let month = Month.allCases.first { month in
      let names = [month.name.nl, month.name.en, month.shortName.nl, month.shortName.en]
      return names.contains { $0.lowercased() == word } || (word == "sept" && month == .september)
        || (word == "maa" && month == .march)
    }
    guard let month else { return nil }
    self = month
  }
}

extension CivilDate {
  /// The month by name.
  public var namedMonth: Month { Month(rawValue: month) ?? .january }
}
