extension Phrase {
  /// A phrase about a number of things. Dutch and English both have one form for 1 and another for the rest.
  ///
  /// ```swift
  /// Phrase.counted(n, nl: (one: "1 persoon", other: "\(n) personen"), en: (one: "1 person", other: "\(n) people"))
  /// ```
  ///
  /// - Parameter zero: what to say when there are none, where "0 personen" would sound odd.
  public static func counted(
    _ count: Int, nl: (one: String, other: String), en: (one: String, other: String), zero: Phrase? = nil
  ) -> Phrase {
    if count == 0, let zero { return zero }
    return count == 1 ? Phrase(nl: nl.one, en: en.one) : Phrase(nl: nl.other, en: en.other)
  }

  /// A whole number: "1.234", "1,234".
  public static func number(_ number: Int) -> Phrase {
    each { Speaker($0).number(number) }
  }

  /// A number with this many decimals: "1.234,5", "1,234.5".
  public static func number(_ number: Double, decimals: Int) -> Phrase {
    each { Speaker($0).number(number, decimals: decimals) }
  }

  /// A share of 1 in percent: "35%".
  public static func percent(_ share: Double, decimals: Int = 0) -> Phrase {
    each { Speaker($0).percent(share, decimals: decimals) }
  }

  /// A place in a row: "3e", "3rd".
  public static func ordinal(_ place: Int) -> Phrase {
    let ending =
      switch (place % 10, place % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return Phrase(nl: "\(place)e", en: "\(place)\(ending)")
  }

  /// The phrase that the closure words in each language.
  public static func each(_ words: (DisplayLanguage) -> String) -> Phrase {
    Phrase(nl: words(.nl), en: words(.en))
  }
}
