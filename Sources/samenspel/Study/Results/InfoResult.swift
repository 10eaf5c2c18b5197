import Language
import Parsing
import QualitativeCoding

extension StudyResult {
  /// What is in a study, part by part.
  static func info(_ index: CodingIndex, title: String, names: StudyNames) -> StudyResult {
    var result = StudyResult("info", Phrase(nl: "Wat erin zit", en: "What is in it"))
    let study = index.project
    let perspective = study.variables.first { $0.id == study.perspective }
    result.facts = [("name", .string(title)), ("perspective", JSONText(perspective?.name))]
    result.sentences = [.verbatim(title)] + sources(index, by: perspective, names: names).sentences
    result.tables = [parts(study)]
    if !study.sources.isEmpty {
      result.tables += sources(index, by: perspective, names: names).tables.filter { $0.key != "list" }
    }
    if !study.variables.isEmpty { result.tables.append(variables(study)) }
    if !study.coders.isEmpty { result.tables.append(coders(study, names)) }
    if !study.rounds.isEmpty { result.tables.append(rounds(study)) }
    return result
  }

  private static func parts(_ study: Project) -> ResultTable {
    let parts: [(String, Phrase, Int)] = [
      ("sources", Phrase(nl: "bronnen", en: "sources"), study.sources.count),
      ("cases", Phrase(nl: "casussen", en: "cases"), study.cases.count),
      ("respondents", Phrase(nl: "deelnemers", en: "respondents"), study.cases.count(where: \.isRespondent)),
      ("variables", Phrase(nl: "kenmerken", en: "variables"), study.variables.count),
      ("trees", Phrase(nl: "labelbomen", en: "code trees"), study.trees.count),
      ("codes", Phrase(nl: "labels", en: "codes"), study.trees.reduce(0) { $0 + $1.codes.count }),
      ("coders", Phrase(nl: "codeurs", en: "coders"), study.coders.count),
      ("rounds", Phrase(nl: "rondes", en: "rounds"), study.rounds.count),
      ("selections", Phrase(nl: "fragmenten", en: "fragments"), study.selections.count),
      ("codings", Phrase(nl: "coderingen", en: "codings"), study.codings.count),
      ("agreed", Phrase(nl: "overeengekomen", en: "agreed"), study.codings.count(where: \.isAgreed)),
      ("memos", Phrase(nl: "notities", en: "memos"), study.memos.count),
    ]
    return ResultTable(
      "parts", Phrase(nl: "Onderdelen", en: "Parts"),
      [.words("part", Phrase(nl: "onderdeel", en: "part")), .init("count", Phrase(nl: "aantal", en: "count"))],
      parts.map { [.phrase($0.1, key: $0.0), .count($0.2)] })
  }

  private static func variables(_ study: Project) -> ResultTable {
    ResultTable(
      "variables", Phrase(nl: "Kenmerken", en: "Variables"),
      [
        .words("variable", Phrase(nl: "kenmerk", en: "variable")), .words("kind", Phrase(nl: "soort", en: "kind")),
        .words("values", Phrase(nl: "waarden", en: "values")), .init("sources", Phrase(nl: "bronnen", en: "sources")),
        .init("cases", Phrase(nl: "casussen", en: "cases")),
      ],
      study.variables.map { variable in
        let all =
          study.sources.compactMap { $0.values[variable.id]?.text }
          + study.cases.compactMap { $0.values[variable.id]?.text }
        let different = Set(all).sorted()
        let shown = different.prefix(6).joined(separator: ", ") + (different.count > 6 ? ", …" : "")
        return [
          .words(variable.name), .words(variable.kind.rawValue), .words(shown),
          .count(study.sources.count { $0.values[variable.id] != nil }),
          .count(study.cases.count { $0.values[variable.id] != nil }),
        ]
      })
  }

  private static func coders(_ study: Project, _ names: StudyNames) -> ResultTable {
    let counts = study.codings.reduce(into: [Coder.ID: Int]()) { $0[$1.coder ?? "", default: 0] += 1 }
    return ResultTable(
      "coders", Phrase(nl: "Codeurs", en: "Coders"),
      [.words("coder", Phrase(nl: "codeur", en: "coder")), .init("codings", Phrase(nl: "coderingen", en: "codings"))],
      study.coders.map { [.words(names.name(ofCoder: $0.id)), .count(counts[$0.id] ?? 0)] })
  }

  private static func rounds(_ study: Project) -> ResultTable {
    let counts = study.codings.reduce(into: [Round.ID: Int]()) { $0[$1.round ?? "", default: 0] += 1 }
    return ResultTable(
      "rounds", Phrase(nl: "Rondes", en: "Rounds"),
      [
        .words("round", Phrase(nl: "ronde", en: "round")), .words("state", Phrase(nl: "stand", en: "state")),
        .init("tasks", Phrase(nl: "taken", en: "tasks")), .init("codings", Phrase(nl: "coderingen", en: "codings")),
      ],
      study.rounds.map {
        [.words($0.name), .words($0.state.rawValue), .count($0.tasks.count), .count(counts[$0.id] ?? 0)]
      })
  }
}
