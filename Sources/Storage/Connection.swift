/// What a body holds while its transaction lasts. It cannot be kept or handed to another task.
///
/// A statement that fails ends the work: as on PostgreSQL, everything after it throws the same error and the
/// transaction is rolled back, also when the body catches the error. What may fail and be tried goes inside
/// ``savepoint(_:)``; what may exist already uses `ON CONFLICT`.
public protocol Connection {
  /// All rows of a statement, in memory.
  func fetch(_ sql: SQL) throws(StorageError) -> [Row]

  /// Hands over row after row, so that a large answer is never in memory whole. What `each` throws ends it.
  func fetch(_ sql: SQL, each: (Row) throws -> Void) throws

  /// Runs one statement that returns no rows and tells how many rows it inserted, updated or deleted.
  @discardableResult
  func run(_ sql: SQL) throws(StorageError) -> Int

  /// Runs a statement whose outcome nobody waits for: in its place among the others, and at the latest with the commit or with
  /// the savepoint it stands in. So an engine that is far away need not be waited for. Should it fail, then whatever comes next
  /// throws its error.
  func queue(_ sql: SQL) throws(StorageError)

  /// Announces queries that will be fetched next, so that an engine that is far away can be asked all of them at once.
  ///
  /// Their answers wait for the ``fetch(_:)`` of the same statement with the same values, and are forgotten at the first change.
  /// What is announced and never fetched, or fetched without having been announced, costs time and nothing else; but the error of
  /// one that cannot be answered may be thrown by the fetch of another. The closure runs only where it helps.
  func expect(_ queries: () throws -> [SQL]) throws

  /// Runs a part that may fail alone: if it throws, its changes (and only those) are undone, the error is thrown on,
  /// and the transaction can go on. May be nested.
  func savepoint<T>(_ body: () throws -> T) throws -> T

  /// Puts many rows into a table, faster than statement by statement where the engine knows a way.
  ///
  /// - Parameter row: asked for row after row. It adds a value for every column, in the order of the layout, to what it is given
  ///   and says `true`; or it says `false` when there are no more. It must not use the connection. What it throws ends the work,
  ///   as a statement that fails does.
  /// - Throws: ``StorageError/invalidStatement(reason:statement:)`` when a row has another number of values; what a statement
  ///   throws, and what `row` throws.
  func insert(into table: TableLayout, row: (inout [SQLValue]) throws -> Bool) throws

  var dialect: Dialect { get }
}

extension Connection {
  public func queue(_ sql: SQL) throws(StorageError) { try run(sql) }

  /// For engines that are near.
  public func expect(_ queries: () throws -> [SQL]) throws {}

  /// Puts rows into a table that are in memory already; see ``insert(into:row:)``.
  public func insert(_ rows: [[SQLValue]], into table: TableLayout) throws {
    var rest = rows.makeIterator()
    try insert(into: table) { values in
      guard let row = rest.next() else { return false }
      values += row
      return true
    }
  }

  /// The first row, or nil when there is none. Write `LIMIT 1` where there may be many.
  public func fetchFirst(_ sql: SQL) throws(StorageError) -> Row? {
    try fetch(sql).first
  }

  /// The first column of the first row; nil when there is no row or the value is NULL.
  public func fetchValue<T: SQLReadable>(_ sql: SQL, as type: T.Type = T.self) throws(StorageError) -> T? {
    guard let row = try fetch(sql).first else { return nil }
    return try row.get(at: 0, as: T?.self)
  }

  /// Whether a query finds any row.
  public func exists(_ query: SQL) throws(StorageError) -> Bool {
    try !fetch(.finding(query)).isEmpty
  }
}

extension SQL {
  /// What `Connection.exists` asks, to be announced (``Connection/expect(_:)``).
  public static func finding(_ query: SQL) -> SQL { "SELECT 1 AS found WHERE EXISTS (\(query))" }
}
