import GRDB
import GRDBSQLite
import Storage

import struct Storage.Row

/// A statement the engine has compiled, ready to run again and again with other values.
final class PreparedStatement {
  /// True between `begin` and `end`: the same statement asked for meanwhile needs a second copy.
  private(set) var isRunning = false

  private let compiled: GRDB.Statement
  private let text: String
  private let path: String
  private var pointer: OpaquePointer { compiled.sqliteStatement }
  private var names: ColumnNames?
  private var compilations: Int32 = 0

  init(_ text: String, path: String, on database: GRDB.Database) throws(StorageError) {
    self.text = text
    self.path = path
    do {
      compiled = try database.makeStatement(sql: text)
    } catch {
      throw StorageError(error, path: path, statement: text)
    }
  }

  /// Gives the values. Every `begin` that does not throw needs an `end`.
  func begin(_ values: [SQLValue]) throws(StorageError) {
    do {
      try bind(values)
      isRunning = true
    } catch {
      end()
      throw error
    }
  }

  private func bind(_ values: [SQLValue]) throws(StorageError) {
    guard sqlite3_bind_parameter_count(pointer) == values.count else {
      throw .invalidStatement(reason: "it has a mark without a value", statement: text)
    }
    for (index, value) in values.enumerated() {
      if let reason = value.reasonUnbindable { throw .unbindable(reason: reason) }
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  /// Runs it once with these values, for rows that nobody reads.
  ///
  /// - Parameter space: room for all texts in a row, of which SQLite then makes no copies of its own; kept from run to run.
  func run(_ values: ArraySlice<SQLValue>, _ space: inout [UInt8]) throws(StorageError) {
    guard sqlite3_bind_parameter_count(pointer) == values.count else {
      throw .invalidStatement(reason: "it has a mark without a value", statement: text)
    }
    space.removeAll(keepingCapacity: true)
    // So that a text of nothing has an address too: without one it would be bound as NULL.
    space.append(0x20)
    var isDoubtful = false
    for value in values {
      if case .text(let words) = value {
        space.append(contentsOf: words.utf8)
      } else if value.reasonUnbindable != nil {
        isDoubtful = true
      }
    }
    if isDoubtful || space.withUnsafeBytes(\.hasNUL) {
      for reason in values.lazy.compactMap(\.reasonUnbindable) { throw .unbindable(reason: reason) }
    }
    let code = space.withUnsafeBytes { space in
      var used = 1
      for (position, value) in zip(Int32(1)..., values) {
        let code: Int32
        if case .text(let words) = value {
          code = bind(words.utf8.count, from: space, at: used, to: position)
          used += words.utf8.count
        } else {
          code = bind(value, at: position)
        }
        guard code == SQLITE_OK else { return code }
      }
      return sqlite3_step(pointer)
    }
    guard code == SQLITE_DONE else {
      let error = failure(code)
      end()
      throw error
    }
    end()
  }

  /// Moves to the next row; false when there is none.
  func step() throws(StorageError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw failure(code)
    }
  }

  func end() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    isRunning = false
  }

  /// The row the last `step` moved to.
  var row: Row {
    let columns = columnNames()
    let count = columns.names.count
    let values = [SQLValue](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: value(at: Int32(index))) }
      initialized = count
    }
    return Row(columns: columns, values: values)
  }

  /// The names, read once; again when the engine compiled the statement anew because a table changed.
  private func columnNames() -> ColumnNames {
    let compilations = sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
    if let names, compilations == self.compilations { return names }
    self.compilations = compilations
    let fresh = ColumnNames(
      (0..<sqlite3_column_count(pointer)).map { String(cString: sqlite3_column_name(pointer, $0)) })
    names = fresh
    return fresh
  }

  private func failure(_ code: Int32) -> StorageError {
    StorageError(
      code: code, message: String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer))), path: path, statement: text)
  }
}

// MARK: - Values

extension PreparedStatement {
  private func bind(_ value: SQLValue, at position: Int32) -> Int32 {
    // SQLite copies what it is given (SQLITE_TRANSIENT, a macro that Swift does not see).
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return switch value {
    case .null: sqlite3_bind_null(pointer, position)
    case .integer(let number): sqlite3_bind_int64(pointer, position, number)
    case .double(let number): sqlite3_bind_double(pointer, position, number)
    case .boolean(let answer): sqlite3_bind_int64(pointer, position, answer ? 1 : 0)
    case .text(let text):
      sqlite3_bind_text64(pointer, position, text, UInt64(text.utf8.count), copied, UInt8(SQLITE_UTF8))
    // No bytes have no address, and an address of nothing would be bound as NULL.
    case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(pointer, position, 0)
    case .bytes(let bytes): sqlite3_bind_blob64(pointer, position, bytes, UInt64(bytes.count), copied)
    }
  }

  /// SQLite reads it where it stands (SQLITE_STATIC, which is nil), so it must stay there until the statement has run.
  private func bind(_ length: Int, from space: UnsafeRawBufferPointer, at place: Int, to position: Int32) -> Int32 {
    let start = space.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self)
    return sqlite3_bind_text64(pointer, position, start, UInt64(length), nil, UInt8(SQLITE_UTF8))
  }

  private func value(at position: Int32) -> SQLValue {
    switch sqlite3_column_type(pointer, position) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, position))
    case SQLITE_FLOAT: .double(sqlite3_column_double(pointer, position))
    case SQLITE_TEXT:
      .text(String(decoding: raw(sqlite3_column_text(pointer, position), at: position), as: UTF8.self))
    case SQLITE_BLOB: .bytes(Array(raw(sqlite3_column_blob(pointer, position), at: position)))
    default: .null
    }
  }

  private func raw(_ start: UnsafeRawPointer?, at position: Int32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, position)))
  }
}
