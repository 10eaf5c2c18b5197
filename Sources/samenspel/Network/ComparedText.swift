import Diagrams
import Language
import PersonalNetwork

/// A change as sentences and a table, for whoever sits at the terminal.
struct ComparedText {
  let text: String

  init(_ waves: ComparedWaves, say: Speaker) {
    let sentences = [waves.change.sentence] + waves.change.details
    let groups = ComparedFigures.groups(waves.change)
    let headings = [
      Phrase(nl: "gebleven", en: "stayed"), Phrase(nl: "weg", en: "gone"), Phrase(nl: "nieuw", en: "new"),
      Phrase(nl: "Jaccard", en: "Jaccard"), Phrase(nl: "Dice", en: "Dice"), Phrase(nl: "wisseling", en: "turnover"),
      Phrase(nl: "behoud", en: "retention"), Phrase(nl: "verlies", en: "loss"),
      Phrase(nl: "aandeel nieuw", en: "share new"),
    ]
    var hasUndefined = false
    let rows = groups.map { group in
      [say(group.heading)]
        + group.figures.map { figure in
          switch figure.value {
          case .whole(let number): return say.number(number)
          case .part(let number?): return say.number(number, decimals: 3)
          case .part(nil):
            hasUndefined = true
            return "–"
          }
        }
    }
    let note = hasUndefined ? "\n– = " + say(Phrase(nl: "niet te zeggen", en: "cannot be said")) + "\n" : ""
    let table = AlignedTable.text([[""] + headings.map { say($0) }] + rows, leading: 1)
    text = sentences.map { say($0).forTerminal + "\n" }.joined() + "\n" + table + note
  }
}
