import Language
import QualitativeCoding

extension StudyResult {
  /// What the figures of a report do not say.
  static func limits(_ index: CodingIndex) -> StudyResult {
    var result = StudyResult("limits", Phrase(nl: "Wat deze cijfers niet zeggen", en: "What these figures do not say"))
    result.sentences = [
      Phrase(
        nl: "De mensen in dit onderzoek staan niet voor alle mensen. Aantallen gelden voor dit materiaal.",
        en: "The people in this study do not stand for all people. Counts hold for this material."),
      Phrase(
        nl: "Vaker is niet belangrijker. Eén zin van één mens kan het meest zeggen.",
        en: "More often is not more important. One sentence of one person may say most."),
      Phrase(
        nl: "Wie veel praat, telt in fragmenten zwaarder. Kijk ook naar het aantal bronnen en deelnemers.",
        en: "Who talks much weighs more in fragments. Look at the number of sources and respondents, too."),
      Phrase(
        nl: "Stilte kan betekenen: niet gevraagd, niet durven zeggen, of niet van toepassing.",
        en: "Silence may mean: not asked, not dared to say, or not applicable."),
      Phrase(
        nl: "Of codeurs het eens zijn, zegt niets over of het label goed is gekozen.",
        en: "Whether coders agree says nothing about whether the code was well chosen."),
    ]
    if index.leftOut.count > 0 {
      let count = index.leftOut.count
      result.sentences.append(
        .counted(
          count,
          nl: (
            one: "1 codering telt nergens mee: ze wijst nergens heen, of ligt buiten de tekst.",
            other: "\(count) coderingen tellen nergens mee: ze wijzen nergens heen, of liggen buiten de tekst."
          ),
          en: (
            one: "1 coding counts nowhere: it leads nowhere, or lies outside the text.",
            other: "\(count) codings count nowhere: they lead nowhere, or lie outside the text."
          )))
    }
    return result
  }

  /// The definitions that coders went by, where there are any.
  static func definitions(_ study: Project) -> ResultTable? {
    let lines = study.trees.flatMap { $0.outline() }
    let columns: [(key: String, heading: Phrase, text: (CodeDefinition) -> String)] = [
      ("meaning", Phrase(nl: "betekenis", en: "meaning"), \.meaning),
      ("whenToUse", Phrase(nl: "wel", en: "when to use"), \.whenToUse),
      ("whenNotToUse", Phrase(nl: "niet", en: "when not"), \.whenNotToUse),
      ("example", Phrase(nl: "voorbeeld", en: "example"), \.anchorExample),
    ]
    let used = columns.filter { column in lines.contains { !column.text($0.code.definition).isEmpty } }
    guard !used.isEmpty else { return nil }
    return ResultTable(
      "definitions", Phrase(nl: "Wat de labels betekenen", en: "What the codes mean"),
      [.words("label", Phrase(nl: "label", en: "code"))] + used.map { .words($0.key, $0.heading) },
      lines.map { line in [.label(line.path)] + used.map { .words($0.text(line.code.definition)) } })
  }

  /// Who says more than a fair part of what a side says.
  static func loudVoices(_ index: CodingIndex, by variable: Variable?, names: StudyNames) -> [Phrase] {
    let cases = Dictionary(index.project.cases.map { ($0.id, $0.name) }) { first, _ in first }
    return index.voices(by: variable?.id).filter { $0.dominates() }.map { voice in
      let name = cases[voice.respondent].flatMap { $0.isEmpty ? nil : $0 } ?? "?"
      return Phrase(nl: "Let op: ", en: "Note: ") + .verbatim(name)
        + Phrase(nl: " zegt ", en: " says ") + .percent(voice.share)
        + Phrase(nl: " van wat er is bij ", en: " of what there is of ")
        + (voice.value.map(Phrase.verbatim) ?? Phrase(nl: "iedereen", en: "everybody")) + .verbatim(".")
    }
  }
}
