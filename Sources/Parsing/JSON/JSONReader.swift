/// Reads a JSON file (RFC 8259) whole, within limits, with the place of every value and of every error.
///
/// Reads UTF-8, with or without byte order mark. Numbers stay as they are written; a name that stands twice in one object is
/// refused, because nobody can say which of the two holds.
public enum JSONReader {
  /// - Throws: `JSONError`, or what the source throws.
  public static func read(_ source: any ByteSource, limits: JSONLimits = .standard) throws -> JSONNode {
    var source = source
    var bytes: [UInt8] = []
    while let chunk = try source.next() {
      guard bytes.count + chunk.count <= limits.fileBytes else {
        throw JSONError(.fileTooLong(limit: limits.fileBytes), at: .beginning)
      }
      bytes += chunk
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    try checkEncoding(bytes[mark...])
    var scanner = JSONScanner(bytes, from: mark, limits: limits)
    return try scanner.document()
  }

  private static func checkEncoding(_ bytes: ArraySlice<UInt8>) throws(JSONError) {
    if let encoding = TextEncoding.marked(by: bytes.prefix(4)) ?? TextEncoding.shown(by: bytes.prefix(1 << 10)) {
      throw JSONError(.encoding(encoding), at: .beginning)
    }
    var check = UTF8Check()
    var place = (line: 1, column: 1)
    var first: (byte: UInt8, place: JSONPlace) = (0, .beginning)
    for byte in bytes {
      if byte == 0x0A && !check.isInsideCharacter {
        place = (place.line + 1, 1)
        continue
      }
      if !check.isInsideCharacter { first = (byte, JSONPlace(line: place.line, column: place.column)) }
      switch check.take(byte) {
      case .whole: place.column += 1
      case .partial: break
      case .malformed: throw malformed(check, first.byte, at: first.place)
      }
    }
    guard check.isInsideCharacter else { return }
    if check.sawLongCharacter { throw JSONError(.endsInsideCharacter, at: first.place) }
    throw malformed(check, first.byte, at: first.place)
  }

  private static func malformed(_ check: UTF8Check, _ byte: UInt8, at place: JSONPlace) -> JSONError {
    let looksWestern = !check.sawLongCharacter && TextEncoding.isInWindows1252(byte)
    return JSONError(looksWestern ? .encoding(.windows1252) : .malformedCharacter(byte: byte), at: place)
  }
}
