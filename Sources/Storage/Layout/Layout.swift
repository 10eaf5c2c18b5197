/// How a database is laid out, as the engine itself tells it: what both engines must agree on after the same migrations.
public struct Layout: Sendable, Hashable {
  /// By name.
  public let tables: [TableLayout]

  public init(tables: [TableLayout]) {
    self.tables = tables.sorted { $0.name < $1.name }
  }

  /// Reads the layout of the database a body works on; on PostgreSQL, of the schema in which it makes its tables.
  ///
  /// - Throws: ``StorageError/malformedRow(column:reason:)`` for a column of a type that this program never makes.
  public init(of c: any Connection) throws(StorageError) {
    switch c.dialect {
    case .sqlite: self.init(tables: try SQLiteCatalogue.tables(c))
    case .postgres: self.init(tables: try PostgresCatalogue.tables(c))
    }
  }
}

/// One table: its columns and its rules.
public struct TableLayout: Sendable, Hashable {
  public let name: String
  /// In the order in which they were made.
  public let columns: [Column]
  /// The columns of the primary key, in its order.
  public let primaryKey: [String]
  /// Sets of columns of which there is one row at most, beside the primary key.
  public let unique: Set<[String]>
  public let references: Set<Reference>
  public let indexes: Set<Index>
  /// How many `CHECK` rules there are. The engines write their texts down differently.
  public let checks: Int

  public struct Column: Sendable, Hashable {
    public let name: String
    public let type: ColumnType
    /// `NOT NULL`, or part of the primary key.
    public let isRequired: Bool
  }

  /// `FOREIGN KEY (columns) REFERENCES table (…)`.
  public struct Reference: Sendable, Hashable {
    public let columns: [String]
    public let table: String
    /// Empty for the primary key of the other table.
    public let foreignColumns: [String]
  }

  /// An index that was asked for by name.
  public struct Index: Sendable, Hashable {
    public let name: String
    /// Columns in order; an expression is an empty name.
    public let columns: [String]
    public let isUnique: Bool
    /// Whether it holds only the rows that meet a condition.
    public let isPartial: Bool
  }
}

extension TableLayout {
  /// Changes with the columns and the rules, not with the indexes. 64-bit FNV-1a, as for migrations.
  public var checksum: String {
    let rules =
      unique.map { "unique \($0)" }.sorted()
      + references.map { "\($0.columns) to \($0.table) \($0.foreignColumns)" }.sorted() + ["\(checks)"]
    let words = columns.map { "\($0.name) \($0.type) \($0.isRequired)" } + primaryKey + rules
    return Checksum(of: words.joined(separator: ";")).text
  }
}

extension ColumnType {
  /// The type that a column was declared with, as an engine writes it down.
  init?(declared: String) {
    switch declared.uppercased() {
    case "TEXT": self = .text
    case "BLOB", "BYTEA": self = .bytes
    case "BIGINT": self = .integer
    case "DOUBLE PRECISION": self = .double
    case "BOOLEAN": self = .boolean
    default: return nil
    }
  }

  static func read(_ declared: String, ofColumn column: String) throws(StorageError) -> ColumnType {
    guard let type = ColumnType(declared: declared) else {
      throw .malformedRow(column: column, reason: "it is of the type \(declared), which this program never makes")
    }
    return type
  }
}
