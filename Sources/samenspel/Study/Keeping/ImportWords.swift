import CivilTime
import Foundation
import Language
import Parsing
import PracticeResearch
import ResearchExchange
import Storage

/// What came of an import, in a few lines.
struct ImportWords {
  let text: String

  init(_ outcome: StudyImport.Outcome, database: String, say: Speaker) {
    let title = outcome.entry.title.forTerminal
    let place = database.forTerminal
    guard outcome.isNew else {
      let day = outcome.entry.cameAt.iso8601.prefix(10)
      text =
        say(
          Phrase(
            nl: """
              Dit bestand staat al in \(place), als onderzoek "\(title)" (\(outcome.entry.id), ingelezen op \(day)). Er is \
              niets veranderd. Nog eens inlezen kan met --again.
              """,
            en: """
              This file is in \(place) already, as the study "\(title)" (\(outcome.entry.id), imported on \(day)). Nothing \
              was changed. To take it in once more, give --again.
              """)) + "\n"
      return
    }
    var lines = [
      say(
        Phrase(
          nl: "Onderzoek \"\(title)\" staat nu in \(place) (\(outcome.entry.id)).",
          en: "The study \"\(title)\" is in \(place) now (\(outcome.entry.id)).")),
      say(Self.size(outcome.size)),
    ]
    if outcome.namesakes > 0 {
      lines.append(
        say(
          Phrase(
            nl: "Let op: er stond al een onderzoek met deze naam. Dit is een onderzoek ernaast.",
            en: "Note: there was a study of this name already. This is a study beside it.")))
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  static func size(_ size: StudySize) -> Phrase {
    Phrase(
      nl: """
        Bronnen: \(Speaker(.nl).number(size.sources)); labels: \(Speaker(.nl).number(size.codes)); codeurs: \
        \(Speaker(.nl).number(size.coders)); coderingen: \(Speaker(.nl).number(size.codings)).
        """,
      en: """
        Sources: \(Speaker(.en).number(size.sources)); codes: \(Speaker(.en).number(size.codes)); coders: \
        \(Speaker(.en).number(size.coders)); codings: \(Speaker(.en).number(size.codings)).
        """)
  }
}

/// What came of an import, for other programs.
struct ImportJSON {
  let text: String

  init(_ outcome: StudyImport.Outcome, say: Speaker) {
    let study = JSONText.object(
      StudyListJSON.members(of: outcome.entry, outcome.size)
        + [("isNew", .bool(outcome.isNew)), ("namesakes", .whole(outcome.namesakes))])
    text =
      JSONText.object([
        ("study", study), ("isComplete", .bool(!outcome.isIncomplete)),
        ("report", ResearchReportJSON.list(outcome.report, say: say)),
      ]).lines + "\n"
  }
}
