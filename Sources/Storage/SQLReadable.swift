/// A type that can be made from a value in a row.
public protocol SQLReadable {
  /// Nil when the value is of another kind or out of range; ``Row`` turns that into an error that names the column.
  init?(sqlValue: SQLValue)
}

extension String: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self = text
  }
}

extension Int64: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self = number
  }
}

extension Int: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(exactly: number)
  }
}

extension Double: SQLReadable {
  /// Takes a whole number too, if it can be kept exactly: an expression over whole numbers may answer one.
  @inlinable
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .double(let number): self = number
    case .integer(let number): self.init(exactly: number)
    default: return nil
    }
  }
}

extension Bool: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .boolean(let answer): self = answer
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension [UInt8]: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard case .bytes(let bytes) = sqlValue else { return nil }
    self = bytes
  }
}

extension SQLValue: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) { self = sqlValue }
}

extension Optional: SQLReadable where Wrapped: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    if case .null = sqlValue {
      self = .none
    } else {
      guard let value = Wrapped(sqlValue: sqlValue) else { return nil }
      self = value
    }
  }
}

extension Identifier: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }
}

extension RawRepresentable where Self: SQLReadable, RawValue: SQLReadable {
  @inlinable
  public init?(sqlValue: SQLValue) {
    guard let code = RawValue(sqlValue: sqlValue) else { return nil }
    self.init(rawValue: code)
  }
}
