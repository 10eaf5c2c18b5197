import Diagrams
import Language
import Parsing
import QualitativeCoding
import ResearchExchange

/// What helps and what hinders by the factors of a lens, as the fragments of a study say.
struct FactorsResult {
  private let lens: FactorLens
  private let definition: CodeTreeDefinition
  private let matrix: ConfrontationMatrix
  private let variable: Variable?
  private let counting: Counting
  private let subject: String
  private let cells: [FactorCell]

  /// - Parameters:
  ///   - variable: a column for each of its values; nil: everything together.
  ///   - subject: the case, the district or the study that it is about.
  init?(
    _ lens: FactorLens, _ index: CodingIndex, by variable: Variable?, _ filter: CodingFilter = CodingFilter(),
    counting: Counting = .fragments, subject: String
  ) {
    guard let definition = lens.definition else { return nil }
    self.lens = lens
    self.definition = definition
    self.variable = variable
    self.counting = counting
    self.subject = subject
    let matrix = index.matrix(by: variable?.id, filter)
    self.matrix = matrix
    cells = FactorCell.all(of: definition, codes: definition.codes(in: index.project), in: matrix)
  }

  var result: StudyResult {
    var result = StudyResult(lens.rawValue, definition.name)
    result.sentences = [counting.meaning, meaning] + withoutSide
    result.facts = [("lens", .string(lens.rawValue)), ("lensVersion", .whole(definition.version))]
    result.tables = [table] + (hasOwnLabels ? [labels] : []) + [files]
    result.limits = [
      Phrase(
        nl: "Hoe vaak iets is gezegd, zegt niet hoe belangrijk het is.",
        en: "How often something was said does not say how much it matters.")
    ]
    if cells.contains(where: { ($0.side != nil || $0.isAlwaysShown) && total($0) > 0 }) { result.picture = picture }
    return result
  }

  private var meaning: Phrase {
    Phrase(
      nl: "Een vak telt alles met dat label en met wat eronder staat, elk fragment één keer.",
      en: "A cell counts everything with that code and with what stands under it, every fragment once.")
  }

  /// What was coded with a factor itself that has sides, of which nobody can say whether it helps or hinders.
  private var withoutSide: [Phrase] {
    let found = cells.filter { $0.side == nil && !$0.isAlwaysShown && total($0) > 0 }
    guard !found.isEmpty else { return [] }
    return [
      Phrase(
        nl: "Zonder kant, en dus alleen in de tabel: ", en: "Without a side, and so in the table only: ")
        + .list(found.map { $0.factor.name + .verbatim(" (") + .number(total($0)) + .verbatim(")") }) + .verbatim(".")
    ]
  }

  // MARK: - Counts

  private func counts(_ cell: FactorCell, _ found: ConfrontationMatrix.Cell) -> CodeCounts {
    cell.isOwn ? found.own : found.withChildren
  }

  private func total(_ cell: FactorCell) -> Int {
    cell.line.map { counting.of(counts(cell, matrix.lines[$0].total)) } ?? 0
  }

  // MARK: - Tables

  /// The columns besides the total: none without a variable.
  private var values: [Int] { variable == nil ? [] : Array(matrix.columns.indices) }

  private var table: ResultTable {
    var columns: [ResultTable.Column] = [
      .words("factor", Phrase(nl: "factor", en: "factor")),
      .words("side", Phrase(nl: "helpt of hindert", en: "helps or hinders")),
    ]
    columns += values.map { place in
      let value = matrix.columns[place].value
      return .init(
        value ?? "unknown", value.map(Phrase.verbatim) ?? Phrase(nl: "niet bekend", en: "not known"))
    }
    columns.append(.init("total", variable == nil ? counting.inPictures.phrase : Phrase(nl: "alle", en: "all")))
    let rows = cells.filter { $0.isAlwaysShown || total($0) > 0 }.map { cell -> [ResultTable.Cell] in
      let words: [ResultTable.Cell] = [.phrase(cell.factor.name, key: cell.factor.key), sideCell(cell)]
      guard let line = cell.line else {
        return words + (values + [0]).map { _ in .silent(Self.noCode, key: "noCode") }
      }
      let own = values.map { counts(cell, matrix.lines[line].cells[$0]) } + [counts(cell, matrix.lines[line].total)]
      return words + own.map { .count(counting.of($0)) }
    }
    let by = variable.map { Phrase(nl: " per ", en: " by ") + .verbatim($0.name) } ?? .empty
    let notes = cells.contains { $0.line == nil && $0.isAlwaysShown } ? [Self.noCodeNote] : []
    return ResultTable(
      "factors", Phrase(nl: "Wat helpt en wat hindert", en: "What helps and what hinders") + by, columns, rows,
      notes: notes)
  }

  private static let noCode = Phrase(nl: "geen label", en: "no code")
  private static let noCodeNote =
    noCode
    + Phrase(
      nl: ": het project heeft dit label van de lens niet.", en: ": the project does not have this code of the lens.")

  private func sideCell(_ cell: FactorCell) -> ResultTable.Cell {
    cell.side.map { .phrase($0.phrase, key: $0.rawValue) } ?? .phrase(Phrase(nl: "geen kant", en: "no side"), key: "")
  }

  /// Whether the project has labels of its own under those of the lens.
  private var hasOwnLabels: Bool { cells.contains { $0.side != nil && $0.family(in: matrix).count > 1 } }

  private var labels: ResultTable {
    let rows = cells.filter { $0.side != nil }.flatMap { cell in
      cell.family(in: matrix).compactMap { line -> [ResultTable.Cell]? in
        let own = counting.of(matrix.lines[line].total.own)
        guard own > 0 else { return nil }
        return [
          .phrase(cell.factor.name, key: cell.factor.key), sideCell(cell),
          .words(matrix.lines[line].path.last ?? ""), .count(own),
        ]
      }
    }
    return ResultTable(
      "labels",
      Phrase(
        nl: "De labels van het project eronder, elk voor zich", en: "The project's codes under it, each by itself"),
      [
        .words("factor", Phrase(nl: "factor", en: "factor")),
        .words("side", Phrase(nl: "helpt of hindert", en: "helps or hinders")),
        .words("label", Phrase(nl: "label", en: "code")), .init("own", counting.inPictures.phrase),
      ], rows)
  }

  /// One row per cell with all counts, for other programs.
  private var files: ResultTable {
    let keys = ["codings", "fragments", "sources", "respondents", "characters"]
    let columns: [ResultTable.Column] =
      [.words("factor", .empty), .words("side", .empty), .words("value", .empty), .words("code", .empty)]
      + keys.map { .init($0, .empty) }
    let rows = cells.flatMap { cell -> [[ResultTable.Cell]] in
      guard let line = cell.line else { return [] }
      let found = matrix.lines[line]
      let parts = values.map { (matrix.columns[$0].value ?? "unknown", counts(cell, found.cells[$0])) }
      return (parts + [("", counts(cell, found.total))]).map { value, counts in
        [
          .words(cell.factor.key), .words(cell.side?.rawValue ?? ""), .words(value), .label(found.path),
          .count(counts.codings), .count(counts.fragments), .count(counts.sources), .count(counts.respondents),
          .count(counts.characters),
        ]
      }
    }
    return ResultTable("cells", .empty, columns, rows, isForFiles: true)
  }

  // MARK: - Picture

  private var picture: any ResearchPicture {
    lens.picture(
      title: definition.name, subject: subject, counts: counting.inPictures,
      balance: { Balance(helps: items($0, .helps), hinders: items($0, .hinders)) },
      named: { key in cells.first { $0.factor.key == key && $0.isAlwaysShown }.map(total) })
  }

  /// The label of the lens and the project's own under it, each with what it counts by itself.
  private func items(_ factor: String, _ side: FactorLens.Side) -> [Balance.Item] {
    guard let cell = cells.first(where: { $0.factor.key == factor && $0.side == side }) else { return [] }
    return cell.family(in: matrix).compactMap { line in
      let own = counting.of(matrix.lines[line].total.own)
      return own > 0 ? Balance.Item(matrix.lines[line].path.last ?? "", count: own) : nil
    }
  }
}
