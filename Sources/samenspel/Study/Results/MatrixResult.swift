import Diagrams
import Language
import Parsing
import QualitativeCoding

/// The confrontation matrix of a study, ready to be shown.
struct MatrixResult {
  let matrix: ConfrontationMatrix
  let variable: Variable
  let counting: Counting
  /// Whether a label counts what stands under it.
  let withChildren: Bool
  /// What researchers say contradicts each other.
  var clashes: [StatedClash] = []

  /// - Parameter asked: per value the labels those people were asked about.
  init(
    _ index: CodingIndex, by variable: Variable, _ filter: CodingFilter, counting: Counting = .fragments,
    withChildren: Bool = true, asked: [String: Set<Code.ID>] = [:]
  ) {
    matrix = index.matrix(by: variable.id, filter, asked: asked)
    self.variable = variable
    self.counting = counting
    self.withChildren = withChildren
  }

  var result: StudyResult {
    var result = StudyResult("matrix", Phrase(nl: "Confrontatieschema", en: "Confrontation matrix"))
    result.sentences = [counting.meaning, levels]
    result.tables = [table] + (clashes.isEmpty ? [] : [clashTable]) + [cells]
    result.limits = [
      Phrase(
        nl: "Hoe vaak iets is gezegd, zegt niet hoe belangrijk het is.",
        en: "How often something was said does not say how much it matters."),
      Phrase(
        nl: "Een leeg vak zegt pas iets als ernaar is gevraagd.",
        en: "An empty cell says something only when people were asked."),
    ]
    if !matrix.columns.isEmpty && !matrix.lines.isEmpty { result.picture = picture }
    return result
  }

  private var levels: Phrase {
    withChildren
      ? Phrase(
        nl: "Een label telt alles wat eronder staat, elk fragment één keer.",
        en: "A code counts everything under it, every fragment once.")
      : Phrase(nl: "Elk label telt alleen zichzelf.", en: "Every code counts by itself alone.")
  }

  private func value(_ cell: ConfrontationMatrix.Cell) -> Int {
    counting.of(withChildren ? cell.withChildren : cell.own)
  }

  private func shown(_ cell: ConfrontationMatrix.Cell) -> ResultTable.Cell {
    guard value(cell) == 0, let silence = cell.silence, silence != .notKnown else { return .count(value(cell)) }
    return .silent(silence.word, key: silence.rawValue)
  }

  private var table: ResultTable {
    var columns: [ResultTable.Column] = [.words("label", Phrase(nl: "label", en: "code"))]
    columns += matrix.columns.map { column in
      ResultTable.Column(column.value ?? "unknown", column.value.map(Phrase.verbatim) ?? Self.unknown)
    }
    columns.append(.init("total", Phrase(nl: "alle", en: "all")))
    var rows = matrix.lines.map { line -> [ResultTable.Cell] in
      [.label(line.path)] + line.cells.map(shown) + [.count(value(line.total))]
    }
    rows.append(
      [.phrase(Phrase(nl: "alles samen", en: "everything"), key: "everything")]
        + matrix.columns.map { .count(counting.of($0.total)) } + [.number(nil, decimals: 0)])
    rows.append(
      [.phrase(Phrase(nl: "bronnen die er zijn", en: "sources there are"), key: "sourcesThere")]
        + matrix.columns.map { .count($0.sources) } + [.number(nil, decimals: 0)])
    let silences = Set(matrix.lines.flatMap(\.cells).compactMap(\.silence)).subtracting([.notKnown])
    let words = ConfrontationMatrix.Silence.allCases.filter(silences.contains)
    return ResultTable(
      "matrix", Phrase(nl: "Labels per ", en: "Codes by ") + .verbatim(variable.name), columns, rows,
      notes: words.map { $0.word + .verbatim(": ") + $0.sentence })
  }

  /// Whether the matrix has this label: a filter may have left it out.
  func has(_ code: Code.ID) -> Bool { matrix.lines.contains { $0.code == code } }

  /// The values of the columns, for whoever states a clash between them.
  var values: [String] { matrix.columns.compactMap(\.value) }

  /// Every clash with its mark in the picture.
  private var clashTable: ResultTable {
    let rows = clashes.enumerated().map { number, clash -> [ResultTable.Cell] in
      let path = matrix.lines.first { $0.code == clash.code }?.path ?? []
      return [
        .words(ConfrontationPicture.mark(ofClash: number)), .label(path),
        .words(clash.values.joined(separator: "; ")), .words(clash.why),
      ]
    }
    return ResultTable(
      "clashes", Phrase(nl: "Wat elkaar tegenspreekt", en: "What contradicts each other"),
      [
        .words("mark", Phrase(nl: "letter", en: "letter")), .words("label", Phrase(nl: "label", en: "code")),
        .words("sides", Phrase(nl: "kanten", en: "sides")), .words("why", Phrase(nl: "waarom", en: "why")),
      ], rows)
  }

  private static let unknown = Phrase(nl: "niet bekend", en: "not known")

  /// One row per cell with all counts, for other programs.
  private var cells: ResultTable {
    let keys = ["codings", "fragments", "sources", "respondents", "characters"]
    let columns: [ResultTable.Column] =
      [.words("label", .empty), .words("value", .empty), .words("silence", .empty)]
      + keys.map { .init($0, .empty) } + keys.map { .init("own" + $0.prefix(1).uppercased() + $0.dropFirst(), .empty) }
      + [.init("share", .empty), .init("shareOfSources", .empty), .words("clash", .empty)]
    let rows = matrix.lines.indices.flatMap { line in matrix.columns.indices.map { cellRow(line, $0) } }
    return ResultTable("cells", .empty, columns, rows, isForFiles: true)
  }

  private func cellRow(_ line: Int, _ column: Int) -> [ResultTable.Cell] {
    let cell = matrix.lines[line].cells[column]
    let counts = [cell.withChildren, cell.own].flatMap {
      [$0.codings, $0.fragments, $0.sources, $0.respondents, $0.characters]
    }
    let words: [ResultTable.Cell] = [
      .label(matrix.lines[line].path), .words(matrix.columns[column].value ?? ""),
      .words(cell.silence?.rawValue ?? ""),
    ]
    let shares: [ResultTable.Cell] = [
      .share(matrix.share(line: line, column: column)), .share(matrix.shareOfSources(line: line, column: column)),
    ]
    return words + counts.map(ResultTable.Cell.count) + shares + [.words(marks(line, column))]
  }

  /// The letters of the clashes of a cell.
  private func marks(_ line: Int, _ column: Int) -> String {
    clashes.enumerated().filter { _, clash in
      clash.code == matrix.lines[line].code && matrix.columns[column].value.map(clash.values.contains) == true
    }.map { ConfrontationPicture.mark(ofClash: $0.offset) }.joined(separator: ", ")
  }

  /// As the picture wants them: by the places of rows and columns.
  private var places: [ConfrontationPicture.Clash] {
    clashes.compactMap { clash in
      guard let row = matrix.lines.firstIndex(where: { $0.code == clash.code }) else { return nil }
      let columns = clash.values.compactMap { value in matrix.columns.firstIndex { $0.value == value } }
      return ConfrontationPicture.Clash(row: row, columns: columns, why: clash.why)
    }
  }

  private var picture: ConfrontationPicture {
    let rows = matrix.lines.enumerated().map { number, line in
      ConfrontationPicture.Row(
        label: line.path.last ?? "", level: line.depth,
        cells: line.cells.enumerated().map { column, cell in
          ConfrontationPicture.Cell(
            count: value(cell),
            share: counting == .fragments && withChildren ? matrix.share(line: number, column: column) : nil,
            silence: cell.silence.flatMap { ConfrontationPicture.Silence(rawValue: $0.rawValue) })
        }, total: value(line.total))
    }
    return ConfrontationPicture(
      title: Phrase(nl: "Wat elke kant zegt over elk label", en: "What each side says about each code"),
      counts: counting.inPictures, dimension: variable.name,
      columns: matrix.columns.map { .init(name: $0.value ?? "?", total: counting.of($0.total)) },
      themes: [ConfrontationPicture.Theme(rows: rows)], clashes: places)
  }
}

extension ConfrontationMatrix.Silence {
  /// A word for a cell.
  var word: Phrase {
    switch self {
    case .askedButSilent: Phrase(nl: "zwijgt", en: "silent")
    case .notAsked: Phrase(nl: "niet gevraagd", en: "not asked")
    case .notReached: Phrase(nl: "niet bereikt", en: "not reached")
    case .notKnown: .verbatim("0")
    }
  }

  var sentence: Phrase {
    switch self {
    case .askedButSilent:
      Phrase(
        nl: "ernaar gevraagd, en niemand zei er iets over.", en: "it was asked, and nobody said anything about it.")
    case .notAsked: Phrase(nl: "er is deze mensen niet naar gevraagd.", en: "these people were not asked about it.")
    case .notReached: Phrase(nl: "van deze mensen is er geen materiaal.", en: "there is no material of these people.")
    case .notKnown: Phrase(nl: "wat er is gevraagd, is niet bekend.", en: "what was asked is not known.")
    }
  }
}
