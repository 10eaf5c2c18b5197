/// A type whose values can be bound into a statement.
///
/// An enum with raw text or a raw number conforms by declaring it: `extension Stage: SQLBindable, SQLReadable {}`.
public protocol SQLBindable {
  var sqlValue: SQLValue { get }

  /// The type of column these values go into. Text unless a type says otherwise.
  static var columnType: ColumnType { get }
}

extension SQLBindable {
  public static var columnType: ColumnType { .text }
}

extension String: SQLBindable {
  public var sqlValue: SQLValue { .text(self) }
}

extension Int: SQLBindable {
  public var sqlValue: SQLValue { .integer(Int64(self)) }
  public static var columnType: ColumnType { .integer }
}

extension Int64: SQLBindable {
  public var sqlValue: SQLValue { .integer(self) }
  public static var columnType: ColumnType { .integer }
}

extension Double: SQLBindable {
  public var sqlValue: SQLValue { .double(self) }
  public static var columnType: ColumnType { .double }
}

extension Bool: SQLBindable {
  public var sqlValue: SQLValue { .boolean(self) }
  public static var columnType: ColumnType { .boolean }
}

extension [UInt8]: SQLBindable {
  public var sqlValue: SQLValue { .bytes(self) }
  public static var columnType: ColumnType { .bytes }
}

extension SQLValue: SQLBindable {
  public var sqlValue: SQLValue { self }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  public var sqlValue: SQLValue { self?.sqlValue ?? .null }
  public static var columnType: ColumnType { Wrapped.columnType }
}

extension Identifier: SQLBindable {
  public var sqlValue: SQLValue { .text(rawValue) }
}

extension RawRepresentable where Self: SQLBindable, RawValue: SQLBindable {
  public var sqlValue: SQLValue { rawValue.sqlValue }
  public static var columnType: ColumnType { RawValue.columnType }
}
