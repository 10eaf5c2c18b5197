import Diagrams
import Language
import Parsing
import QualitativeCoding
import Statistics

/// How well coders agree: per label, level, pair of coders and value of a variable, and overall.
struct AgreementResult {
  /// What gets intervals: they take by far the most time.
  enum Intervals {
    case everything
    /// Levels, and all labels together.
    case together
  }

  let comparison: Comparison
  let table: AgreementTable
  let names: StudyNames
  /// Whether the tables for people show every figure.
  let showsAll: Bool
  /// For intervals by drawing again; nil for none.
  let seed: UInt64?
  let intervals: Intervals
  let replicates: Int
  /// Whether to make the table of all figures that only files show.
  let hasFigures: Bool

  init(
    _ comparison: Comparison, scopes: [ComparisonScope], by variable: Variable?, names: StudyNames,
    showsAll: Bool = false, seed: UInt64? = nil, intervals: Intervals = .everything,
    replicates: Int = 1000, hasFigures: Bool = true
  ) {
    self.comparison = comparison
    table = comparison.table(of: scopes, by: variable?.id)
    self.names = names
    self.showsAll = showsAll
    self.seed = seed
    self.intervals = intervals
    self.replicates = replicates
    self.hasFigures = hasFigures
  }

  var result: StudyResult {
    var result = StudyResult("agreement", Phrase(nl: "Overeenstemming", en: "Agreement"))
    result.sentences = [comparedSentence] + comparison.notes.map(\.phrase)
    result.facts = [
      ("unit", .string(comparison.design.unit.rawValue)),
      ("coders", .array(comparison.coders.map { .string(names.name(ofCoder: $0)) })),
    ]
    let everyone = table.lines.map(\.overall)
    let everybody = Phrase(nl: "Alle codeurs, alle bronnen", en: "All coders, all sources")
    result.tables = [section("overall", everybody, everyone)]
    for (column, value) in table.columns.enumerated() {
      let title = Phrase(nl: "Alleen ", en: "Only ") + .verbatim(value)
      result.tables.append(section("value", title, table.lines.map { $0.byColumn[column] }))
    }
    if table.pairs.count > 1 {
      for (place, pair) in table.pairs.enumerated() {
        let title = Phrase(nl: "Alleen ", en: "Only ") + .verbatim(names.pair(pair))
        result.tables.append(section("pair", title, table.lines.map { $0.byPair[place] }))
      }
    }
    if let seed { result.tables.append(AgreementIntervals(self, seed: seed).table) }
    if hasFigures { result.tables.append(files) }
    result.limits = Self.limits
    if !table.pairs.isEmpty && !table.lines.isEmpty { result.picture = picture }
    return result
  }

  private var comparedSentence: Phrase {
    let coders = comparison.coders.map(names.name(ofCoder:))
    guard coders.count > 1 else {
      return Phrase(
        nl: "Er is maar één codeur, of geen. Dan valt er niets te vergelijken.",
        en: "There is one coder, or none. There is nothing to compare.")
    }
    return Phrase(nl: "Vergeleken: ", en: "Compared: ") + .each { Speaker($0).list(coders) }
      + Phrase(nl: ". Eenheid: ", en: ". Unit: ") + comparison.design.unit.phrase + .verbatim(".")
  }

  private static let limits = [
    Phrase(
      nl:
        "Een hoog cijfer zegt dat codeurs hetzelfde deden, niet dat ze gelijk hebben. Het gesprek erover blijft nodig.",
      en: "A high figure says that coders did the same, not that they are right. Talking about it remains needed.")
  ]

  // MARK: - Tables

  private func section(_ key: String, _ caption: Phrase, _ all: [Agreement]) -> ResultTable {
    let measures = showsAll ? AgreementMeasure.allCases : AgreementMeasure.usual(coders: comparison.coders.count)
    let columns: [ResultTable.Column] =
      [.words("label", Phrase(nl: "label", en: "code")), .init("units", Phrase(nl: "eenheden", en: "units"))]
      + measures.map { .init($0.rawValue, $0.heading) }
    let rows = all.map { agreement -> [ResultTable.Cell] in
      [label(agreement.scope), .count(agreement.units)]
        + measures.map { .figure($0.figure(agreement, comparison)) }
    }
    return ResultTable(key, caption, columns, rows)
  }

  func label(_ scope: ComparisonScope) -> ResultTable.Cell {
    switch scope {
    case .code(let id), .family(let id): .label(names.path(of: id))
    case .level(let level, let tree):
      .phrase(
        Phrase(nl: "niveau \(level + 1) samen", en: "level \(level + 1) together") + treeName(tree),
        key: "level \(level + 1)")
    case .all(let tree): .phrase(Phrase(nl: "alle labels samen", en: "all codes together") + treeName(tree), key: "all")
    }
  }

  private func treeName(_ tree: CodeTree.ID?) -> Phrase {
    guard names.study.trees.count > 1, let found = names.study.trees.first(where: { $0.id == tree }) else {
      return .empty
    }
    return .verbatim(" (\(found.name))")
  }

  /// One row per label, value and pair, with all figures.
  private var files: ResultTable {
    let counts = ["units", "both", "onlyFirst", "onlySecond", "neither"]
    let columns: [ResultTable.Column] =
      [.words("label", .empty), .words("value", .empty), .words("coders", .empty)] + counts.map { .init($0, .empty) }
      + AgreementMeasure.allCases.map { .init($0.rawValue, .empty) }
      + ["cohenKappaLow", "cohenKappaHigh", "gwetAC1Low", "gwetAC1High"].map { .init($0, .empty) }
    var rows: [[ResultTable.Cell]] = []
    for line in table.lines {
      rows.append(row(line.overall, value: ""))
      for (value, agreement) in zip(table.columns, line.byColumn) { rows.append(row(agreement, value: value)) }
      guard table.pairs.count > 1 else { continue }
      for (place, agreement) in line.byPair.enumerated() {
        rows.append(row(agreement, value: ""))
        for (value, part) in zip(table.columns, line.byPairAndColumn[place]) { rows.append(row(part, value: value)) }
      }
    }
    return ResultTable("figures", .empty, columns, rows, isForFiles: true)
  }

  private func row(_ agreement: Agreement, value: String) -> [ResultTable.Cell] {
    let coders = agreement.coders.map(names.name(ofCoder:)).joined(separator: "; ")
    let pair = agreement.pair
    let counts = [agreement.units, pair?.both, pair?.onlyFirst, pair?.onlySecond, pair?.neither].map { count in
      count.map(ResultTable.Cell.count) ?? .number(nil, decimals: 0)
    }
    let figures = AgreementMeasure.allCases.map { ResultTable.Cell.figure($0.figure(agreement, comparison)) }
    let intervals = [
      agreement.analyticInterval(.cohenKappa(.identity)), agreement.analyticInterval(.gwetAC(.identity)),
    ]
    return [label(agreement.scope), .words(value), .words(coders)] + counts + figures
      + intervals.flatMap { [.number($0?.lower, decimals: 3), .number($0?.upper, decimals: 3)] }
  }

  private var picture: AgreementPicture {
    AgreementPicture(
      title: Phrase(nl: "Hoe goed codeurs het eens zijn", en: "How well coders agree"),
      measure: Phrase(nl: "Cohens kappa", en: "Cohen's kappa"), unit: comparison.design.unit.phrase,
      pairs: table.pairs.map(names.pair),
      rows: table.lines.map { line in
        let isOverall: Bool =
          switch line.scope {
          case .level, .all: true
          case .code, .family: false
          }
        let path =
          if case .label(let path) = label(line.scope) { path } else { [label(line.scope).text(Speaker(.nl))] }
        return AgreementPicture.Row(
          label: path.last ?? "", level: path.count - 1, isOverall: isOverall,
          cells: line.byPair.map { pair in
            switch pair.figure(.cohenKappa(.identity)) {
            case .value(let number): .value(number)
            case .undefined(let reason): .undefined(reason.word)
            }
          })
      })
  }
}
