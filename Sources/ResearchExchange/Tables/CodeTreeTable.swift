public import Parsing
public import QualitativeCoding

/// A code tree as a table: a row per code, in the order of the tree. docs/research-files.md says what stands in which column.
public enum CodeTreeTable {
  static let columns = [
    "id", "parent", "path", "name", "codable", "colour", "definition", "whenToUse", "whenNotToUse", "example", "memo",
  ]

  private static let names: [String: [String]] = [
    "id": ["guid"], "parent": ["ouder", "onder"], "path": ["pad"], "name": ["naam", "label", "code"],
    "codable": ["codeerbaar", "iscodable"], "colour": ["color", "kleur"],
    "definition": ["definitie", "description", "omschrijving"], "whenToUse": ["wel", "when"],
    "whenNotToUse": ["niet", "when not"], "example": ["voorbeeld"], "memo": ["notitie"],
  ]

  /// Between the names of a path.
  static let separator = "/"

  /// Reads a tree. Codes stand under each other by `parent` (an id, or a path when there are no ids) or by `path`; a path whose
  /// beginning has no row of its own gets headings.
  ///
  /// - Parameter name: of the file, to report by; the tree is called after it.
  public static func read(
    _ source: any ByteSource, name: String, limits: TableLimits = .standard
  ) -> ResearchReading<CodeTree> {
    do {
      var table = try CSVTable(CSVReader(source, limits: limits.csv))
      let columns = TableColumns(table.header.fields, known: names)
      guard columns.has("name") || columns.has("path") else {
        let needed = RefiProblem.missingColumns(["name", "path"])
        return ResearchReading(refusal: RefiRefusal(needed, at: ResearchPlace(file: name, line: 1)))
      }
      var reader = CodeTreeRows(columns, file: name)
      while let record = try table.next() {
        guard record.number <= limits.rows else {
          throw RefiRefusal(.tooManyRows(limit: limits.rows), at: ResearchPlace(file: name))
        }
        reader.take(record)
      }
      let tree = reader.tree(called: name)
      return ResearchReading(tree, report: reader.report)
    } catch {
      return ResearchReading(refused: error, file: name)
    }
  }

  /// Writes a tree: the same bytes for the same tree.
  public static func bytes(of tree: CodeTree, delimiter: CSVDelimiter = .comma) -> [UInt8] {
    let writer = CSVWriter(delimiter: delimiter)
    var bytes = writer.record(columns.map(CSVCell.text))
    for line in tree.outline() {
      let code = line.code
      let path = line.path.map { $0.replacing(separator, with: "\\" + separator) }.joined(separator: separator)
      let cells: [String] = [
        code.id, line.parent ?? "", path, code.name, code.isCodable ? "true" : "false", code.colour ?? "",
        code.definition.meaning, code.definition.whenToUse, code.definition.whenNotToUse,
        code.definition.anchorExample, code.memo,
      ]
      bytes += writer.record(cells.map(CSVCell.text))
    }
    return bytes
  }
}
