import Language
import Statistics

extension ResultTable {
  /// The table for the terminal: its caption, rows, and notes under it.
  func text(_ say: Speaker) -> String {
    let caption = say(self.caption).forTerminal + "\n"
    guard !rows.isEmpty else { return caption + "  " + say(Self.nothing) + "\n" }
    let head = shown.map { say(columns[$0].heading).forTerminal }
    let body = rows.map { row in shown.map { row[$0].text(say).forTerminal } }
    let leading = shown.prefix { columns[$0].isWords }.count
    let lines = AlignedTable.text([head] + body, leading: leading).split(separator: "\n").map { line in
      "  " + String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    return caption + lines.joined() + allNotes.map { "  " + say($0).forTerminal + "\n" }.joined()
  }

  private static let nothing = Phrase(nl: "(niets)", en: "(nothing)")
}

extension ResultTable.Cell {
  /// For people.
  func text(_ say: Speaker) -> String {
    switch self {
    case .words(let words): words
    case .phrase(let phrase, _), .silent(let phrase, _): say(phrase)
    case .label(let path): String(repeating: "  ", count: max(0, path.count - 1)) + (path.last ?? "")
    case .count(let number): say.number(number)
    case .figure(.value(let number)): say.number(number, decimals: 3)
    case .figure(.undefined(let reason)): say(reason.word)
    case .number(let number, let decimals): number.map { say.number($0, decimals: decimals) } ?? "–"
    case .share(let share): share.map { say.percent($0, decimals: 1) } ?? "–"
    }
  }
}
