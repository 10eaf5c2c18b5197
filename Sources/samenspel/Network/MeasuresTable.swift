import Language
import NetworkExchange

/// Figures as a plain table for the terminal.
struct MeasuresTable {
  let text: String

  init(_ rows: [MeasuredCase], say: Speaker) {
    let columns = MeasureColumn.structure
    let hasTypes = rows.contains { $0.tieType != nil }
    var cells = [[say(Phrase(nl: "casus", en: "case"))] + (hasTypes ? [say(Phrase(nl: "soort band", en: "tie"))] : [])]
    cells[0] += columns.compactMap { $0.heading.map { say($0) } }
    var hasUndefined = false
    for row in rows {
      var line = [row.imported.id.forTerminal]
      if hasTypes { line.append(row.tieType?.forTerminal ?? say(Phrase(nl: "alle", en: "all"))) }
      for column in columns {
        switch column.value(row) {
        case .whole(let number): line.append(say.number(number))
        case .part(let number):
          line.append(number.map { say.number($0, decimals: 3) } ?? "–")
          if number == nil { hasUndefined = true }
        }
      }
      cells.append(line)
    }
    let note = hasUndefined ? "\n– = " + say(Phrase(nl: "niet te zeggen", en: "cannot be said")) + "\n" : ""
    text = AlignedTable.text(cells, leading: hasTypes ? 2 : 1) + note
  }
}
