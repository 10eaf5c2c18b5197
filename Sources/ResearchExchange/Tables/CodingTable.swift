public import Parsing
public import QualitativeCoding

/// Codings as a table: a row per coding, with its quote. docs/research-files.md says what stands in which column.
public enum CodingTable {
  static let columns = [
    "id", "source", "sourceName", "start", "end", "quote", "code", "codePath", "coder", "coderName", "time", "round",
    "agreed", "weight", "memo",
  ]

  static let names: [String: [String]] = [
    "id": ["coding", "codering"], "source": ["bron"], "sourceName": ["bronnaam", "document"], "start": ["begin"],
    "end": ["einde", "eind"], "quote": ["citaat", "fragment", "text"], "code": ["label"],
    "codePath": ["labelpad", "path", "pad"], "coder": ["codeur"], "coderName": ["codeurnaam"], "time": ["tijd"],
    "round": ["ronde"], "agreed": ["overeengekomen"], "weight": ["gewicht"], "memo": ["notitie"],
  ]

  /// Writes all codings of a study: the same bytes for the same study.
  public static func bytes(of study: Project, delimiter: CSVDelimiter = .comma) -> [UInt8] {
    let writer = CSVWriter(delimiter: delimiter)
    let selections = Dictionary(study.selections.map { ($0.id, $0) }) { first, _ in first }
    let sources = Dictionary(study.sources.map { ($0.id, $0) }) { first, _ in first }
    let coders = Dictionary(study.coders.map { ($0.id, $0.name) }) { first, _ in first }
    let paths = Dictionary(
      study.trees.flatMap { $0.outline() }.map { ($0.code.id, $0.path.joined(separator: CodeTreeTable.separator)) }
    ) { first, _ in first }
    var bytes = writer.record(columns.map(CSVCell.text))
    for coding in study.codings {
      let selection = selections[coding.selection]
      let source = selection.flatMap { sources[$0.source] }
      var (start, end, quote) = (CSVCell.empty, CSVCell.empty, "")
      switch selection?.place {
      case .text(let version, let range):
        (start, end) = (.integer(range.lowerBound), .integer(range.upperBound))
        quote = source?.texts.first { $0.id == version }.map { String($0.text[range]) } ?? ""
      case .part(let words): quote = words
      case .wholeSource, nil: break
      }
      bytes += writer.record([
        .text(coding.id), .text(selection?.source ?? ""), .text(source?.name ?? ""), start, end, .text(quote),
        .text(coding.code), .text(paths[coding.code] ?? ""), .text(coding.coder ?? ""),
        .text(coding.coder.flatMap { coders[$0] } ?? ""), .text(coding.at.map(RefiMoment.text) ?? ""),
        .text(coding.round ?? ""), .text(coding.isAgreed ? "true" : ""), CSVCell(coding.weight), .text(coding.memo),
      ])
    }
    return bytes
  }

  /// Adds the codings of a table to a study that has the sources and the codes already.
  ///
  /// A source goes by its id or its name, a code by its id or its path, a coder by id or name; a coder who is not known is added. A row
  /// without `start` is about the whole source, unless its quote occurs there exactly once.
  public static func read(
    _ source: any ByteSource, into study: Project, name: String, limits: TableLimits = .standard
  ) -> ResearchReading<Project> {
    do {
      var table = try CSVTable(CSVReader(source, limits: limits.csv))
      let columns = TableColumns(table.header.fields, known: names)
      let hasSource = columns.has("source") || columns.has("sourceName")
      guard hasSource, columns.has("code") || columns.has("codePath") else {
        let needed = RefiProblem.missingColumns(["source", "code"])
        return ResearchReading(refusal: RefiRefusal(needed, at: ResearchPlace(file: name, line: 1)))
      }
      var rows = CodingRows(columns, study, file: name)
      while let record = try table.next() {
        guard record.number <= limits.rows else {
          throw RefiRefusal(.tooManyRows(limit: limits.rows), at: ResearchPlace(file: name))
        }
        rows.take(record)
      }
      rows.finish()
      return ResearchReading(rows.study, report: rows.report)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }
}
