import Language
import Parsing
import ResearchExchange

/// What became of everything in a research project, for whoever sits at the terminal.
struct ResearchReportText {
  let text: String

  init(_ report: ResearchReport, say: Speaker) {
    text = LossKind.allCases.map { kind in
      let entries = report.entries(of: kind)
      guard !entries.isEmpty else { return "" }
      return "\n" + say(kind.phrase) + "\n" + entries.map { "  " + Self.line($0, say) + "\n" }.joined()
    }.joined()
  }

  private static func line(_ entry: ResearchReport.Entry, _ say: Speaker) -> String {
    let what = say(entry.what).forTerminal
    // What was kept is counted over the whole file; of the rest one wants to know where it is.
    if entry.kind == .kept && entry.example.isEmpty { return what }
    let example = entry.example.isEmpty ? "" : say(Phrase(nl: " Eerst: ", en: " First: ")) + entry.example.forTerminal
    let place =
      [entry.place.file.forTerminal] + [entry.place.line, entry.place.column].compactMap { $0.map(String.init) }
    return what + example + " (" + place.joined(separator: ":") + ")"
  }
}

/// The same for other programs: a list of what happened, with how often and where first.
enum ResearchReportJSON {
  static func list(_ report: ResearchReport, say: Speaker) -> JSONText {
    .array(
      report.entries.map { entry in
        .object([
          ("kind", .string(entry.kind.rawValue)), ("what", .string(say(entry.what))), ("count", .whole(entry.count)),
          ("file", .string(entry.place.file)), ("line", entry.place.line.map(JSONText.whole) ?? .null),
          ("example", .string(entry.example)),
        ])
      })
  }
}
