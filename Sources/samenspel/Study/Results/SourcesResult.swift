import Language
import QualitativeCoding

extension StudyResult {
  /// Which sources there are, of which kind and perspective, with how much was coded.
  static func sources(_ index: CodingIndex, by variable: Variable?, names: StudyNames) -> StudyResult {
    var result = StudyResult("sources", Phrase(nl: "Bronnen", en: "Sources"))
    let study = index.project
    let characters = study.sources.reduce(0) { $0 + ($1.text?.text.count ?? 0) }
    let people = study.cases.count(where: \.isRespondent)
    result.sentences = [
      .counted(
        study.sources.count, nl: (one: "Er is 1 bron", other: "Er zijn \(study.sources.count) bronnen"),
        en: (one: "There is 1 source", other: "There are \(study.sources.count) sources"))
        + Phrase(nl: ", samen ", en: ", together ") + .number(characters)
        + Phrase(nl: " tekens tekst.", en: " characters of text.")
        + (people == 0
          ? .empty
          : .counted(
            people, nl: (one: " Er is 1 deelnemer.", other: " Er zijn \(people) deelnemers."),
            en: (one: " There is 1 respondent.", other: " There are \(people) respondents.")))
    ]
    result.tables = [kinds(study)] + (variable.map { [values(index, $0)] } ?? []) + [list(index, variable, names)]
    return result
  }

  private static func kinds(_ study: Project) -> ResultTable {
    let found = SourceKind.allCases.filter { kind in study.sources.contains { $0.kind == kind } }
    return ResultTable(
      "kinds", Phrase(nl: "Bronnen per soort", en: "Sources by kind"),
      [
        .words("kind", Phrase(nl: "soort", en: "kind")), .init("sources", Phrase(nl: "bronnen", en: "sources")),
        .init("withText", Phrase(nl: "met tekst", en: "with text")),
        .init("characters", Phrase(nl: "tekens", en: "characters")),
      ],
      found.map { kind in
        let own = study.sources.filter { $0.kind == kind }
        return [
          .phrase(kind.phrase, key: kind.rawValue), .count(own.count), .count(own.count { $0.text != nil }),
          .count(own.reduce(0) { $0 + ($1.text?.text.count ?? 0) }),
        ]
      })
  }

  private static func values(_ index: CodingIndex, _ variable: Variable) -> ResultTable {
    let columns = index.matrix(by: variable.id).columns
    return ResultTable(
      "values", Phrase(nl: "Bronnen per ", en: "Sources by ") + .verbatim(variable.name),
      [
        .words("value", .verbatim(variable.name)), .init("sources", Phrase(nl: "bronnen", en: "sources")),
        .init("respondents", Phrase(nl: "deelnemers", en: "respondents")),
        .init("fragments", Phrase(nl: "fragmenten", en: "fragments")),
        .init("codings", Phrase(nl: "coderingen", en: "codings")),
      ],
      columns.map { column in
        [
          column.value.map(ResultTable.Cell.words)
            ?? .phrase(Phrase(nl: "niet bekend", en: "not known"), key: "unknown"),
          .count(column.sources), .count(column.respondents), .count(column.total.fragments),
          .count(column.total.codings),
        ]
      })
  }

  private static func list(_ index: CodingIndex, _ variable: Variable?, _ names: StudyNames) -> ResultTable {
    let study = index.project
    let fragments = index.fragments().reduce(into: [Source.ID: Int]()) { $0[$1.source, default: 0] += 1 }
    return ResultTable(
      "list", Phrase(nl: "Alle bronnen", en: "All sources"),
      [
        .words("source", Phrase(nl: "bron", en: "source")), .words("kind", Phrase(nl: "soort", en: "kind")),
        .words("date", Phrase(nl: "datum", en: "date")), .words("value", variable.map { .verbatim($0.name) } ?? .empty),
        .init("characters", Phrase(nl: "tekens", en: "characters")),
        .init("fragments", Phrase(nl: "fragmenten", en: "fragments")),
      ],
      study.sources.map { source in
        [
          .words(names.name(ofSource: source.id)), .phrase(source.kind.phrase, key: source.kind.rawValue),
          .words(source.date ?? ""), .words(variable.map { values(of: $0, in: source, study) } ?? ""),
          .count(source.text?.text.count ?? 0), .count(fragments[source.id] ?? 0),
        ]
      })
  }

  /// The source's own value, else those of the cases in it.
  private static func values(of variable: Variable, in source: Source, _ study: Project) -> String {
    if let own = source.values[variable.id] { return own.text }
    let found = study.cases.filter { $0.sources.contains(source.id) }.compactMap { $0.values[variable.id]?.text }
    return found.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: ", ")
  }
}
