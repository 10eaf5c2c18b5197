public import Language
public import Serving

/// Many things at once in one form: rows of the same questions, with a button for more rows that works without script.
/// Empty rows are ignored. The answers are read with `FormData.rows`.
public struct RowsField: Sendable {
  /// The name of the rows; a cell is sent as `name.index.column`.
  public var name: String
  /// What the rows are.
  public var legend: Phrase
  /// What helps to fill them in.
  public var hint: Phrase?
  /// The questions of one row, with the values of an empty row.
  public var columns: [Field]
  /// The stored rows: values per column name.
  public var rows: [[String: [String]]]
  /// How many rows a fresh form shows at least.
  public var shown: Int
  /// The words on the button for more rows.
  public var more: Phrase
  /// What one row is called, followed by its number: "Persoon".
  public var rowName: Phrase

  /// Rows of these questions.
  public init(
    _ name: String, _ legend: Phrase, hint: Phrase? = nil, columns: [Field], rows: [[String: [String]]] = [],
    shown: Int = 5, more: Phrase, rowName: Phrase
  ) {
    self.name = name
    self.legend = legend
    self.hint = hint
    self.columns = columns
    self.rows = rows
    self.shown = shown
    self.more = more
    self.rowName = rowName
  }
}

/// One row that somebody filled in.
public struct FormRow: Sendable, Hashable {
  /// The name of the rows.
  public let rows: String
  /// Which row it is on the page, from 0.
  public let index: Int
  let values: [String: [String]]

  /// The answer in this column without white space around it; empty when there is none.
  public func text(_ column: String) -> String { FormData([("v", values[column]?.first ?? "")]).text("v") }

  /// All answers in this column.
  public func all(_ column: String) -> [String] { values[column] ?? [] }

  /// The name of the cell, for a problem that belongs to it.
  public func fieldName(_ column: String) -> String { RowsField.cell(rows, index, column) }
}

extension RowsField {
  /// The name of one cell.
  static func cell(_ rows: String, _ index: Int, _ column: String) -> String { "\(rows).\(index).\(column)" }

  /// The highest number of rows that is read or drawn.
  static let limit = 200
}

extension FormData {
  /// The rows under this name in which at least one of the `required` columns was filled in.
  ///
  /// - Parameter deciding: the columns that make a row count as filled in. A column with a choice that stands ready
  ///   (a sphere, say) should not be among them.
  public func rows(_ name: String, deciding: [String]) -> [FormRow] {
    rowValues(name).sorted { $0.key < $1.key }.map { FormRow(rows: name, index: $0.key, values: $0.value) }
      .filter { row in deciding.contains { !row.text($0).isEmpty } }
  }

  /// Everything sent under the name of these rows, by index and column.
  func rowValues(_ name: String) -> [Int: [String: [String]]] {
    var found: [Int: [String: [String]]] = [:]
    let prefix = name + "."
    for entry in entries where entry.name.hasPrefix(prefix) {
      let rest = entry.name.dropFirst(prefix.count)
      guard let dot = rest.firstIndex(of: "."), let index = Int(rest[..<dot]), (0..<RowsField.limit).contains(index)
      else { continue }
      found[index, default: [:]][String(rest[rest.index(after: dot)...]), default: []].append(entry.value)
    }
    return found
  }
}
