import Language

/// Words that stand on more than one page of this workspace.
enum NetworkPhrases {
  static let myClients = Phrase(nl: "Mijn cliënten", en: "My clients")
  static let save = Phrase(nl: "Bewaren", en: "Save")
  static let cancel = Phrase(nl: "Annuleren", en: "Cancel")
  static let change = Phrase(nl: "Wijzigen", en: "Change")
  static let addPeople = Phrase(nl: "Mensen toevoegen", en: "Add people")
  static let makeAgreement = Phrase(nl: "Afspraak maken", en: "Make an agreement")
  static let notKnown = Phrase(nl: "niet bekend", en: "not known")
  static let saved = Phrase(nl: "Bewaard.", en: "Saved.")
  static let name = Phrase(nl: "Naam", en: "Name")
  static let sphere = Phrase(nl: "Leefsfeer", en: "Sphere")
  static let ring = Phrase(nl: "Kring", en: "Ring")
  static let choose = Phrase(nl: "Kies", en: "Choose")
  static let dateHint = Phrase(nl: "Bijvoorbeeld 3-3-2026.", en: "For example 3-3-2026.")
  static let emptyIsToday = Phrase(nl: "Leeg is vandaag.", en: "Empty means today.")

  /// "Bijgewerkt op 12 maart 2026."
  static func updated(on date: String) -> Phrase {
    Phrase(nl: "Bijgewerkt op \(date).", en: "Updated on \(date).")
  }

  static func people(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 mens", other: "\(count) mensen"), en: (one: "1 person", other: "\(count) people"))
  }

  /// Under every figure.
  static func counting(_ dossier: Dossier) -> Phrase {
    dossier.countsProfessionals
      ? Phrase(
        nl: "Beroepskrachten tellen mee: dat koos de cliënt.", en: "Professionals count: that is the client's choice.")
      : Phrase(
        nl: "Beroepskrachten tellen niet mee: dat koos de cliënt.",
        en: "Professionals do not count: that is the client's choice.")
  }

  static func wish(_ wish: TieWish) -> Phrase {
    Phrase(nl: "wens: \(wish.phrase.nl)", en: "wish: \(wish.phrase.en)")
  }

  static func added(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 mens toegevoegd.", other: "\(count) mensen toegevoegd."),
      en: (one: "1 person added.", other: "\(count) people added."))
  }

  /// What the client keeps from this reader: said, so that no count misleads.
  static func hidden(people count: Int) -> Phrase {
    Phrase.counted(
      count,
      nl: (
        one: "Eén persoon staat hier niet: dat heeft de cliënt zo gekozen.",
        other: "\(count) mensen staan hier niet: dat heeft de cliënt zo gekozen."
      ),
      en: (
        one: "One person is not shown here: that is the client's choice.",
        other: "\(count) people are not shown here: that is the client's choice."
      ))
  }

  static func hidden(agreements count: Int) -> Phrase {
    Phrase.counted(
      count,
      nl: (
        one: "Eén afspraak staat hier niet: dat heeft de cliënt zo gekozen.",
        other: "\(count) afspraken staan hier niet: dat heeft de cliënt zo gekozen."
      ),
      en: (
        one: "One agreement is not shown here: that is the client's choice.",
        other: "\(count) agreements are not shown here: that is the client's choice."
      ))
  }
}
