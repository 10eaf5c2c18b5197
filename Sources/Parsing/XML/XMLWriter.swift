/// Writes an XML document in UTF-8: balanced and escaped by construction, and the same bytes for the same calls.
///
/// Names are `StaticString`, so that nothing from outside becomes markup. Elements stand on lines of their own, indented by two
/// spaces; text stays as it is.
public struct XMLWriter: Sendable {
  /// What was written, in pieces: a document of many megabytes is never in memory twice.
  public var pieces: [[UInt8]] { full + [piece] }
  /// What was written, whole.
  public var bytes: [UInt8] { full.isEmpty ? piece : Array(pieces.joined()) }
  private var full: [[UInt8]] = []
  private var piece: [UInt8]
  private static let pieceBytes = 1 << 18
  /// How many characters that XML cannot hold were replaced by U+FFFD.
  public private(set) var replaced = 0
  private var depth = 0

  public init() { piece = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  /// An element with other elements in it, written by `content`.
  public mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    piece += ">\n".utf8
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
    if piece.count >= Self.pieceBytes { beginPiece() }
  }

  /// Hands over the pieces that are full, of which nothing is kept: what is written comes behind them.
  public mutating func takeFull() -> [[UInt8]] {
    defer { full = [] }
    return full
  }

  private mutating func beginPiece() {
    full.append(piece)
    piece = []
    piece.reserveCapacity(Self.pieceBytes + Self.pieceBytes / 8)
  }

  /// An element with text in it, or nothing.
  public mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String = "") {
    open(name, attributes)
    guard !text.isEmpty else {
      piece += "/>\n".utf8
      return
    }
    piece.append(UInt8(ascii: ">"))
    append(text, isAttribute: false)
    close(name)
  }

  private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    indent()
    piece.append(UInt8(ascii: "<"))
    append(name)
    for (name, value) in attributes {
      piece.append(0x20)
      append(name)
      piece += "=\"".utf8
      append(value, isAttribute: true)
      piece.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: StaticString) {
    piece += "</".utf8
    append(name)
    piece += ">\n".utf8
  }

  private mutating func indent() {
    for _ in 0..<depth {
      piece.append(0x20)
      piece.append(0x20)
    }
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { piece += $0 }
  }

  /// By byte where a byte is a character that stays as it is; by scalar otherwise, never by `Character`: a quote with a combining
  /// mark behind it is one `Character`, and still a quote.
  private mutating func append(_ text: String, isAttribute: Bool) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, isAttribute: isAttribute) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, isAttribute: isAttribute) } }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, isAttribute: Bool) {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, Self.isPlain(text[index]) { index += 1 }
      piece.append(contentsOf: text[start..<index])
      guard index < text.count else { return }
      let length = Self.length(of: text[index])
      let end = min(text.count, index + length)
      if let scalar = String(decoding: text[index..<end], as: UTF8.self).unicodeScalars.first {
        append(scalar, isAttribute: isAttribute)
      }
      index = end
    }
  }

  /// Of the first byte of a character in UTF-8: how many bytes it has.
  private static func length(of byte: UInt8) -> Int {
    if byte < 0x80 { 1 } else if byte < 0xE0 { 2 } else if byte < 0xF0 { 3 } else { 4 }
  }

  /// Whether the character of this byte stays as it is, whatever its other bytes are: of the long ones only those that begin with
  /// EF may be none of XML's (U+FFFE and U+FFFF).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: false
    default: byte >= 0x20
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, isAttribute: Bool) {
    switch scalar {
    case "&": piece += "&amp;".utf8
    case "<": piece += "&lt;".utf8
    case ">": piece += "&gt;".utf8
    case "\"" where isAttribute: piece += "&quot;".utf8
    case "\t" where isAttribute: piece += "&#9;".utf8
    case "\n" where isAttribute: piece += "&#10;".utf8
    // Readers make a line end of it otherwise.
    case "\r": piece += "&#13;".utf8
    case _ where Self.isAllowed(scalar): piece += scalar.utf8
    default:
      replaced += 1
      piece += "\u{FFFD}".utf8
    }
  }

  /// XML 1.0, section 2.2, production 2.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
