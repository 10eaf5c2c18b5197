import Language

/// What a confrontation matrix says that is not the name of a thing.
enum ConfrontationWords {
  static let label = Phrase(nl: "Label", en: "Code")
  static let together = Phrase(nl: "Samen", en: "Together")
  static let allLabels = Phrase(nl: "Alle labels samen", en: "All codes together")
  static let share = Phrase(nl: "deel van alles in de kolom", en: "share of everything in the column")
  static let clash = Phrase(
    nl: "spreekt de andere kant met deze letter tegen", en: "contradicts the other side with this letter")
  static let nothing = Phrase(nl: "Er staat nog niets in de matrix.", en: "There is nothing in the matrix yet.")

  /// What a circle of this size stands for.
  static func area(_ count: Int, _ counts: CountedThing) -> Phrase {
    Phrase(nl: "oppervlakte = ", en: "area = ") + counts.counted(count)
  }

  static func summary(_ picture: ConfrontationPicture) -> Phrase {
    let labels = Phrase.counted(
      picture.rows.count, nl: (one: "1 label", other: "\(picture.rows.count) labels"),
      en: (one: "1 code", other: "\(picture.rows.count) codes"))
    let columns = Phrase.counted(
      picture.columns.count, nl: (one: "1 kolom", other: "\(picture.columns.count) kolommen"),
      en: (one: "1 column", other: "\(picture.columns.count) columns"))
    return .joined(
      [labels, columns + .verbatim(" (\(picture.dimension))"), picture.counts.counted(picture.total)], separator: " · ")
  }

  /// "‘Vertrouwen’ bij Cliënt".
  static func place(_ label: String, _ column: String) -> Phrase {
    .quoted(label) + Phrase(nl: " bij ", en: " from ")
      + .verbatim(ShownName.shortened(column, to: 40, widest: .infinity))
  }
}

extension ConfrontationPicture.Silence {
  var phrase: Phrase {
    switch self {
    case .askedButSilent: Phrase(nl: "gevraagd, niets gezegd", en: "asked, nothing said")
    case .notAsked: Phrase(nl: "niet gevraagd", en: "not asked")
    case .notReached: Phrase(nl: "niet bereikt", en: "not reached")
    case .notKnown: Phrase(nl: "niets; niet bekend of het gevraagd is", en: "nothing; not known whether it was asked")
    }
  }
}
