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
    utf8.withContiguousStorageIfAvailable { UnsafeRawBufferPointer($0).hasNUL } ?? utf8.contains(0)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a byte is 0, eight at a time: of every text that is kept it is asked.
  package var hasNUL: Bool {
    let lows: UInt64 = 0x0101_0101_0101_0101
    var place = 0
    while place + 8 <= count {
      let eight = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // Only a byte that is 0 borrows from its own highest bit (H. S. Warren, Hacker's Delight, section 6-1).
      if (eight &- lows) & ~eight & (lows << 7) != 0 { return true }
      place += 8
    }
    while place < count {
      if self[place] == 0 { return true }
      place += 1
    }
    return false
  }
}
