import CPostgres
import Storage

import struct Storage.Row

/// What the server answered to one statement; released with the value.
struct Answer: ~Copyable {
  private let result: OpaquePointer?

  init(_ result: OpaquePointer?) {
    self.result = result
  }

  deinit { PQclear(result) }

  private var status: ExecStatusType { PQresultStatus(result) }

  /// Done, with or without rows.
  var isComplete: Bool { status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK }

  var isNothing: Bool { result == nil }

  /// Every request that was sent together has its answer.
  var isEndOfPipeline: Bool { status == PGRES_PIPELINE_SYNC }

  /// The server waits for the lines of a `COPY`.
  var wantsLines: Bool { status == PGRES_COPY_IN }

  var rowCount: Int { Int(PQntuples(result)) }

  /// Whether the first column of the first row says yes.
  var isTrue: Bool {
    rowCount > 0 && PQgetvalue(result, 0, 0).map { $0.pointee == CChar(bitPattern: UInt8(ascii: "t")) } ?? false
  }

  /// Rows inserted, updated or deleted.
  var changedRows: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

  func row(_ place: Int, of statement: PreparedStatement) throws(StorageError) -> Row {
    let columns = statement.columns ?? learn(statement)
    var values: [SQLValue] = []
    values.reserveCapacity(columns.names.count)
    for (column, type) in statement.types.enumerated() {
      values.append(try value(Int32(place), Int32(column), type, columns))
    }
    return Row(columns: columns, values: values)
  }

  private func learn(_ statement: PreparedStatement) -> ColumnNames {
    let count = PQnfields(result)
    let names = ColumnNames((0..<count).map { String(cString: PQfname(result, $0)) })
    statement.columns = names
    statement.types = (0..<count).map { PQftype(result, $0) }
    return names
  }

  private func value(
    _ row: Int32, _ column: Int32, _ type: UInt32, _ columns: ColumnNames
  ) throws(StorageError) -> SQLValue {
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
    let text = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    guard let value = SQLValue(serverText: text, type: type) else {
      throw .malformedRow(column: columns.names[Int(column)], reason: "the server's type \(type) is not one we keep")
    }
    return value
  }

  /// What the server said went wrong.
  func error(statement: String) -> StorageError {
    StorageError(
      state: field(DiagnosticField.state) ?? "", message: field(DiagnosticField.message) ?? "no answer",
      detail: ErrorDetail(
        table: field(DiagnosticField.table), column: field(DiagnosticField.column),
        constraint: field(DiagnosticField.constraint),
        words: field(DiagnosticField.detail)),
      statement: statement)
  }

  /// Whether the server asks to try the transaction again: another one came first (40001), or two waited for each other
  /// (40P01).
  var isOvertaken: Bool {
    let state = field(DiagnosticField.state)
    return state == "40001" || state == "40P01"
  }

  private func field(_ code: Character) -> String? {
    guard let letter = code.asciiValue, let text = PQresultErrorField(result, Int32(letter)) else { return nil }
    return String(cString: text)
  }
}

/// libpq's PG_DIAG_… macros are C characters, which Swift does not see (postgres_ext.h).
private enum DiagnosticField {
  static let state: Character = "C"
  static let message: Character = "M"
  static let detail: Character = "D"
  static let table: Character = "t"
  static let column: Character = "c"
  static let constraint: Character = "n"
}
