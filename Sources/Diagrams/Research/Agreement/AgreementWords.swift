import Language

/// What a heat map of agreement says that is not the name of a thing.
enum AgreementWords {
  static let unknown = Phrase(nl: "niet berekend", en: "not computed")
  static let nothing = Phrase(nl: "Er is nog niets vergeleken.", en: "Nothing was compared yet.")
  static let below = Phrase(nl: "onder 0: minder dan bij toeval", en: "below 0: less than by chance")

  static func summary(_ picture: AgreementPicture) -> Phrase {
    let labels = Phrase.counted(
      picture.rows.count, nl: (one: "1 rij", other: "\(picture.rows.count) rijen"),
      en: (one: "1 row", other: "\(picture.rows.count) rows"))
    let pairs = Phrase.counted(
      picture.pairs.count, nl: (one: "1 paar codeurs", other: "\(picture.pairs.count) paren codeurs"),
      en: (one: "1 pair of coders", other: "\(picture.pairs.count) pairs of coders"))
    return .joined(
      [picture.measure, Phrase(nl: "eenheid: ", en: "unit: ") + picture.unit, labels, pairs], separator: " · ")
  }

  /// "0,6 tot 0,8".
  static func step(from low: Double, to high: Double?) -> Phrase {
    .each { language in
      let say = Speaker(language)
      let from = say.number(low, upTo: 3)
      guard let high else { return say(Phrase(nl: "\(from) of meer", en: "\(from) or more")) }
      return say(
        Phrase(nl: "\(from) tot \(say.number(high, upTo: 3))", en: "\(from) up to \(say.number(high, upTo: 3))"))
    }
  }

  static func undefined(_ reason: Phrase) -> Phrase {
    reason == unknown ? unknown : Phrase(nl: "niet te berekenen: ", en: "cannot be computed: ") + reason
  }

  static func place(_ label: String, _ pair: String) -> Phrase {
    .quoted(label) + Phrase(nl: " bij ", en: " for ") + .verbatim(pair)
  }
}
