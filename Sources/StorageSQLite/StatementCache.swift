import GRDB
import Storage

/// The compiled statements of one connection, by their text.
struct StatementCache {
  private let limit = 400
  private var statements: [String: PreparedStatement] = [:]

  /// The statement, compiled now or before; a fresh copy while the kept one is running.
  mutating func statement(
    _ text: String, path: String, on database: GRDB.Database
  ) throws(StorageError) -> PreparedStatement {
    if let known = statements[text] {
      return known.isRunning ? try PreparedStatement(text, path: path, on: database) : known
    }
    // Lists of every length make new texts; starting over now and then is simpler than telling which are used.
    if statements.count >= limit { statements.removeAll(keepingCapacity: true) }
    let fresh = try PreparedStatement(text, path: path, on: database)
    statements[text] = fresh
    return fresh
  }
}
