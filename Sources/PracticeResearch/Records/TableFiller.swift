import Storage

/// Puts many rows into tables of a study, each with the study's id before it, or its number in tables that have that.
struct TableFiller {
  private let study: StudyID
  private let number: Int
  private let connection: any Connection
  private let tables: [String: TableLayout]

  init(_ study: StudyID, number: Int, _ c: any Connection) throws(StorageError) {
    (self.study, self.number) = (study, number)
    connection = c
    tables = Dictionary(try Layout(of: c).tables.map { ($0.name, $0) }) { first, _ in first }
  }

  /// - Parameters:
  ///   - table: its name, and its columns in the order of its migration, without the first, `study_id` or `study`.
  ///   - row: the values of one thing, in that order.
  func fill<Items: Sequence>(
    _ table: String, _ columns: [String], _ items: Items, row: (Items.Element) throws -> [SQLValue]
  ) throws {
    try fillInPlace(table, columns, items) { item, values in values += try row(item) }
  }

  /// - Parameter row: adds the values of one thing. Without a list of its own for every row, of the tables that are long.
  func fillInPlace<Items: Sequence>(
    _ table: String, _ columns: [String], _ items: Items, row: (Items.Element, inout [SQLValue]) throws -> Void
  ) throws {
    guard let layout = tables[table], let first = layout.columns.first?.name, first == "study" || first == "study_id",
      layout.columns.dropFirst().map(\.name) == columns
    else {
      throw StorageError.malformedRow(column: table, reason: "the table is not laid out as it should be")
    }
    let id = first == "study" ? SQLValue.number(number) : study.sqlValue
    var rest = items.makeIterator()
    try connection.insert(into: layout) { values in
      guard let item = rest.next() else { return false }
      values.append(id)
      try row(item, &values)
      return true
    }
  }
}

extension SQLValue {
  /// Text as it can be kept: PostgreSQL knows no NUL, which becomes the sign for a character that cannot be shown.
  static func kept(_ text: String) -> SQLValue {
    text.hasNUL ? .text(text.replacing("\u{0}", with: "\u{FFFD}")) : .text(text)
  }

  static func kept(_ text: String?) -> SQLValue { text.map { kept($0) } ?? .null }
  static func number(_ number: Int) -> SQLValue { .integer(Int64(number)) }
  static func number(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }
  static func moment(_ at: Int64?) -> SQLValue { at.map(SQLValue.integer) ?? .null }
}
