import CPostgres
import Storage

import struct Storage.Row

/// A session while a transaction lasts on it, as bodies see it.
final class PostgresConnection: Storage.Connection {
  let dialect = Dialect.postgres

  private let session: Session
  /// Set by the first statement that fails; from then on nothing runs until the transaction or savepoint is undone.
  private var failure: StorageError?
  /// Another transaction came first, so that the body is to be run again.
  private(set) var isOvertaken = false
  private var cursors = 0

  init(_ session: Session) {
    self.session = session
  }

  func fetch(_ sql: SQL) throws(StorageError) -> [Row] {
    let (statement, values) = try prepare(sql)
    let answer = execute(statement, values)
    try check(answer, statement)
    var rows: [Row] = []
    rows.reserveCapacity(answer.rowCount)
    for place in 0..<answer.rowCount { rows.append(try row(place, answer, statement)) }
    return rows
  }

  func run(_ sql: SQL) throws(StorageError) -> Int {
    let (statement, values) = try prepare(sql)
    let answer = execute(statement, values)
    try check(answer, statement)
    return answer.changedRows
  }

  /// Through a cursor, some hundred rows at a time: other statements may run in between, and who has seen enough can
  /// stop. (libpq's single-row mode allows neither: the connection is taken until the last row has come.)
  func fetch(_ sql: SQL, each: (Row) throws -> Void) throws {
    guard let cursor = try open(sql) else { return try fetch(sql).forEach(each) }
    let rows = PreparedStatement(name: cursor, text: "FETCH FORWARD 256 FROM \(cursor)")
    do {
      while try pass(rows, to: each) {}
      try control("CLOSE \(cursor)")
    } catch {
      if failure == nil { try control("CLOSE \(cursor)") }
      throw error
    }
  }

  /// A cursor over a query's rows; nil for statements that change something, which have none.
  private func open(_ sql: SQL) throws(StorageError) -> String? {
    try refuseAfterFailure()
    let rendered = sql.rendered(for: .postgres)
    guard StatementRule.isQuery(rendered.text) else { return nil }
    cursors += 1
    let cursor = "c\(cursors)"
    let values = CValues(try checked(rendered))
    let types = rendered.values.map(\.typeIdentifier)
    let text = "DECLARE \(cursor) NO SCROLL CURSOR FOR \(rendered.text)"
    let result = values.withPointers { pointers in
      PQexecParams(session.handle, text, Int32(values.count), types, pointers, values.lengths, values.formats, 0)
    }
    let answer = Answer(result)
    guard answer.isComplete else { throw remember(answer, rendered.text) }
    return cursor
  }

  /// Hands on the next rows; false when there are no more.
  private func pass(_ rows: PreparedStatement, to each: (Row) throws -> Void) throws -> Bool {
    try refuseAfterFailure()
    let answer = Answer(PQexec(session.handle, rows.text))
    try check(answer, rows)
    for place in 0..<answer.rowCount { try each(try row(place, answer, rows)) }
    return answer.rowCount == 256
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

  /// Back to where the savepoint began. A body that was overtaken has to start anew as a whole, so its failure stays.
  private func undoSavepoint() throws(StorageError) {
    guard session.isAlive, !isOvertaken else { return }
    failure = nil
    try control("ROLLBACK TO part")
    try control("RELEASE part")
  }
}

// MARK: - Transactions

extension PostgresConnection {
  enum Start: String {
    /// One unchanging picture, no changes.
    case reading = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    /// As if no other transaction ran at the same time, or not at all.
    case writing = "BEGIN ISOLATION LEVEL SERIALIZABLE"
  }

  /// Runs a body in a transaction. What the body throws, and a commit that fails, undo it.
  func transaction<T>(_ start: Start, _ body: (any Storage.Connection) throws -> T) throws -> T {
    do {
      try control(start.rawValue)
    } catch {
      throw session.isAlive ? error : DeadConnection()
    }
    do {
      let value = try body(self)
      try refuseAfterFailure()
      try control("COMMIT")
      session.tidy()
      return value
    } catch {
      if session.isAlive, !session.isIdle { try? session.control("ROLLBACK") }
      throw error
    }
  }

  private func control(_ text: String) throws(StorageError) {
    let answer = Answer(PQexec(session.handle, text))
    guard !answer.isComplete else { return }
    throw remember(answer, text)
  }
}

// MARK: - Statements

extension PostgresConnection {
  private func prepare(_ sql: SQL) throws(StorageError) -> (PreparedStatement, CValues) {
    try refuseAfterFailure()
    let rendered = sql.rendered(for: .postgres)
    let values = try checked(rendered)
    return try remembering { () throws(StorageError) in (try session.statement(rendered), CValues(values)) }
  }

  /// The statement's values, when both they and it may be used.
  private func checked(_ rendered: RenderedSQL) throws(StorageError) -> [SQLValue] {
    try remembering { () throws(StorageError) in
      try StatementRule.check(rendered.text)
      for value in rendered.values {
        if let reason = value.reasonUnbindable { throw StorageError.unbindable(reason: reason) }
      }
      return rendered.values
    }
  }

  private func execute(_ statement: PreparedStatement, _ values: CValues) -> Answer {
    let result = values.withPointers { pointers in
      PQexecPrepared(session.handle, statement.name, Int32(values.count), pointers, values.lengths, values.formats, 0)
    }
    return Answer(result)
  }

  private func check(_ answer: borrowing Answer, _ statement: PreparedStatement) throws(StorageError) {
    guard !answer.isComplete else { return }
    throw remember(answer, statement.text)
  }

  /// Sends lines to a `COPY … FROM STDIN`.
  func load(_ lines: [UInt8], by statement: String) throws(StorageError) {
    try refuseAfterFailure()
    let start = Answer(PQexec(session.handle, statement))
    guard start.wantsLines else { throw remember(start, statement) }
    let isSent = lines.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: Self.stretch).allSatisfy { start in
        let part = UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + Self.stretch, bytes.count)])
        return PQputCopyData(session.handle, part.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count))
          == 1
      }
    }
    _ = PQputCopyEnd(session.handle, isSent ? nil : "the lines could not be sent")
    let end = Answer(PQgetResult(session.handle))
    // libpq says with an empty answer that the statement has ended.
    _ = Answer(PQgetResult(session.handle))
    guard end.isComplete else { throw remember(end, statement) }
  }

  private func remember(_ answer: borrowing Answer, _ statement: String) -> StorageError {
    if answer.isOvertaken { isOvertaken = true }
    let error = session.isAlive ? answer.error(statement: statement) : Self.lost
    if failure == nil { failure = error }
    return error
  }

  func remembering<T>(_ work: () throws(StorageError) -> T) throws(StorageError) -> T {
    do {
      return try work()
    } catch {
      if failure == nil { failure = error }
      throw error
    }
  }

  private func refuseAfterFailure() throws(StorageError) {
    if let failure { throw failure }
  }

  private func row(
    _ place: Int, _ answer: borrowing Answer, _ statement: PreparedStatement
  ) throws(StorageError) -> Row {
    do {
      return try answer.row(place, of: statement)
    } catch {
      if failure == nil { failure = error }
      throw error
    }
  }

  /// How many bytes of a `COPY` go to libpq at a time.
  private static let stretch = 1 << 20

  private static let lost = StorageError.unavailable(reason: PostgresPhrases.lost)
}
