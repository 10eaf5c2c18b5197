public import Language

extension LossFact {
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
    case .people:
      .counted(n, nl: (one: "1 persoon.", other: "\(n) mensen."), en: (one: "1 person.", other: "\(n) people."))
    case .ties:
      .counted(
        n, nl: (one: "1 paar dat elkaar kent.", other: "\(n) paren die elkaar kennen."),
        en: (one: "1 pair who know each other.", other: "\(n) pairs who know each other."))
    case .names(let column):
      .counted(
        n, nl: (one: "1 naam uit de kolom \(column).", other: "\(n) namen uit de kolom \(column)."),
        en: (one: "1 name from column \(column).", other: "\(n) names from column \(column)."))
    case .caseName: Phrase(nl: "De naam van de casus.", en: "The name of the case.")
    case .clientName(let column):
      Phrase(
        nl: "De naam van de cliënt uit de kolom \(column).", en: "The name of the client from column \(column).")
    case .tieKinds: Phrase(nl: "De soorten banden, zoals wij ze kennen.", en: "The kinds of ties, as we know them.")
    case .dateOfInterview:
      Phrase(nl: "De datum van het gesprek (UTC).", en: "The date of the interview (UTC).")
    case .mapped(let column, let attribute):
      Phrase(nl: "De kolom \(column) als \(attribute).", en: "The column \(column) as \(attribute).")
    default: .empty
    }
  }

  private func changedPhrase(_ n: Int) -> Phrase {
    switch self {
    case .samePersonTwice:
      .counted(
        n,
        nl: (
          one: "1 regel herhaalt een persoon en telt niet.", other: "\(n) regels herhalen een persoon en tellen niet."
        ),
        en: (one: "1 row repeats a person and does not count.", other: "\(n) rows repeat a person and do not count."))
    case .samePairTwice:
      .counted(
        n, nl: (one: "1 regel herhaalt een paar en telt niet.", other: "\(n) regels herhalen een paar en tellen niet."),
        en: (one: "1 row repeats a pair and does not count.", other: "\(n) rows repeat a pair and do not count."))
    case .pairWithSeveralTypes:
      .counted(
        n,
        nl: (
          one: "1 paar heeft meer soorten banden en telt één keer.",
          other: "\(n) paren hebben meer soorten banden en tellen één keer."
        ),
        en: (
          one: "1 pair has several sorts of tie and counts once.",
          other: "\(n) pairs have several sorts of tie and count once."
        ))
    case .clientAmongPeople:
      Phrase(
        nl: "De cliënt stond tussen de mensen en telt niet als naaste.",
        en: "The client stood among the people and does not count as one of them.")
    case .formulaGuardRemoved:
      .counted(
        n, nl: (one: "Bij 1 naam is de apostrof vooraan weg.", other: "Bij \(n) namen is de apostrof vooraan weg."),
        en: (one: "The apostrophe before 1 name is gone.", other: "The apostrophe before \(n) names is gone."))
    case .characterReplaced:
      .counted(
        n,
        nl: (
          one: "1 teken dat niet in dit bestand kan, is vervangen door \u{FFFD}.",
          other: "\(n) tekens die niet in dit bestand kunnen, zijn vervangen door \u{FFFD}."
        ),
        en: (
          one: "1 character that this file cannot hold was replaced by \u{FFFD}.",
          other: "\(n) characters that this file cannot hold were replaced by \u{FFFD}."
        ))
    case .directionOfTies:
      .counted(
        n,
        nl: (
          one: "1 band had een richting; hier geldt die over en weer.",
          other: "\(n) banden hadden een richting; hier gelden ze over en weer."
        ),
        en: (
          one: "1 tie had a direction; here it counts both ways.",
          other: "\(n) ties had a direction; here they count both ways."
        ))
    case .blanksAroundName:
      .counted(
        n, nl: (one: "Bij 1 naam zijn de spaties eromheen weg.", other: "Bij \(n) namen zijn de spaties eromheen weg."),
        en: (one: "The blanks around 1 name are gone.", other: "The blanks around \(n) names are gone."))
    default: .empty
    }
  }

  private func leftOutPhrase(_ n: Int) -> Phrase {
    switch self {
    case .column(let name): values(n, Phrase(nl: "Kolom \(name)", en: "Column \(name)"))
    case .columnCalledNull:
      values(n, Phrase(nl: "Kolom zonder echte naam (“null”)", en: "Column without a real name (“null”)"))
    case .columnWithoutName: values(n, Phrase(nl: "Kolom zonder naam", en: "Column without a name"))
    case .tieToNobody:
      ties(n, Phrase(nl: "met iemand die niet in het bestand staat", en: "with somebody who is not in the file"))
    case .tieToOneself: ties(n, Phrase(nl: "van iemand met zichzelf", en: "of somebody with themselves"))
    case .tieWithClient:
      ties(
        n,
        Phrase(nl: "met de cliënt; die hoort al bij iedereen", en: "with the client, who is tied to everybody anyway"))
    case .tieWithoutEnds: ties(n, Phrase(nl: "zonder begin of eind", en: "without a beginning or an end"))
    case .unknownFile:
      Phrase(nl: "In dit bestand is geen netwerk herkend.", en: "No network was recognised in this file.")
    case .dataWithoutKey(let key):
      values(
        n, Phrase(nl: "Gegeven \(key) zonder uitleg in het bestand", en: "Data \(key) that the file does not explain"))
    case .field(let name): values(n, Phrase(nl: "Veld \(name)", en: "Field \(name)"))
    case .nestedGraph:
      .counted(
        n, nl: (one: "1 netwerk binnen een persoon of band.", other: "\(n) netwerken binnen een persoon of band."),
        en: (one: "1 network inside a person or tie.", other: "\(n) networks inside a person or tie."))
    case .hyperedge:
      ties(n, Phrase(nl: "tussen meer dan twee mensen tegelijk", en: "between more than two people at once"))
    case .port:
      .counted(
        n, nl: (one: "1 aansluitpunt van een persoon.", other: "\(n) aansluitpunten van mensen."),
        en: (one: "1 port of a person.", other: "\(n) ports of people."))
    case .safetyFlag:
      .counted(
        n, nl: (one: "1 veiligheidsvlag; die blijft in huis.", other: "\(n) veiligheidsvlaggen; die blijven in huis."),
        en: (one: "1 safety flag; it stays in the house.", other: "\(n) safety flags; they stay in the house."))
    case .adjacencyMatrix:
      Phrase(nl: "Een matrix; de banden komen uit de edgeList.", en: "A matrix; the ties come from the edgeList.")
    default: .empty
    }
  }

  private func values(_ n: Int, _ column: Phrase) -> Phrase {
    column
      + .counted(
        n, nl: (one: ": 1 waarde.", other: ": \(n) waarden."), en: (one: ": 1 value.", other: ": \(n) values."),
        zero: Phrase(nl: ": leeg.", en: ": empty."))
  }

  private func ties(_ n: Int, _ which: Phrase) -> Phrase {
    .counted(n, nl: (one: "1 band ", other: "\(n) banden "), en: (one: "1 tie ", other: "\(n) ties ")) + which
      + .verbatim(".")
  }

  private func guessedPhrase(_ n: Int) -> Phrase {
    switch self {
    case .nameColumn(let column):
      Phrase(nl: "De kolom \(column) is gelezen als naam.", en: "The column \(column) was read as the name.")
    case .noName:
      .counted(
        n,
        nl: (
          one: "1 persoon zonder naam heet naar het nummer.", other: "\(n) mensen zonder naam heten naar hun nummer."
        ),
        en: (
          one: "1 person without a name is called by number.", other: "\(n) people without a name are called by number."
        ))
    case .nameFromID:
      .counted(
        n,
        nl: (
          one: "1 persoon heet naar de code in het bestand.", other: "\(n) mensen heten naar hun code in het bestand."
        ),
        en: (one: "1 person is called by the id in the file.", other: "\(n) people are called by their id in the file.")
      )
    case .clientByName:
      Phrase(
        nl: "Iemand die zo heet en iedereen kent, is gelezen als de cliënt.",
        en: "Somebody called so, who knows everybody, was read as the client.")
    case .calledLikeClient:
      Phrase(
        nl: "Iemand heet als de cliënt, maar kent niet iedereen. Die telt als naaste.",
        en: "Somebody is called like the client, but does not know everybody. They count as one of the people.")
    case .hiddenName:
      .counted(
        n,
        nl: (
          one: "1 versleutelde naam is vervangen door het nummer.",
          other: "\(n) versleutelde namen zijn vervangen door het nummer."
        ),
        en: (
          one: "1 encrypted name was replaced by the number.",
          other: "\(n) encrypted names were replaced by the number."
        ))
    case .caseNameFromFile:
      Phrase(nl: "De casus heet naar het bestand.", en: "The case is called after the file.")
    case .kindFromType(let type, let kind):
      Phrase(nl: "Het soort \(type) is gelezen als \(kind).", en: "The type \(type) was read as \(kind).")
    case .everybodyInformal:
      Phrase(
        nl: "Het bestand zegt niet wie beroepskracht is; iedereen telt als naaste.",
        en: "The file does not say who is a professional; everybody counts as informal.")
    case .contentsFromColumns:
      Phrase(
        nl: "De kolommen zeggen wat erin staat, niet de naam van het bestand.",
        en: "The columns say what is in it, not the name of the file.")
    case .fileWithoutCase:
      Phrase(
        nl: "Dit bestand noemt geen cliënt en hoort bij de enige casus in de map.",
        en: "This file names no client and belongs to the only case in the folder.")
    default: .empty
    }
  }
}
