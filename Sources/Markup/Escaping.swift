/// Where a text is going to stand; that decides which bytes must be written as references.
enum EscapedPlace {
  /// Between tags. Tabs and line feeds stay as they are.
  case text
  /// Between double quotes. Tabs and line feeds become references, because an XML parser turns them into spaces otherwise.
  case attribute

  /// The bytes below 64 that need care, as a set of bits.
  ///
  /// `"` 0x22, `&` 0x26, `'` 0x27, `<` 0x3C, `>` 0x3E, and all control characters (0x00 to 0x1F).
  var careful: UInt64 {
    let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    let controls: UInt64 = 0xFFFF_FFFF
    let tabAndLineFeed: UInt64 = 1 << 0x09 | 1 << 0x0A
    return self == .text ? marks | (controls & ~tabAndLineFeed) : marks | controls
  }
}

extension Pen {
  /// Writes a text so that a parser reads back exactly this text and never a tag, a reference or the end of an attribute.
  ///
  /// The work is done on bytes and not on `Character`: `"` followed by a combining mark is one `Character`, and would slip
  /// through.
  ///
  /// - `< > & " '` become references, and so does a carriage return, which a parser would turn into a line feed.
  /// - Characters that may not stand in XML (C0 controls except tab, line feed and carriage return; U+FFFE; U+FFFF) and DEL
  ///   become U+FFFD, the replacement character. They are not dropped: dropping can join two halves of a word that were apart.
  mutating func write(escaped text: String, for place: EscapedPlace) {
    var text = text
    text.withUTF8 { write(escaped: $0, careful: place.careful) }
  }

  private mutating func write(escaped source: UnsafeBufferPointer<UInt8>, careful: UInt64) {
    var copied = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      let needsCare = byte < 64 ? careful >> UInt64(byte) & 1 == 1 : byte == 0x7F || byte == 0xEF
      let length = needsCare ? Self.lengthToReplace(source, at: index) : 0
      if length > 0 {
        write(UnsafeBufferPointer(rebasing: source[copied..<index]))
        write(Self.reference(for: byte))
        copied = index + length
      }
      index += Swift.max(length, 1)
    }
    write(UnsafeBufferPointer(rebasing: source[copied...]))
  }

  /// How many bytes must be replaced here: three for U+FFFE and U+FFFF (`EF BF BE`, `EF BF BF`), none for others that begin
  /// with 0xEF, one for the rest.
  private static func lengthToReplace(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard source[index] == 0xEF else { return 1 }
    return index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE ? 3 : 0
  }

  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    default: "\u{FFFD}"
    }
  }
}
