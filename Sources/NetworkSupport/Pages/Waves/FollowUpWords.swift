import CivilTime
import Diagrams
import Language
import PersonalNetwork

/// The words of a follow-up.
enum FollowUpWords {
  static let title = Phrase(nl: "Bijwerken", en: "Update")
  static let begin = Phrase(nl: "Begin met bijwerken", en: "Begin the update")
  static let nobody = Phrase(nl: "Er staat nog niemand om naar te vragen.", en: "There is nobody to ask about yet.")
  static let howItGoes = Phrase(
    nl: "Je vraagt per persoon of het nog zo is: de plek, de band, de steun en het contact.",
    en: "You ask per person whether it is still so: the place, the tie, the support and the contact.")
  static let nothingCopied = Phrase(
    nl: "Wat er nu staat, blijft bewaard zoals het is. Er wordt niets ongevraagd overgenomen.",
    en: "What stands here now is kept as it is. Nothing is taken over without asking.")
  static let everybodyAsked = Phrase(
    nl: "Iedereen is gevraagd. Het netwerk is bijgewerkt.", en: "Everybody was asked. The network is up to date.")
  static let whatChanged = Phrase(nl: "Wat is er veranderd?", en: "What has changed?")
  static let changedMeanwhile = Phrase(
    nl: "Een collega heeft hier net iets gewijzigd. Kijk nog een keer en kies opnieuw.",
    en: "A colleague has just changed something here. Look again and choose once more.")
  static let stillToAsk = Phrase(nl: "Is het nog zo?", en: "Is it still so?")
  static let allStillSo = Phrase(nl: "Alles nog zo", en: "All still so")
  static let different = Phrase(nl: "Anders", en: "Different")
  static let gone = Phrase(nl: "Is er niet meer", en: "Is no longer there")
  static let tiesPartly = Phrase(
    nl: "Er is al iets gewijzigd. De rest staat nog zoals de vorige keer.",
    en: "Something was changed already. The rest is still as it was the last time.")
  static let noTies = Phrase(
    nl: "Er is nog niet opgeschreven wie elkaar kent.", en: "Who knows whom is not written down.")
  static let whoIsNew = Phrase(nl: "Wie is er nieuw?", en: "Who is new?")
  static let whoIsNewHint = Phrase(
    nl: "Denk ook aan iemand die de anderen niet kent.", en: "Think of somebody the others do not know, too.")
  static let anew = Phrase(
    nl: "Wil je opnieuw beginnen? Wat tot nu toe is gevraagd, blijft dan bewaard als een eerdere keer.",
    en: "Would you like to start again? What was asked so far is then kept as an earlier time.")
  static let beginAnew = Phrase(nl: "Begin een nieuwe ronde", en: "Begin a new round")

  /// "Alles nog zo", and of whom for those who hear the button without its place.
  static func stillSo(_ name: String) -> Phrase {
    Phrase(nl: "Alles nog zo bij \(name)", en: "All still so with \(name)")
  }

  static func lead(previous: CivilDate) -> Phrase {
    let day = previous.longPhrase
    return Phrase(nl: "De vorige keer was op \(day.nl).", en: "The last time was on \(day.en).")
  }

  static func progress(_ asked: Int, of all: Int) -> Phrase {
    Phrase.counted(
      all, nl: (one: "\(asked) van 1 mens gevraagd.", other: "\(asked) van \(all) mensen gevraagd."),
      en: (one: "Asked about \(asked) of 1 person.", other: "Asked about \(asked) of \(all) people."))
  }

  static func alreadyAsked(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 mens is al gevraagd", other: "\(count) mensen zijn al gevraagd"),
      en: (one: "1 person was asked about", other: "\(count) people were asked about"))
  }

  static func anewTitle(_ openedOn: CivilDate) -> Phrase {
    let day = openedOn.longPhrase
    return Phrase(nl: "Deze ronde begon op \(day.nl)", en: "This round began on \(day.en)")
  }

  static func startedBefore(_ name: String) -> Phrase {
    let who = name.isEmpty ? Phrase(nl: "Een collega", en: "A colleague") : .verbatim(name)
    return Phrase(
      nl: "\(who.nl) was al begonnen met bijwerken. Jullie werken verder in dezelfde ronde.",
      en: "\(who.en) had begun the update already. You go on in the same round.")
  }

  static func kept(_ name: String) -> Phrase { Phrase(nl: "Bewaard: \(name).", en: "Saved: \(name).") }

  static func askedMeanwhile(_ name: String) -> Phrase {
    Phrase(
      nl: "Een collega had \(name) al gevraagd. Er is niets gewijzigd.",
      en: "A colleague had asked about \(name) already. Nothing was changed.")
  }

  /// "Binnenste kring, steunt; er voor me zijn en samen iets doen; elke week contact."
  static func summary(of view: MemberView) -> Phrase {
    var parts: [Phrase] = [.joined([view.ring.phrase, view.quality.phrase], separator: ", ")]
    let gives = SupportFunction.allCases.filter(view.gives.contains).map(\.phrase)
    if !gives.isEmpty { parts.append(Phrase(nl: "geeft: ", en: "gives: ") + .list(gives)) }
    let receives = SupportFunction.allCases.filter(view.receives.contains).map(\.phrase)
    if !receives.isEmpty { parts.append(Phrase(nl: "krijgt: ", en: "receives: ") + .list(receives)) }
    if let often = view.contact.frequency { parts.append(Phrase(nl: "contact: ", en: "contact: ") + often.phrase) }
    return Phrase.joined(parts, separator: "; ").capitalized + .verbatim(".")
  }
}
