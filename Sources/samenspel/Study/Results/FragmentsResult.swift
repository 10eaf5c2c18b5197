import Language
import Parsing
import QualitativeCoding

extension StudyResult {
  /// The quotes that a filter takes, with where they stand, and counts of them.
  static func fragments(
    _ index: CodingIndex, _ filter: CodingFilter, by variable: Variable?, context: Int, most: Int?, names: StudyNames
  ) -> StudyResult {
    var result = StudyResult("fragments", Phrase(nl: "Fragmenten", en: "Fragments"))
    let total = index.matrix(by: nil, filter).columns.first?.total ?? CodeCounts()
    result.sentences = [total.phrase]
    result.facts = [
      (
        "counts",
        .object([
          ("codings", .whole(total.codings)), ("fragments", .whole(total.fragments)),
          ("sources", .whole(total.sources)), ("respondents", .whole(total.respondents)),
          ("characters", .whole(total.characters)),
        ])
      )
    ]
    let all = index.fragments(filter)
    let shown = most.map { Array(all.prefix($0)) } ?? all
    if shown.count < all.count {
      result.limits = [
        Phrase(
          nl: "De eerste \(shown.count) van \(all.count) fragmenten staan hier. Laat --most weg voor alle.",
          en: "The first \(shown.count) of \(all.count) fragments stand here. Leave out --most for all.")
      ]
    }
    let lines = FragmentLines(index, variable, context: context, names: names)
    if let variable { result.tables.append(counts(index, filter, variable)) }
    result.tables.append(lines.table(shown))
    result.quotes = shown.enumerated().map { lines.quote($1, number: $0 + 1) }
    return result
  }

  private static func counts(_ index: CodingIndex, _ filter: CodingFilter, _ variable: Variable) -> ResultTable {
    ResultTable(
      "values", Phrase(nl: "Per ", en: "By ") + .verbatim(variable.name),
      [
        .words("value", .verbatim(variable.name)), .init("fragments", Phrase(nl: "fragmenten", en: "fragments")),
        .init("codings", Phrase(nl: "coderingen", en: "codings")),
        .init("sources", Phrase(nl: "bronnen", en: "sources")),
        .init("respondents", Phrase(nl: "deelnemers", en: "respondents")),
      ],
      index.matrix(by: variable.id, filter).columns.map { column in
        [
          column.value.map(ResultTable.Cell.words)
            ?? .phrase(Phrase(nl: "niet bekend", en: "not known"), key: "unknown"),
          .count(column.total.fragments), .count(column.total.codings), .count(column.total.sources),
          .count(column.total.respondents),
        ]
      })
  }
}

/// Fragments as quotes and as rows.
private struct FragmentLines {
  private let index: CodingIndex
  private let variable: Variable?
  private let context: Int
  private let names: StudyNames
  private let sources: [Source.ID: Source]
  private let cases: [Case.ID: Case]

  init(_ index: CodingIndex, _ variable: Variable?, context: Int, names: StudyNames) {
    self.index = index
    self.variable = variable
    self.context = context
    self.names = names
    sources = Dictionary(index.project.sources.map { ($0.id, $0) }) { first, _ in first }
    cases = Dictionary(index.project.cases.map { ($0.id, $0) }) { first, _ in first }
  }

  func quote(_ fragment: Fragment, number: Int) -> StudyResult.Quote {
    let place = fragment.range.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""
    let head = ["\(number). \(names.name(ofSource: fragment.source))", values(fragment), place].filter { !$0.isEmpty }
    let codes = fragment.codes.map { names.path(of: $0).joined(separator: "/") }.joined(separator: "; ")
    let coders = fragment.coders.map(names.name(ofCoder:)).joined(separator: ", ")
    return StudyResult.Quote(
      head: head.joined(separator: " · "), words: words(fragment),
      foot: [coders.isEmpty ? codes : "\(codes) (\(coders))"])
  }

  func table(_ fragments: [Fragment]) -> ResultTable {
    ResultTable(
      "fragments", .empty,
      [
        .words("source", .empty), .init("start", .empty), .init("end", .empty), .words("quote", .empty),
        .words("codes", .empty), .words("coders", .empty), .words("cases", .empty), .words("value", .empty),
      ],
      fragments.map { fragment in
        [
          .words(names.name(ofSource: fragment.source)),
          .number(fragment.range.map { Double($0.lowerBound) }, decimals: 0),
          .number(fragment.range.map { Double($0.upperBound) }, decimals: 0), .words(String(index.text(of: fragment))),
          .words(fragment.codes.map { names.path(of: $0).joined(separator: "/") }.joined(separator: "; ")),
          .words(fragment.coders.map(names.name(ofCoder:)).joined(separator: "; ")),
          .words(fragment.cases.map { cases[$0]?.name ?? $0 }.joined(separator: "; ")), .words(values(fragment)),
        ]
      }, isForFiles: true)
  }

  /// The quote between what stands before and after it.
  private func words(_ fragment: Fragment) -> String {
    let own = "“\(index.text(of: fragment))”"
    guard context > 0, let range = fragment.range, let text = sources[fragment.source]?.text?.text else { return own }
    let before = text[max(0, range.lowerBound - context)..<range.lowerBound]
    let after = text[range.upperBound..<min(text.count, range.upperBound + context)]
    return "…\(before)\(own)\(after)…"
  }

  private func values(_ fragment: Fragment) -> String {
    guard let variable else { return "" }
    var found = fragment.cases.compactMap { cases[$0]?.values[variable.id]?.text }
    if let own = sources[fragment.source]?.values[variable.id]?.text { found.insert(own, at: 0) }
    return found.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
  }
}
