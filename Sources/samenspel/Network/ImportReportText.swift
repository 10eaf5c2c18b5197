import Language
import NetworkExchange

/// What became of files, for whoever sits at the terminal.
struct ImportReportText {
  /// What was kept, changed, left out and guessed, over all cases together.
  let report: String
  /// What was refused and why, with places.
  let refusals: String

  init(_ reading: Reading<[ImportedCase]>, say: Speaker) {
    let summary = LossReport.summary(of: reading.value.map(\.report) + [reading.report])
    report = LossReport.Kind.allCases.map { kind in
      Self.section(kind.phrase, Self.lines(summary.entries(of: kind), say), say)
    }.joined()
    refusals = reading.refused.map { refused in
      let title = Phrase(nl: "Niet overgenomen: ", en: "Not taken over: ") + .verbatim(refused.id.forTerminal)
      return Self.section(
        title, refused.reasons.map { "\($0.place.text.forTerminal): \(say($0.what).forTerminal)" }, say)
    }.joined()
  }

  private static func section(_ title: Phrase, _ lines: [String], _ say: Speaker) -> String {
    lines.isEmpty ? "" : "\n" + say(title) + "\n" + lines.map { "  \($0)\n" }.joined()
  }

  /// One line per thing; columns below, each with how many values it had, and empty ones together.
  private static func lines(_ entries: [LossReport.Entry], _ say: Speaker) -> [String] {
    var lines: [String] = []
    var columns: [(name: String, count: Int)] = []
    for entry in entries {
      if case .column(let name) = entry.fact {
        columns.append((name.forTerminal, entry.count))
      } else {
        lines.append(say(entry.what).forTerminal + " " + place(of: entry, say).forTerminal)
      }
    }
    return lines + columnLines(columns, say)
  }

  private static func columnLines(_ columns: [(name: String, count: Int)], _ say: Speaker) -> [String] {
    let filled = columns.filter { $0.count > 0 }
    let empty = columns.filter { $0.count == 0 }.map(\.name)
    var lines: [String] = []
    if !filled.isEmpty {
      lines.append(
        say(Phrase(nl: "Kolommen, met hoeveel waarden:", en: "Columns, with how many values:")))
      let width = filled.map { say.number($0.count).count }.max() ?? 0
      for column in filled {
        let count = say.number(column.count)
        lines.append("  " + String(repeating: " ", count: width - count.count) + count + "  " + column.name)
      }
    }
    if !empty.isEmpty {
      lines.append(say(Phrase(nl: "Lege kolommen: ", en: "Empty columns: ")) + say.list(empty) + ".")
    }
    return lines
  }

  private static func place(of entry: LossReport.Entry, _ say: Speaker) -> String {
    guard entry.files > 1 else { return "(\(entry.place.text))" }
    let isOfWholeFile = entry.place.line ?? 1 <= 1 || entry.kind == .kept
    let files = Phrase(nl: "\(entry.files) bestanden", en: "\(entry.files) files")
    let first = Phrase(nl: ", eerst \(entry.place.text)", en: ", first \(entry.place.text)")
    return "(" + say(isOfWholeFile ? files : files + first) + ")"
  }
}

extension FilePlace {
  /// `file:line:column`, as editors take it.
  var text: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}

extension LossReport.Kind {
  var phrase: Phrase {
    switch self {
    case .kept: Phrase(nl: "Overgenomen", en: "Kept")
    case .changed: Phrase(nl: "Veranderd", en: "Changed")
    case .leftOut: Phrase(nl: "Weggelaten", en: "Left out")
    case .guessed: Phrase(nl: "Geraden", en: "Guessed")
    }
  }
}
