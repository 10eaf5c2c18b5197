public import Language

extension ResearchFact {
  /// What happened, `count` times, in one sentence.
  public func phrase(count: Int) -> Phrase {
    switch kind {
    case .kept: keptPhrase(count)
    case .changed: changedPhrase(count)
    case .leftOut: leftOutPhrase(count)
    case .guessed: guessedPhrase(count)
    }
  }

  private func keptPhrase(_ n: Int) -> Phrase {
    switch self {
    case .kept(let thing): thing.counted(n) + .verbatim(".")
    case .leadsNowhere(let thing):
      times(
        n, nl: "verwijzing naar \(thing.one.nl) leidt nergens heen", en: "reference to \(thing.one.en) leads nowhere")
    case .selectionOutsideText:
      fragments(n, nl: ("ligt", "liggen", "buiten de tekst"), en: ("lies", "lie", "outside the text"))
    case .selectionWithoutLength:
      fragments(n, nl: ("heeft", "hebben", "geen lengte"), en: ("has", "have", "no length"))
    case .selectionInverted:
      fragments(
        n, nl: ("eindigt", "eindigen", "voor het begin en telt niet mee"),
        en: ("ends", "end", "before the beginning and does not count"))
    case .nameIsNotQuote:
      fragments(
        n, nl: ("heet", "heten", "anders dan wat er staat"), en: ("is", "are", "called other than what stands there"))
    case .notShown(let thing):
      thing.counted(n)
        + Phrase(
          nl: ": niet te zien hier, wel bewaard voor de export.", en: ": not shown here, but kept for the export.")
    case .ourOwnNotes:
      Phrase(
        nl: "Wat de standaard niet kent (rondes, definities, versies) staat in notities van Samenspel.",
        en: "What the standard does not know (rounds, definitions, versions) stands in notes of Samenspel.")
    default: .empty
    }
  }

  private func changedPhrase(_ n: Int) -> Phrase {
    switch self {
    case .guidForm:
      times(n, nl: "code (GUID) in de vorm van de standaard gezet", en: "id (GUID) put in the standard's form")
    case .sameGUID(let element):
      times(
        n, nl: "\(element) met een code die al bestond kreeg een nieuwe",
        en: "\(element) with an id in use got a new one")
    case .dateForm: times(n, nl: "datum in de vorm van de standaard gezet", en: "date put in the standard's form")
    case .colourForm: times(n, nl: "kleur in de vorm van de standaard gezet", en: "colour put in the standard's form")
    case .valueForm: times(n, nl: "waarde in de vorm van de standaard gezet", en: "value put in the standard's form")
    case .numberRounded(let attribute):
      times(n, nl: "getal in \(attribute) afgerond", en: "number in \(attribute) rounded")
    case .severalCodesInCoding:
      times(n, nl: "codering met meer labels gesplitst", en: "coding with several codes split")
    case .oldNamespace(let space):
      Phrase(nl: "Het bestand volgt een oude versie (\(space)).", en: "The file follows an old version (\(space)).")
    case .pathOfMachine:
      times(
        n, nl: "pad op iemands computer ingekort tot de bestandsnaam",
        en: "path on somebody's machine cut to the name of the file")
    case .lineEnds:
      times(n, nl: "tekst heeft nu regeleinden van één teken", en: "text now has line ends of one character")
    case .byteOrderMark:
      times(n, nl: "tekst zonder het onzichtbare teken vooraan", en: "text without the invisible mark at its beginning")
    case .characterReplaced:
      times(
        n, nl: "teken dat niet in dit bestand kan, vervangen door \u{FFFD}",
        en: "character that this file cannot hold, replaced by \u{FFFD}")
    case .doubleEntry(let name):
      Phrase(nl: "\(name) staat er twee keer in; de eerste telt.", en: "\(name) is in it twice; the first counts.")
    default: .empty
    }
  }

  private func guessedPhrase(_ n: Int) -> Phrase {
    switch self {
    case .guidMissing(let element):
      times(n, nl: "\(element) zonder code kreeg er een", en: "\(element) without an id got one")
    case .nameMissing(let element): times(n, nl: "\(element) zonder naam", en: "\(element) without a name")
    case .codableMissing:
      times(
        n, nl: "label waarvan niet vaststaat of je ermee kunt coderen: wel", en: "code that may be given, we suppose")
    case .kindMissing:
      times(n, nl: "kenmerk zonder soort gelezen als tekst", en: "variable without a type read as text")
    case .offsets(let counting, let agreed, let all):
      Phrase(
        nl: "Plaatsen zijn zo gelezen: \(counting.phrase.nl). Dat past bij \(agreed) van \(all) citaten.",
        en: "Positions were read so: \(counting.phrase.en). That fits \(agreed) of \(all) quotes.")
    case .offsetsUndecided:
      Phrase(
        nl: "Niet te zien is hoe plaatsen zijn geteld. Kijk een paar fragmenten na, en kies anders zelf.",
        en: "It cannot be seen how positions were counted. Look at some fragments, or choose yourself.")
    case .encoding(let name):
      times(n, nl: "tekst gelezen als \(name), want het is geen UTF-8", en: "text read as \(name), as it is no UTF-8")
    case .perspective(let name):
      Phrase(nl: "\(name) is gelezen als het perspectief.", en: "\(name) was read as the perspective.")
    default: .empty
    }
  }

  /// "3 × datum in de vorm van de standaard gezet."
  func times(_ n: Int, nl: String, en: String) -> Phrase { Phrase(nl: "\(n) × \(nl).", en: "\(n) × \(en).") }

  private func fragments(
    _ n: Int, nl: (one: String, other: String, rest: String), en: (one: String, other: String, rest: String)
  ) -> Phrase {
    .counted(
      n, nl: (one: "1 fragment \(nl.one) \(nl.rest).", other: "\(n) fragmenten \(nl.other) \(nl.rest)."),
      en: (one: "1 fragment \(en.one) \(en.rest).", other: "\(n) fragments \(en.other) \(en.rest)."))
  }
}
