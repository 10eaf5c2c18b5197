extension Phrase {
  /// This directly followed by that.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(nl: first.nl + second.nl, en: first.en + second.en)
  }

  /// Phrases one after another, empty ones left out, with the same separator in both languages.
  public static func joined(_ phrases: [Phrase], separator: String = " ") -> Phrase {
    each { language in
      phrases.map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: separator)
    }
  }

  /// "a, b en c", "a, b and c"; or with "of" and "or".
  public static func list(_ phrases: [Phrase], _ link: ListLink = .and) -> Phrase {
    each { language in Speaker(language).list(phrases.map { $0.text(in: language) }, link) }
  }

  /// The phrase as the start of a sentence: with a capital. Dutch "ij" becomes "IJ" as a whole.
  public var capitalized: Phrase {
    let isLongIJ = nl.hasPrefix("ij")
    return Phrase(nl: isLongIJ ? "IJ" + nl.dropFirst(2) : Self.withCapital(nl), en: Self.withCapital(en))
  }

  private static func withCapital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// The word before the last thing in a list.
public enum ListLink: Sendable {
  case and, or

  var word: Phrase {
    switch self {
    case .and: Phrase(nl: "en", en: "and")
    case .or: Phrase(nl: "of", en: "or")
    }
  }
}
