import Language
import QualitativeCoding

extension ComparisonDesign.Unit {
  var phrase: Phrase {
    switch self {
    case .characters: Phrase(nl: "tekens", en: "characters")
    case .sentences: Phrase(nl: "zinnen", en: "sentences")
    case .turns: Phrase(nl: "beurten", en: "turns")
    case .selections: Phrase(nl: "fragmenten", en: "selections")
    case .sources: Phrase(nl: "bronnen", en: "sources")
    }
  }
}

extension ComparisonNote {
  /// What a reader should know, in a sentence.
  var phrase: Phrase {
    switch self {
    case .uncodedTextIsAgreement(let characters):
      Phrase(nl: "Tekst die niemand codeerde (", en: "Text that nobody coded (") + .number(characters)
        + Phrase(
          nl: " tekens) telt als: eens dat het label hier niet past.",
          en: " characters) counts as agreement that the code does not fit.")
    case .ownOverlapsJoined(let count):
      Self.times(
        count, nl: "overlapten stukken van één codeur met hetzelfde label. Ze tellen één keer.",
        en: "stretches of one coder with one code overlapped. They count once.")
    case .emptySelections(let count):
      Self.times(count, nl: "is een fragment zonder lengte gecodeerd.", en: "a fragment without length was coded.")
    case .notText(let count):
      Self.times(
        count, nl: "is iets anders dan tekst gecodeerd. Dat telt alleen mee per bron.",
        en: "something other than text was coded. That counts by source only.")
    case .leftOut(let leftOut):
      Self.times(
        leftOut.count, nl: "kon een codering niet meetellen: ze wijst nergens heen of ligt buiten de tekst.",
        en: "a coding could not count: it leads nowhere or lies outside the text.")
    case .sourcesNotCompared(let count):
      .counted(
        count, nl: (one: "1 bron is niet dubbel gecodeerd.", other: "\(count) bronnen zijn niet dubbel gecodeerd."),
        en: (one: "1 source was not coded by two.", other: "\(count) sources were not coded by two."))
    case .paragraphsAsTurns(let sources):
      .counted(
        sources,
        nl: (
          one: "In 1 bron staan geen sprekers: alinea's zijn daar de beurten.",
          other: "In \(sources) bronnen staan geen sprekers: alinea's zijn daar de beurten."
        ),
        en: (
          one: "1 source names no speakers: paragraphs are its turns.",
          other: "\(sources) sources name no speakers: paragraphs are their turns."
        ))
    case .withoutCoder(let count):
      Self.times(count, nl: "staat er niet bij wie codeerde.", en: "it does not say who coded.")
    }
  }

  private static func times(_ count: Int, nl: String, en: String) -> Phrase {
    Phrase(nl: "\(count) keer \(nl)", en: count == 1 ? "Once \(en)" : "\(count) times \(en)")
  }
}

extension ComparisonDesign.Problem {
  /// What to do about it.
  func phrase(_ names: StudyNames) -> Phrase {
    switch self {
    case .unknownCoder(let coder):
      Phrase(nl: "De codeur \(coder.forTerminal) is er niet.", en: "There is no coder \(coder.forTerminal).")
    case .tooManyCoders(let count):
      Phrase(
        nl: "Er zijn \(count) codeurs; 64 kunnen tegelijk. Kies ze met --coder.",
        en: "There are \(count) coders; 64 can be compared at once. Choose them with --coder.")
    case .coverage:
      Phrase(
        nl: "Kies bij --coverage een getal van 0 tot en met 1.", en: "Choose a number from 0 to 1 with --coverage.")
    }
  }
}

extension SourceKind {
  var phrase: Phrase {
    switch self {
    case .interview: Phrase(nl: "interview", en: "interview")
    case .focusGroup: Phrase(nl: "groepsgesprek", en: "focus group")
    case .observation: Phrase(nl: "observatie", en: "observation")
    case .personalCommunication: Phrase(nl: "persoonlijke mededeling", en: "personal communication")
    case .document: Phrase(nl: "document", en: "document")
    case .assignment: Phrase(nl: "opdracht", en: "assignment")
    case .caseFile: Phrase(nl: "casusverslag", en: "case file")
    case .picture: Phrase(nl: "plaatje", en: "picture")
    case .audio: Phrase(nl: "geluid", en: "sound")
    case .video: Phrase(nl: "video", en: "video")
    case .unknown: Phrase(nl: "niet bekend", en: "not known")
    }
  }
}

extension Difference.Kind {
  var phrase: Phrase {
    switch self {
    case .missed: Phrase(nl: "gemist", en: "missed")
    case .otherCode: Phrase(nl: "ander label", en: "other code")
    case .otherBoundaries: Phrase(nl: "andere grenzen", en: "other boundaries")
    case .splitOrMerged: Phrase(nl: "gesplitst of samen", en: "split or merged")
    }
  }
}
