import CPostgres
import Storage

import struct Storage.Row

/// A session while a transaction lasts on it, as bodies see it.
final class PostgresConnection: Storage.Connection {
  let dialect = Dialect.postgres

  let session: Session
  /// Set by the first statement that fails; from then on nothing runs until the transaction or savepoint is undone.
  var failure: StorageError?
  /// Another transaction came first, so that the body is to be run again.
  private(set) var isOvertaken = false
  private var cursors = 0
  /// What goes to the server together with the next statement that is waited for.
  var queue: [Request] = []
  /// How often something was sent.
  private(set) var sendings = 0
  var savepoints = 0
  /// Queries that were announced, and what came back for them.
  var foresight = Foresight()
  /// The connection broke before the server was asked anything that lasts.
  private(set) var isDeadAtStart = false

  init(_ session: Session) {
    self.session = session
  }

  func fetch(_ sql: SQL) throws(StorageError) -> [Row] {
    let rendered = sql.rendered(for: .postgres)
    if !foresight.isEmpty, let rows = try foreseen(rendered) { return rows }
    let (statement, values) = try prepare(rendered)
    return try rows(send(Request(statement, values)), statement)
  }

  func run(_ sql: SQL) throws(StorageError) -> Int {
    foresight.forget()
    let (statement, values) = try prepare(sql.rendered(for: .postgres))
    return try send(Request(statement, values)).changedRows
  }

  func queue(_ sql: SQL) throws(StorageError) {
    foresight.forget()
    let (statement, values) = try prepare(sql.rendered(for: .postgres))
    queue.append(Request(statement, values))
    if queue.count >= Self.longestQueue { _ = try send() }
  }

  /// Through a cursor, some hundred rows at a time: other statements may run in between, and who has seen enough can
  /// stop. (libpq's single-row mode allows neither: the connection is taken until the last row has come.)
  func fetch(_ sql: SQL, each: (Row) throws -> Void) throws {
    guard let cursor = try open(sql) else {
      foresight.forget()
      return try fetch(sql).forEach(each)
    }
    let rows = PreparedStatement(name: cursor, text: "FETCH FORWARD 256 FROM \(cursor)")
    do {
      while try pass(rows, to: each) {}
      queue.append(Request("CLOSE \(cursor)"))
    } catch {
      if failure == nil { queue.append(Request("CLOSE \(cursor)")) }
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
    _ = try send(Request(text, values, types: types))
    return cursor
  }

  /// Hands on the next rows; false when there are no more.
  private func pass(_ rows: PreparedStatement, to each: (Row) throws -> Void) throws -> Bool {
    try refuseAfterFailure()
    let answer = try send(Request(rows.text))
    for place in 0..<answer.rowCount { try each(try row(place, answer, rows)) }
    return answer.rowCount == 256
  }
}

// MARK: - Statements

extension PostgresConnection {
  /// A queue is sent when it has grown to this: more would fill the buffers of both sides while neither reads.
  fileprivate static let longestQueue = 64

  /// Sends what is queued, and a statement whose answer is wanted.
  ///
  /// - Parameters:
  ///   - others: what goes along, between the two.
  ///   - keep: sees the answers of the others, each with its place among them.
  func send(
    _ request: Request? = nil, with others: [Request] = [], keep: (Int, borrowing Answer) -> Void = { _, _ in }
  ) throws(StorageError) -> Answer {
    try refuseAfterFailure()
    let requests = queue + others + (request.map { [$0] } ?? [])
    let start = queue.count
    queue = []
    let isFirst = sendings == 0
    sendings += 1
    let reply = session.exchange(requests) { place, answer in
      if place >= start { keep(place - start, answer) }
    }
    guard reply.answer.isComplete else {
      // Only what has surely not been committed may be done again on another connection.
      isDeadAtStart = isFirst && !session.isAlive && requests.last?.isCommit != true
      throw remember(reply.answer, reply.text)
    }
    return reply.takeAnswer()
  }

  func prepare(_ rendered: RenderedSQL) throws(StorageError) -> (PreparedStatement, CValues) {
    try refuseAfterFailure()
    let values = try checked(rendered)
    return try remembering { () throws(StorageError) in
      (
        try session.statement(rendered.text, types: values.map(\.typeIdentifier)), CValues(values)
      )
    }
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

  func remember(_ answer: borrowing Answer, _ statement: String) -> StorageError {
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

  func refuseAfterFailure() throws(StorageError) {
    if let failure { throw failure }
  }

  func rows(_ answer: borrowing Answer, _ statement: PreparedStatement) throws(StorageError) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(answer.rowCount)
    for place in 0..<answer.rowCount { rows.append(try row(place, answer, statement)) }
    return rows
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

  static let lost = StorageError.unavailable(reason: PostgresPhrases.lost)
}
