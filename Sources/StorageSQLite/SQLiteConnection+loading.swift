import Storage

extension SQLiteConnection {
  /// By statements of many rows each: for every statement SQLite opens the table, its indexes and those that it points at anew.
  private static func rowsAtOnce(_ width: Int) -> Int { max(1, min(64, mostMarks / max(1, width))) }
  /// SQLITE_MAX_VARIABLE_NUMBER is 32,766 unless SQLite was built otherwise.
  private static let mostMarks = 30_000
  /// Rows with more bytes than this in all go one by one, so that memory never holds a second copy of many long texts.
  private static let bytesAtOnce = 1 << 20

  func insert(into table: TableLayout, row: (inout [SQLValue]) throws -> Bool) throws {
    try refuseAfterFailure()
    let width = table.columns.count
    let one = Self.insertion(of: 1, into: table)
    let most = Self.rowsAtOnce(width)
    lazy var many = Self.insertion(of: most, into: table)
    var values: [SQLValue] = []
    var space: [UInt8] = []
    do {
      var isMore = true
      while isMore {
        values.removeAll(keepingCapacity: true)
        var rows = 0
        while isMore, rows < most {
          isMore = try row(&values)
          rows += isMore ? 1 : 0
          guard values.count == rows * width else {
            throw StorageError.invalidStatement(reason: "a row has not one value per column", statement: one)
          }
        }
        if rows == most, values.reduce(0, { $0 + $1.length }) <= Self.bytesAtOnce {
          try run(many, values[...], &space)
        } else {
          for start in stride(from: 0, to: values.count, by: width) {
            try run(one, values[start..<start + width], &space)
          }
        }
      }
    } catch let error as StorageError {
      throw remember(error)
    } catch {
      _ = remember(.invalidStatement(reason: "not every row could be made", statement: one))
      throw error
    }
  }

  private func run(
    _ text: String, _ values: ArraySlice<SQLValue>, _ space: inout [UInt8]
  ) throws(StorageError) {
    try statements.statement(text, path: path, on: database).run(values, &space)
  }

  private static func insertion(of rows: Int, into table: TableLayout) -> String {
    func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }
    let names = table.columns.map { quoted($0.name) }.joined(separator: ", ")
    let marks = "(" + table.columns.map { _ in "?" }.joined(separator: ", ") + ")"
    let all = repeatElement(marks, count: rows).joined(separator: ", ")
    return "INSERT INTO \(quoted(table.name)) (\(names)) VALUES \(all)"
  }
}

extension SQLValue {
  /// In bytes, of what may be long.
  fileprivate var length: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .bytes(let bytes): bytes.count
    default: 0
    }
  }
}
