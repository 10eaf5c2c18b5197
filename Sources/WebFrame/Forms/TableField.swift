public import Language
public import Serving

/// Questions laid out as a table: rows and columns have names, and a cell holds one question, a few words, or nothing.
/// On a narrow screen every row becomes a block in which each question says what it is.
///
/// Boxes to tick (`Field.Kind.checkbox`) are sent with what was ticked when the form was made, so that two people who tick
/// in the same table at once never undo each other's ticks: see `FormData.ticks`. Other questions are under the form's
/// version, as everywhere.
public struct TableField: Sendable {
  /// What stands where a row and a column meet.
  public enum Cell: Sendable {
    /// A question that has its names from row and column; its own label is for the narrow screen and for a conflict.
    /// The words stand under it.
    case question(Field, words: String? = nil)
    /// Nothing to ask here.
    case nothing
  }

  /// One row.
  public struct Row: Sendable {
    /// What the row is about: a person's name.
    public var name: String
    /// What helps to know which one it is.
    public var detail: String?
    /// One cell per column; what is missing at the end is `nothing`.
    public var cells: [Cell]

    /// A row of cells.
    public init(_ name: String, detail: String? = nil, cells: [Cell]) {
      self.name = name
      self.detail = detail
      self.cells = cells
    }
  }

  /// The name of the table, for the ids of its headings. Names of questions in it start with this name and a dot.
  public var name: String
  /// What the table asks.
  public var legend: Phrase
  /// What helps to answer.
  public var hint: Phrase?
  /// What the rows are: "Wie".
  public var rowHeading: Phrase
  /// The names of the columns.
  public var columns: [Phrase]
  public var rows: [Row]

  /// A table of questions.
  public init(
    _ name: String, _ legend: Phrase, hint: Phrase? = nil, rowHeading: Phrase, columns: [Phrase], rows: [Row]
  ) {
    self.name = name
    self.legend = legend
    self.hint = hint
    self.rowHeading = rowHeading
    self.columns = columns
    self.rows = rows
  }

  var questions: [Field] {
    rows.flatMap(\.cells).compactMap { cell in
      if case .question(let field, _) = cell { field } else { nil }
    }
  }
}

/// What changed in the boxes of a table between making the form and sending it. The names are those of the boxes, without
/// the name of the table.
public struct TickChanges: Sendable, Hashable {
  /// Boxes that were empty when the form was made and are ticked now.
  public var added: [String]
  /// Boxes that were ticked when the form was made and are empty now.
  public var removed: [String]

  /// Changes of these boxes.
  public init(added: [String] = [], removed: [String] = []) {
    self.added = added
    self.removed = removed
  }
}

extension FormData {
  /// What changed in the boxes of the table with this name.
  public func ticks(in table: String) -> TickChanges {
    let prefix = table + "."
    let now = Set(entries.map(\.name).filter { $0.hasPrefix(prefix) })
    let seen = Set(all(FrameField.seen).filter { $0.hasPrefix(prefix) })
    func own(_ names: Set<String>) -> [String] { names.sorted().map { String($0.dropFirst(prefix.count)) } }
    return TickChanges(added: own(now.subtracting(seen)), removed: own(seen.subtracting(now)))
  }
}
