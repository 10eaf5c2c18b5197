import Diagrams
import Language
import QualitativeCoding

extension StudyResult {
  /// The code trees, with how much there is of every label.
  static func codes(_ index: CodingIndex, _ filter: CodingFilter, names: StudyNames) -> StudyResult {
    var result = StudyResult("codes", Phrase(nl: "Labelboom", en: "Code tree"))
    let lines = index.frequencies(filter)
    let codes = Dictionary(names.study.trees.flatMap(\.codes).map { ($0.id, $0) }) { first, _ in first }
    let total = index.matrix(by: nil, filter).columns.first?.total ?? CodeCounts()
    let counted: Phrase = .counted(
      lines.count, nl: (one: "Er is 1 label.", other: "Er zijn \(lines.count) labels."),
      en: (one: "There is 1 code.", other: "There are \(lines.count) codes."))
    result.sentences = [counted + Phrase(nl: " Gecodeerd: ", en: " Coded: ") + total.phrase]
    result.tables = [table(lines, codes)]
    result.limits = [
      Phrase(
        nl: "Een fragment met twee labels onder één kop telt voor de kop één keer.",
        en: "A fragment with two codes under one heading counts once for the heading.")
    ]
    if !lines.isEmpty { result.picture = picture(lines, total) }
    return result
  }

  private static func table(_ lines: [ConfrontationMatrix.Line], _ codes: [Code.ID: Code]) -> ResultTable {
    let columns: [ResultTable.Column] = [
      .words("label", Phrase(nl: "label", en: "code")), .init("id", .empty, isWords: true, isForFiles: true),
      .init("definition", .empty, isWords: true, isForFiles: true),
      .init("fragments", Phrase(nl: "fragmenten", en: "fragments")), .init("own", Phrase(nl: "eigen", en: "own")),
      .init("codings", Phrase(nl: "coderingen", en: "codings")), .init("sources", Phrase(nl: "bronnen", en: "sources")),
      .init("respondents", Phrase(nl: "deelnemers", en: "respondents")),
      .init("characters", Phrase(nl: "tekens", en: "characters")),
    ]
    let rows = lines.map { line -> [ResultTable.Cell] in
      let all = line.total.withChildren
      return [
        .label(line.path), .words(line.code), .words(codes[line.code]?.definition.meaning ?? ""), .count(all.fragments),
        .count(line.total.own.fragments), .count(all.codings), .count(all.sources), .count(all.respondents),
        .count(all.characters),
      ]
    }
    let own = Phrase(
      nl: "eigen: fragmenten met het label zelf, zonder wat eronder staat.",
      en: "own: fragments with the code itself, without what stands under it.")
    return ResultTable(
      "codes", Phrase(nl: "Labels, met alles wat eronder staat", en: "Codes, with everything under them"), columns,
      rows,
      notes: [own])
  }

  private static func picture(_ lines: [ConfrontationMatrix.Line], _ total: CodeCounts) -> FrequencyPicture {
    FrequencyPicture(
      title: Phrase(nl: "Hoe vaak elk label voorkomt", en: "How often each code occurs"), counts: .fragments,
      bars: lines.map { line in
        FrequencyPicture.Bar(
          label: line.path.last ?? "", level: line.depth, own: line.total.own.fragments,
          withChildren: line.total.withChildren.fragments)
      }, total: total.fragments)
  }
}
