import Foundation
import GRDB
import GRDBSQLite
public import Storage

/// Another program's SQLite file, opened to read only: nothing in it changes, and nothing it was made with runs.
public final class ForeignSQLite {
  /// Its tables by name, with the names of their columns. Views and virtual tables are not among them: reading those runs
  /// what somebody wrote there.
  public let tables: [String: Set<String>]

  private let queue: DatabaseQueue
  private let path: String

  /// - Parameters:
  ///   - longest: how many bytes one value may be.
  ///   - patience: how many seconds to wait for a program that has the file locked.
  /// - Throws: ``StorageError``: not a database, locked, damaged, not to be opened.
  public init(path: String, longest: Int = 64 << 20, patience: Double = 2) throws(StorageError) {
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      sqlite3_limit(database.sqliteConnection, SQLITE_LIMIT_LENGTH, Int32(clamping: longest))
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA query_only = ON")
    }
    do {
      let queue = try Self.open(path, configuration)
      tables = try queue.read { database in
        let names = try String.fetchAll(
          database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        return try names.reduce(into: [:]) { $0[$1] = Set(try database.columns(in: $1).map(\.name)) }
      }
      self.queue = queue
    } catch {
      throw StorageError(error, path: path)
    }
  }

  /// A file with a write-ahead log that nobody is writing is opened as one that cannot change, or SQLite would make two files
  /// beside it; where SQLite does not know how, it is opened plainly.
  private static func open(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    let header = FileHandle(forReadingAtPath: path)?.readData(ofLength: 20)
    let hasLog = header.map { $0.count == 20 && $0[18] == 2 } ?? false
    if hasLog && !FileManager.default.fileExists(atPath: path + "-wal"),
      let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed),
      let queue = try? DatabaseQueue(path: "file:" + name + "?immutable=1", configuration: configuration)
    {
      return queue
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A row, asked by the names of columns.
  public struct Row {
    private let places: [String: Int]
    private let row: GRDB.Row

    init(_ row: GRDB.Row, _ places: [String: Int]) { (self.row, self.places) = (row, places) }

    /// A whole number, also where it is kept as text; nil for anything else.
    public func integer(_ column: String) -> Int? {
      switch storage(column) {
      case .int64(let number): Int(exactly: number)
      case .double(let number): Int(exactly: number)
      case .string(let text): Int(text)
      case .blob, .null, nil: nil
      }
    }

    /// Text, also of a number; nil for nothing.
    public func text(_ column: String) -> String? {
      switch storage(column) {
      case .string(let text): text
      case .int64(let number): String(number)
      case .double(let number): String(number)
      case .blob(let bytes): String(decoding: bytes, as: UTF8.self)
      case .null, nil: nil
      }
    }

    private func storage(_ column: String) -> DatabaseValue.Storage? {
      places[column].map { (row[$0] as DatabaseValue).storage }
    }
  }

  /// Gives the rows of a table one by one, in the order of a column. Columns that the table does not have are empty; a table
  /// that is not there has no rows.
  public func rows(
    of table: String, _ columns: [String], orderedBy order: String, each: (Row) throws -> Void
  ) throws(StorageError) {
    guard let known = tables[table] else { return }
    let wanted = columns.filter(known.contains)
    guard !wanted.isEmpty else { return }
    let places = Dictionary(uniqueKeysWithValues: zip(wanted, 0...))
    let list = wanted.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    let end = known.contains(order) ? " ORDER BY \(order.quotedDatabaseIdentifier)" : ""
    do {
      try queue.read { database in
        let cursor = try GRDB.Row.fetchCursor(
          database, sql: "SELECT \(list) FROM \(table.quotedDatabaseIdentifier)\(end)")
        while let row = try cursor.next() { try each(Row(row, places)) }
      }
    } catch {
      throw StorageError(error, path: path)
    }
  }
}
