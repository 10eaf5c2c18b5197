/// Writes records that every CSV reader and spreadsheet reads back: RFC 4180, with CRLF after each.
public struct CSVWriter: Sendable {
  public let delimiter: CSVDelimiter
  /// Whether text that begins with `=` `+` `-` `@`, a tab or a line end gets an apostrophe before it, so that a
  /// spreadsheet shows it and does not run it. Such a text reads back with the apostrophe.
  public let guardsFormulas: Bool

  public init(delimiter: CSVDelimiter = .comma, guardsFormulas: Bool = true) {
    self.delimiter = delimiter
    self.guardsFormulas = guardsFormulas
  }

  /// One record as bytes. Zero bytes in a text, which no reader takes, become U+FFFD.
  public func record(_ cells: [CSVCell]) -> [UInt8] {
    let fields = cells.map { $0.text(guardingFormulas: guardsFormulas) }
    // A lone empty field must not look like a line with nothing on it.
    if fields == [""] { return Array("\"\"\r\n".utf8) }
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(delimiter.rawValue) }
      append(field, to: &bytes)
    }
    bytes += [CSVByte.carriageReturn, CSVByte.lineFeed]
    return bytes
  }

  private func append(_ field: String, to bytes: inout [UInt8]) {
    guard Self.needsQuotes(field) else {
      bytes += field.utf8
      return
    }
    bytes.append(CSVByte.quote)
    for byte in field.utf8 {
      switch byte {
      case CSVByte.quote: bytes += [byte, byte]
      case 0: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(CSVByte.quote)
  }

  /// Any delimiter is quoted, not only ours, so that a reader that guesses it from the header guesses right; and what at
  /// the beginning of a file would be taken for something else.
  private static func needsQuotes(_ field: String) -> Bool {
    if field.hasPrefix("sep=") || field.unicodeScalars.first == "\u{FEFF}" { return true }
    if field.utf8.first == 0x20 || field.utf8.last == 0x20 { return true }
    return field.utf8.contains { byte in
      byte == 0 || byte == CSVByte.quote || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
        || CSVDelimiter(rawValue: byte) != nil
    }
  }
}
