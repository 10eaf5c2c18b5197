import CPostgres
import Storage

/// One connection to the server.
///
/// `@unchecked Sendable`: libpq allows a connection on any thread, but on one at a time. A session is in the pool's list
/// or with the one thread that took it out (see ``ConnectionPool``), so no two threads ever hold it.
final class Session: @unchecked Sendable {
  let handle: OpaquePointer
  private let remarks: Remarks
  /// Statements the server has planned, by their text and the types of their values.
  private var prepared: [StatementKey: PreparedStatement] = [:]
  private var lastName = 0
  private let limit = 400
  /// Sent, and not yet read; see ``leave(_:)``.
  var owed: [Request] = []

  init(_ address: PostgresAddress, _ settings: PostgresSettings) throws(StorageError) {
    let options = ConnectionOptions(address, settings)
    guard let handle = options.connect() else { throw .unavailable(reason: PostgresPhrases.noMemory) }
    self.handle = handle
    remarks = Remarks(settings.notice)
    guard PQstatus(handle) == CONNECTION_OK else {
      let problem = StorageError.connecting(to: address, message: String(cString: PQerrorMessage(handle)))
      PQfinish(handle)
      throw problem
    }
    remarks.listen(to: handle)
    do {
      try checkServer(address)
    } catch {
      PQfinish(handle)
      throw error
    }
  }

  func close() { PQfinish(handle) }

  /// Whether the connection can still be used.
  var isAlive: Bool { PQstatus(handle) == CONNECTION_OK }

  /// Whether the server waits for a new transaction.
  var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

  /// Whether a transaction can begin here, once the end of the last one has been read.
  var isReusable: Bool { isAlive && (isIdle || !owed.isEmpty) }

  /// Runs a statement without values that returns nothing, such as `BEGIN`.
  func control(_ text: String) throws(StorageError) {
    let result = Answer(PQexec(handle, text))
    guard result.isComplete else { throw failure(result, statement: text) }
  }

  /// The answer to a question without values, `SELECT pg_try_advisory_lock(1)`.
  func isTrue(_ question: String) throws(StorageError) -> Bool {
    let result = Answer(PQexec(handle, question))
    guard result.isComplete else { throw failure(result, statement: question) }
    return result.isTrue
  }

  /// A step of a transaction, such as `BEGIN`; planned, because it is asked all day.
  func step(_ text: String) throws(StorageError) -> Request {
    Request(try statement(text, types: []), CValues([]))
  }

  /// The planned statement for a text with values of these types, planned now if it is new.
  func statement(_ text: String, types: [Oid]) throws(StorageError) -> PreparedStatement {
    let key = StatementKey(text: text, types: types)
    if let known = prepared[key] { return known }
    lastName += 1
    let name = "s\(lastName)"
    let result = Answer(PQprepare(handle, name, key.text, Int32(key.types.count), key.types))
    guard result.isComplete else { throw failure(result, statement: key.text) }
    let fresh = PreparedStatement(name: name, text: key.text)
    prepared[key] = fresh
    return fresh
  }

  /// Forgets planned statements when there are many. Lists of every length make new texts. Between transactions only.
  func tidy() {
    guard prepared.count >= limit, isIdle else { return }
    if (try? control("DEALLOCATE ALL")) != nil { prepared.removeAll(keepingCapacity: true) }
  }

  func failure(_ result: borrowing Answer, statement: String) -> StorageError {
    guard isAlive else { return .unavailable(reason: PostgresPhrases.lost) }
    return result.error(statement: statement)
  }

  private func checkServer(_ address: PostgresAddress) throws(StorageError) {
    let version = PQserverVersion(handle)
    guard version >= 130_000 else {
      throw .unavailable(reason: PostgresPhrases.tooOld(address, version: Int(version / 10_000)))
    }
    guard let encoding = PQparameterStatus(handle, "server_encoding"), String(cString: encoding) == "UTF8" else {
      throw .unavailable(reason: PostgresPhrases.notUnicode(address))
    }
  }
}

/// What tells planned statements apart: the same words with a number or a text for `$1` are two statements.
private struct StatementKey: Hashable {
  let text: String
  let types: [Oid]
}

/// A statement the server has planned on one connection.
final class PreparedStatement {
  let name: String
  let text: String
  /// Filled by the first answer.
  var columns: ColumnNames?
  var types: [Oid] = []

  init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
