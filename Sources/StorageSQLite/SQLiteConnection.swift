import GRDB
import GRDBSQLite
import Storage

import struct Storage.Row
import struct Storage.SQL

/// One connection, on one thread.
final class SQLiteConnection: Storage.Connection {
  let dialect = Dialect.sqlite

  /// Set by the first statement that fails; from then on nothing runs until the transaction or savepoint is undone.
  private var failure: StorageError?

  let database: GRDB.Database
  private let handle: OpaquePointer
  let path: String
  var statements = StatementCache()

  /// Nil when the database is closed.
  init?(_ database: GRDB.Database, path: String) {
    guard let handle = database.sqliteConnection else { return nil }
    self.database = database
    self.handle = handle
    self.path = path
  }

  func fetch(_ sql: SQL) throws(StorageError) -> [Row] {
    var rows: [Row] = []
    try withStatement(sql) { statement throws(StorageError) in
      while try statement.step() { rows.append(statement.row) }
    }
    return rows
  }

  func fetch(_ sql: SQL, each: (Row) throws -> Void) throws {
    let statement = try begin(sql)
    defer { statement.end() }
    while try advance(statement) { try each(statement.row) }
  }

  func run(_ sql: SQL) throws(StorageError) -> Int {
    let before = sqlite3_total_changes64(handle)
    try withStatement(sql) { statement throws(StorageError) in
      while try statement.step() {}
    }
    // A statement that changes no rows leaves the count of the one before it in place.
    return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
  }

  func savepoint<T>(_ body: () throws -> T) throws -> T {
    try refuseAfterFailure()
    try control("SAVEPOINT part")
    do {
      let value = try body()
      try refuseAfterFailure()
      try control("RELEASE part")
      return value
    } catch {
      try undoSavepoint()
      throw error
    }
  }

  private func undoSavepoint() throws(StorageError) {
    // On a full or failing disk the engine may have taken the whole transaction back; then there is no way on.
    guard isInTransaction else { return }
    try control("ROLLBACK TO part")
    try control("RELEASE part")
    failure = nil
  }
}

// MARK: - Transactions

extension SQLiteConnection {
  enum Start: String {
    case deferred = "BEGIN DEFERRED"
    case immediate = "BEGIN IMMEDIATE"
  }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  func begin(_ start: Start) throws(StorageError) {
    failure = nil
    try control(start.rawValue)
  }

  func commit() throws(StorageError) {
    try refuseAfterFailure()
    try control("COMMIT")
  }

  func rollBack() {
    if isInTransaction { try? control("ROLLBACK") }
  }

  /// Runs a body against one picture of the database.
  func reading<T>(_ body: () throws -> T) throws -> T {
    try begin(.deferred)
    defer { rollBack() }
    let value = try body()
    try refuseAfterFailure()
    return value
  }
}

// MARK: - Statements

extension SQLiteConnection {
  /// Asks or sets something of the connection itself, outside what bodies may do.
  func pragma(_ text: String) throws(StorageError) -> String? {
    let statement = try statements.statement("PRAGMA \(text)", path: path, on: database)
    try statement.begin([])
    defer { statement.end() }
    guard try statement.step(), let first = statement.row.values.first else { return nil }
    return switch first {
    case .text(let text): text
    case .integer(let number): String(number)
    default: nil
    }
  }

  private func control(_ text: String) throws(StorageError) {
    do {
      let statement = try statements.statement(text, path: path, on: database)
      try statement.begin([])
      defer { statement.end() }
      _ = try statement.step()
    } catch {
      throw remember(error)
    }
  }

  private func withStatement(
    _ sql: SQL, _ work: (PreparedStatement) throws(StorageError) -> Void
  ) throws(StorageError) {
    let statement = try begin(sql)
    defer { statement.end() }
    do {
      try work(statement)
    } catch {
      throw remember(error)
    }
  }

  private func begin(_ sql: SQL) throws(StorageError) -> PreparedStatement {
    try refuseAfterFailure()
    let rendered = sql.rendered(for: .sqlite)
    do {
      try StatementRule.check(rendered.text)
      let statement = try statements.statement(rendered.text, path: path, on: database)
      try statement.begin(rendered.values)
      return statement
    } catch {
      throw remember(error)
    }
  }

  private func advance(_ statement: PreparedStatement) throws(StorageError) -> Bool {
    do {
      return try statement.step()
    } catch {
      throw remember(error)
    }
  }

  func refuseAfterFailure() throws(StorageError) {
    if let failure { throw failure }
  }

  func remember(_ error: StorageError) -> StorageError {
    if failure == nil { failure = error }
    return error
  }
}
