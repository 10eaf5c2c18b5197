import Language

/// What a picture of saturation says that is not the name of a thing.
enum SaturationWords {
  static let nothing = Phrase(
    nl: "Er is te weinig materiaal voor een curve.", en: "There is too little material for a curve.")
  static let median = Phrase(nl: "midden van alle volgordes", en: "middle of all orders")
  static let reached = Phrase(nl: "hier bereikt", en: "reached here")
  static let limit = Phrase(
    nl: "Dit zegt dat er weinig nieuws kwam, niet dat er niets meer te leren is.",
    en: "This says that little new came, not that nothing is left to learn.")

  static func across(_ counts: CountedThing) -> Phrase {
    counts.phrase + Phrase(nl: " vooraf", en: " before")
  }

  static func curve(_ run: Int, _ counts: CountedThing) -> Phrase {
    Phrase(nl: "nieuwe labels in ", en: "new codes in ") + counts.next(run)
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

  /// "Na 6 bronnen leverden de volgende 2 bronnen nog 3% nieuwe labels op."
  static func told(_ counts: CountedThing, after: Int, run: Int, ratio: Double) -> Phrase {
    Phrase(nl: "Na ", en: "After ") + counts.counted(after)
      + Phrase(nl: run == 1 ? " leverde " : " leverden ", en: ", ") + counts.next(run)
      + Phrase(nl: " nog ", en: " still gave ") + .each { percent(ratio, Speaker($0)) }
      + Phrase(nl: " nieuwe labels op.", en: " new codes.")
  }

  /// With a decimal where there is one.
  static func percent(_ share: Double, _ say: Speaker) -> String { say.number(share * 100, upTo: 1) + "%" }
}
