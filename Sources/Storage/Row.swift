/// The names of a statement's columns, shared by all its rows.
public final class ColumnNames: Sendable, CustomStringConvertible {
  public let names: [String]

  public init(_ names: [String]) {
    self.names = names
  }

  /// Where a column stands. Rows are narrow and their names short, so that looking along them beats a dictionary.
  @inlinable
  public func position(of name: String) -> Int? {
    names.firstIndex(of: name)
  }

  public var description: String { names.joined(separator: ", ") }
}

/// One row: its values in order, and the names of their columns.
public struct Row: Sendable {
  public let columns: ColumnNames
  public let values: [SQLValue]

  public init(columns: ColumnNames, values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// The value of a column as the type asked for; ask for an optional where the value may be NULL.
  @inlinable
  public func get<T: SQLReadable>(_ column: String, as type: T.Type = T.self) throws(StorageError) -> T {
    guard let position = columns.position(of: column) else {
      throw .malformedRow(column: column, reason: "there is no such column among \(columns)")
    }
    return try get(at: position)
  }

  /// The value at a position, counted from 0.
  @inlinable
  public func get<T: SQLReadable>(at position: Int, as type: T.Type = T.self) throws(StorageError) -> T {
    guard values.indices.contains(position), let value = T(sqlValue: values[position]) else {
      throw whyNot(position, T.self)
    }
    return value
  }

  @usableFromInline
  func whyNot(_ position: Int, _ type: Any.Type) -> StorageError {
    guard values.indices.contains(position) else {
      return .malformedRow(column: "#\(position)", reason: "the row has \(values.count) columns")
    }
    return .malformedRow(
      column: columns.names[position], reason: "expected \(type), found \(values[position].kindInWords)")
  }

  /// The value of a column as an enum that is not itself ``SQLReadable``, by its raw value.
  public func code<Code: RawRepresentable>(
    _ column: String, as type: Code.Type = Code.self
  ) throws(StorageError) -> Code where Code.RawValue: SQLReadable {
    guard let code = Code(rawValue: try get(column)) else {
      throw .malformedRow(column: column, reason: "the value is not one of the known codes of \(Code.self)")
    }
    return code
  }

  /// The value of a column as an enum by its raw value; nil when it is NULL.
  public func code<Code: RawRepresentable>(
    _ column: String, as type: Code?.Type = Code?.self
  ) throws(StorageError) -> Code? where Code.RawValue: SQLReadable {
    guard try get(column, as: SQLValue.self) != .null else { return nil }
    return try code(column, as: Code.self)
  }
}
