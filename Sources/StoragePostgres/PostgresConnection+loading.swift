import CPostgres
import Storage

extension PostgresConnection {
  /// By `COPY … FROM STDIN` in its text format (https://www.postgresql.org/docs/current/sql-copy.html), for which the server
  /// plans nothing and knows every column's type.
  func insert(_ rows: [[SQLValue]], into table: TableLayout) throws(StorageError) {
    let names = table.columns.map { SQL(quoting: $0.name) }.joined(separator: ", ")
    let statement: SQL = "COPY \(SQL(quoting: table.name)) (\(names)) FROM STDIN"
    let lines = try remembering { () throws(StorageError) in try CopyText.lines(of: rows) }
    try load(lines, by: statement.rendered(for: .postgres).text)
  }
}

/// Rows as the server reads them: a line each, tabs between the values.
enum CopyText {
  static func lines(of rows: [[SQLValue]]) throws(StorageError) -> [UInt8] {
    var text: [UInt8] = []
    for row in rows {
      for (place, value) in row.enumerated() {
        if let reason = value.reasonUnbindable { throw .unbindable(reason: reason) }
        if place > 0 { text.append(UInt8(ascii: "\t")) }
        append(value, to: &text)
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  private static func append(_ value: SQLValue, to text: inout [UInt8]) {
    switch value {
    case .null: text += "\\N".utf8
    case .text(let words): for byte in words.utf8 { append(escaped: byte, to: &text) }
    case .integer(let number): text += String(number).utf8
    case .double(let number): text += (number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : "\(number)").utf8
    case .boolean(let yes): text.append(UInt8(ascii: yes ? "t" : "f"))
    case .bytes(let bytes):
      // A backslash, which the text format writes twice, an x, and two hexadecimal digits per byte.
      text += "\\\\x".utf8
      for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    }
  }

  private static func append(escaped byte: UInt8, to text: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\\"): text += "\\\\".utf8
    case UInt8(ascii: "\t"): text += "\\t".utf8
    case UInt8(ascii: "\n"): text += "\\n".utf8
    case UInt8(ascii: "\r"): text += "\\r".utf8
    default: text.append(byte)
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
