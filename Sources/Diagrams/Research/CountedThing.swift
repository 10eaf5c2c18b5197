public import Language

/// What the numbers in a picture count.
public enum CountedThing: String, Sendable, Hashable, CaseIterable {
  case fragments, sources, respondents, codings, characters

  /// "12 fragmenten".
  func counted(_ count: Int) -> Phrase {
    let words = word(count == 1)
    return .number(count) + Phrase(nl: " " + words.nl, en: " " + words.en)
  }

  /// "de volgende bron", "de volgende 2 bronnen".
  func next(_ count: Int) -> Phrase {
    let words = word(count == 1)
    guard count == 1 else { return Phrase(nl: "de volgende \(count) \(words.nl)", en: "the next \(count) \(words.en)") }
    let article = self == .fragments || self == .characters ? "het" : "de"
    return Phrase(nl: "\(article) volgende \(words.nl)", en: "the next \(words.en)")
  }

  /// "fragmenten".
  public var phrase: Phrase { word(false) }

  private func word(_ isOne: Bool) -> Phrase {
    switch self {
    case .fragments: isOne ? Phrase(nl: "fragment", en: "fragment") : Phrase(nl: "fragmenten", en: "fragments")
    case .sources: isOne ? Phrase(nl: "bron", en: "source") : Phrase(nl: "bronnen", en: "sources")
    case .respondents:
      isOne ? Phrase(nl: "deelnemer", en: "respondent") : Phrase(nl: "deelnemers", en: "respondents")
    case .codings: isOne ? Phrase(nl: "codering", en: "coding") : Phrase(nl: "coderingen", en: "codings")
    case .characters: isOne ? Phrase(nl: "teken", en: "character") : Phrase(nl: "tekens", en: "characters")
    }
  }
}
