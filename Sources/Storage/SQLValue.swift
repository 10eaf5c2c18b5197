/// A value on its way into or out of the database.
///
/// SQLite has no booleans and answers them as `integer` 0 and 1; read them with `row.get` as `Bool`, which takes both.
public enum SQLValue: Sendable, Hashable {
  case null
  case text(String)
  case integer(Int64)
  case double(Double)
  case boolean(Bool)
  case bytes([UInt8])
}

extension SQLValue {
  /// What kind of value this is and how large, never what it says: error messages end up in logs, and the values are
  /// about people.
  var kindInWords: String {
    switch self {
    case .null: "NULL"
    case .text(let text): "text of \(text.utf8.count) bytes"
    case .integer: "a whole number"
    case .double: "a number with decimals"
    case .boolean: "a yes or no"
    case .bytes(let bytes): "\(bytes.count) raw bytes"
    }
  }
}

extension SQLValue {
  /// Why this value can not be stored the same way on both engines; nil when it can.
  ///
  /// PostgreSQL cannot keep a NUL character in text, and SQLite turns a number that is not a number into NULL.
  public var reasonUnbindable: String? {
    switch self {
    case .text(let text) where text.hasNUL: "text contains a NUL character"
    case .double(let number) where number.isNaN: "a number is not a number (NaN)"
    default: nil
    }
  }
}

extension String {
  /// Whether there is a NUL character in it, which PostgreSQL cannot keep.
  public var hasNUL: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? utf8.contains(0)
  }
}
