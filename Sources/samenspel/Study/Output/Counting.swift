import ArgumentParser
import Diagrams
import Language
import QualitativeCoding

/// What the figures of a table count.
enum Counting: String, CaseIterable, ExpressibleByArgument {
  case fragments, sources, respondents, codings, characters

  func of(_ counts: CodeCounts) -> Int {
    switch self {
    case .fragments: counts.fragments
    case .sources: counts.sources
    case .respondents: counts.respondents
    case .codings: counts.codings
    case .characters: counts.characters
    }
  }

  var inPictures: CountedThing {
    switch self {
    case .fragments: .fragments
    case .sources: .sources
    case .respondents: .respondents
    case .codings: .codings
    case .characters: .characters
    }
  }

  /// What it is that is counted, in a sentence.
  var meaning: Phrase {
    switch self {
    case .fragments:
      Phrase(
        nl:
          "Geteld zijn fragmenten: verschillende stukken tekst. Wat twee codeurs op hetzelfde stuk codeerden, telt één keer.",
        en: "Fragments are counted: different stretches of text. What two coders coded on one stretch counts once.")
    case .sources:
      Phrase(
        nl: "Geteld zijn bronnen waarin het label voorkomt.", en: "Sources are counted in which the code occurs.")
    case .respondents:
      Phrase(
        nl: "Geteld zijn deelnemers van wie een fragment het label heeft.",
        en: "Respondents are counted of whom a fragment has the code.")
    case .codings:
      Phrase(
        nl: "Geteld zijn coderingen: elke keer dat iemand het label gaf.",
        en: "Codings are counted: every time somebody gave the code.")
    case .characters:
      Phrase(
        nl: "Geteld zijn tekens tekst in de fragmenten. Tekst in meer fragmenten telt één keer.",
        en: "Characters of text in the fragments are counted. Text in several fragments counts once.")
    }
  }
}

extension CodeCounts {
  /// "12 fragmenten (15 coderingen) in 3 bronnen, van 5 deelnemers, samen 1.234 tekens."
  var phrase: Phrase {
    let fragments = Phrase.counted(
      fragments, nl: (one: "1 fragment", other: "\(fragments) fragmenten"),
      en: (one: "1 fragment", other: "\(fragments) fragments"))
    let codings = Phrase.counted(
      codings, nl: (one: " (1 codering)", other: " (\(codings) coderingen)"),
      en: (one: " (1 coding)", other: " (\(codings) codings)"))
    let sources = Phrase.counted(
      sources, nl: (one: " in 1 bron", other: " in \(sources) bronnen"),
      en: (one: " in 1 source", other: " in \(sources) sources"))
    let people =
      respondents == 0
      ? Phrase.empty
      : Phrase.counted(
        respondents, nl: (one: ", van 1 deelnemer", other: ", van \(respondents) deelnemers"),
        en: (one: ", of 1 respondent", other: ", of \(respondents) respondents"))
    let length =
      Phrase(nl: ", samen ", en: ", together ") + .number(characters)
      + (characters == 1 ? Phrase(nl: " teken.", en: " character.") : Phrase(nl: " tekens.", en: " characters."))
    return fragments + codings + sources + people + length
  }
}
