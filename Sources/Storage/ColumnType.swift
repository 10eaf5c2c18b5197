/// The types a column may have, as one token per type: `"name \(.text) NOT NULL"`.
///
/// Ids, codes, calendar dates (`YYYY-MM-DD`), wall times and JSON are ``text``; counts and instants (microseconds
/// since 1970 UTC) are ``integer``.
public enum ColumnType: String, Sendable, Hashable, CaseIterable {
  /// Text ordered by its bytes on both engines; the order of people's names is made in Swift.
  case text
  case bytes
  case integer
  case double
  case boolean

  /// What a column of this type is declared as.
  public func name(in dialect: Dialect) -> String {
    switch (self, dialect) {
    case (.text, .sqlite): "TEXT"
    case (.text, .postgres): "TEXT COLLATE \"C\""
    case (.bytes, .sqlite): "BLOB"
    case (.bytes, .postgres): "BYTEA"
    default: castName
    }
  }

  /// The type's name inside `CAST(… AS …)`, the same for both engines except for bytes, which are never cast.
  var castName: String {
    switch self {
    case .text: "TEXT"
    case .bytes: "BYTEA"
    case .integer: "BIGINT"
    case .double: "DOUBLE PRECISION"
    case .boolean: "BOOLEAN"
    }
  }
}
