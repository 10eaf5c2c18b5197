import Language
import Parsing
import QualitativeCoding

extension StudyResult {
  /// Where coders did not do the same, label by label.
  static func differences(_ comparison: Comparison, on scope: ComparisonScope, most: Int?, names: StudyNames)
    -> StudyResult
  {
    var result = StudyResult("differences", Phrase(nl: "Verschillen tussen codeurs", en: "Differences between coders"))
    let found = comparison.differences(on: scope)
    let (differs, shared) = (found.differences.count, found.shared.count)
    let coders = comparison.coders.map(names.name(ofCoder:))
    result.sentences = [
      Phrase(nl: "Vergeleken: ", en: "Compared: ") + .each { Speaker($0).list(coders) } + .verbatim(". "),
      .counted(
        differs,
        nl: (one: "Op 1 plaats deden ze niet hetzelfde", other: "Op \(differs) plaatsen deden ze niet hetzelfde"),
        en: (one: "In 1 place they did not do the same", other: "In \(differs) places they did not do the same"))
        + .counted(
          shared, nl: (one: ", op 1 plaats wel.", other: ", op \(shared) plaatsen wel."),
          en: (one: ", in 1 place they did.", other: ", in \(shared) places they did.")),
    ]
    let shown = most.map { Array(found.differences.prefix($0)) } ?? found.differences
    let lines = DifferenceLines(comparison, names)
    result.tables = [counts(found, names), lines.table(shown)]
    result.quotes = shown.enumerated().map { lines.quote($1, number: $0 + 1) }
    if shown.count < differs {
      result.limits = [
        Phrase(
          nl: "De eerste \(shown.count) van \(differs) verschillen staan hier. Laat --most weg voor alle.",
          en: "The first \(shown.count) of \(differs) differences stand here. Leave out --most for all.")
      ]
    }
    return result
  }

  private static func counts(_ found: Differences, _ names: StudyNames) -> ResultTable {
    let counts = found.counts()
    let lines = names.study.trees.flatMap { $0.outline() }.filter { counts[$0.code.id] != nil }
    return ResultTable(
      "counts", Phrase(nl: "Verschillen per label", en: "Differences by code"),
      [.words("label", Phrase(nl: "label", en: "code"))]
        + Difference.Kind.allCases.map { .init($0.rawValue, $0.phrase) },
      lines.map { line in
        [.words(line.path.joined(separator: "/"))]
          + Difference.Kind.allCases.map { .count(counts[line.code.id]?[$0] ?? 0) }
      })
  }
}

/// Differences as quotes and as rows.
private struct DifferenceLines {
  private let names: StudyNames
  private let texts: [Source.ID: PlainText]

  init(_ comparison: Comparison, _ names: StudyNames) {
    self.names = names
    texts = names.study.sources.reduce(into: [:]) { $0[$1.id] = $0[$1.id] ?? $1.text?.text }
  }

  private func words(_ source: Source.ID, _ range: Range<Int>) -> String {
    guard let text = texts[source], range.upperBound <= text.count else { return "" }
    return String(text[range])
  }

  private func side(_ side: Difference.Side, in source: Source.ID) -> String {
    if !side.ranges.isEmpty {
      return side.ranges.map { "\($0.lowerBound)–\($0.upperBound) “\(words(source, $0).inOneLine)”" }
        .joined(separator: " + ")
    }
    return side.instead.isEmpty
      ? "–" : side.instead.map { "→ " + names.path(of: $0.code).joined(separator: "/") }.joined(separator: "; ")
  }

  func quote(_ one: Difference, number: Int) -> StudyResult.Quote {
    let head = [
      "\(number). \(names.path(of: one.code).joined(separator: "/"))", names.name(ofSource: one.source),
      "\(one.range.lowerBound)–\(one.range.upperBound)",
    ]
    return StudyResult.Quote(
      head: head.joined(separator: " · "), kind: one.kind.phrase, words: "“\(words(one.source, one.range))”",
      foot: one.sides.map { "\(names.name(ofCoder: $0.coder)): \(side($0, in: one.source))" })
  }

  func table(_ list: [Difference]) -> ResultTable {
    ResultTable(
      "differences", .empty,
      [
        .words("label", .empty), .words("kind", .empty), .words("source", .empty), .init("start", .empty),
        .init("end", .empty), .words("quote", .empty), .words("coders", .empty), .words("sides", .empty),
      ],
      list.map { one in
        [
          .label(names.path(of: one.code)), .words(one.kind.rawValue), .words(names.name(ofSource: one.source)),
          .count(one.range.lowerBound), .count(one.range.upperBound), .words(words(one.source, one.range)),
          .words(one.sides.map { names.name(ofCoder: $0.coder) }.joined(separator: "; ")),
          .words(
            one.sides.map { "\(names.name(ofCoder: $0.coder)): \(side($0, in: one.source))" }.joined(separator: " | ")),
        ]
      }, isForFiles: true)
  }
}
