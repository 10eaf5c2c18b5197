import GRDB
import GRDBSQLite
import Language
import Storage

extension StorageError {
  /// What an error of the engine means to us.
  init(_ error: any Error, path: String, statement: String = "") {
    switch error {
    case let known as StorageError: self = known
    case let error as DatabaseError:
      self.init(
        code: error.extendedResultCode.rawValue, message: error.message ?? "", path: path, statement: statement)
    default: self = .unavailable(reason: .verbatim("\(error)"))
    }
  }

  /// By SQLite's result code (https://www.sqlite.org/rescode.html).
  init(code: Int32, message: String, path: String, statement: String) {
    self =
      switch code & 0xFF {
      case SQLITE_CONSTRAINT: Self.constraint(code, message, statement)
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_CORRUPT: .corrupt
      case SQLITE_NOTADB: .notADatabase(path: path)
      case SQLITE_TOOBIG: .unbindable(reason: "it is too large")
      case SQLITE_CANTOPEN: .unavailable(reason: .cannotOpen(path))
      case SQLITE_IOERR: .unavailable(reason: .cannotReadOrWrite(path, code))
      case SQLITE_NOMEM: .unavailable(reason: .noMemory)
      case SQLITE_PERM, SQLITE_AUTH: .unavailable(reason: .cannotOpen(path))
      case SQLITE_MISUSE where statement.isEmpty: .unavailable(reason: .isClosed(path))
      default: .invalidStatement(reason: message, statement: statement)
      }
  }

  private static func constraint(_ code: Int32, _ message: String, _ statement: String) -> StorageError {
    // "UNIQUE constraint failed: people.email, people.team_id"
    let name = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? message
    return switch code {
    case extended(8), extended(6), extended(10): .uniqueViolation(constraint: name)
    case extended(3): .foreignKey
    case extended(1): .check(constraint: name)
    case extended(5): .notNull(column: name)
    default: .invalidStatement(reason: message, statement: statement)
    }
  }

  /// SQLITE_CONSTRAINT_CHECK 1, _FOREIGNKEY 3, _NOTNULL 5, _PRIMARYKEY 6, _UNIQUE 8, _ROWID 10: macros with a shift,
  /// which Swift does not see.
  private static func extended(_ number: Int32) -> Int32 {
    SQLITE_CONSTRAINT | number << 8
  }
}
