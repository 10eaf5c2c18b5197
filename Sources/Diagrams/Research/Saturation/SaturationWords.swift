import Language

/// What a picture of saturation says that is not the name of a thing.
enum SaturationWords {
  static let nothing = Phrase(
    nl: "Er zijn te weinig gesprekken voor een curve.", en: "There are too few interviews for a curve.")
  static let median = Phrase(nl: "midden van alle volgordes", en: "middle of all orders")
  static let across = Phrase(nl: "gesprekken vooraf", en: "interviews before")
  static let reached = Phrase(nl: "hier bereikt", en: "reached here")
  static let limit = Phrase(
    nl: "Dit zegt dat er weinig nieuws kwam, niet dat er niets meer te leren is.",
    en: "This says that little new came, not that nothing is left to learn.")

  static func curve(_ run: Int) -> Phrase {
    Phrase.counted(
      run, nl: (one: "nieuwe labels in het volgende gesprek", other: "nieuwe labels in de volgende \(run) gesprekken"),
      en: (one: "new labels in the next interview", other: "new labels in the next \(run) interviews"))
  }

  static func band(_ orders: Int) -> Phrase {
    Phrase(nl: "waar 95% van ", en: "where 95% of ") + .number(orders)
      + Phrase(nl: " andere volgordes ligt", en: " other orders lie")
  }

  static func threshold(_ share: Double) -> Phrase {
    Phrase(nl: "drempel ", en: "threshold ") + .each { SaturationWords.percent(share, Speaker($0)) }
  }

  /// "De drempel van 5%".
  static func ofThreshold(_ share: Double) -> Phrase {
    .each { language in
      let percent = percent(share, Speaker(language))
      return Phrase(nl: "De drempel van \(percent)", en: "The threshold of \(percent)").text(in: language)
    }
  }

  /// "Na 6 gesprekken leverden de volgende 2 gesprekken nog 3% nieuwe labels op."
  static func told(after: Int, run: Int, ratio: Double) -> Phrase {
    let next = Phrase.counted(
      run, nl: (one: " leverde het volgende gesprek nog ", other: " leverden de volgende \(run) gesprekken nog "),
      en: (one: ", the next interview still gave ", other: ", the next \(run) interviews still gave "))
    return Phrase(nl: "Na ", en: "After ") + interviews(after) + next
      + .each { percent(ratio, Speaker($0)) } + Phrase(nl: " nieuwe labels op.", en: " new labels.")
  }

  /// With a decimal where there is one.
  static func percent(_ share: Double, _ say: Speaker) -> String { say.number(share * 100, upTo: 1) + "%" }

  static func interviews(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 gesprek", other: "\(count) gesprekken"),
      en: (one: "1 interview", other: "\(count) interviews"))
  }
}
