/// The words of HTML: which elements and attributes may stand in a page.
public enum HTMLVocabulary: Sendable {}

/// The words of SVG: which elements and attributes may stand in a picture.
public enum SVGVocabulary: Sendable {}

/// A piece of a page.
public typealias HTML = Markup<HTMLVocabulary>

/// A piece of a picture.
public typealias SVG = Markup<SVGVocabulary>

/// A piece of HTML or SVG, already written as escaped UTF-8 bytes.
///
/// There is no way to put raw text into one: it grows only from elements, whose names are compiled in, and from text,
/// which is escaped on its way. So a value of this type is always safe to put on a page, and always well-formed: every
/// element is closed (`<br/>`), every attribute has a quoted value, and pages can be read by an XML parser too.
///
/// The same calls always give the same bytes.
public struct Markup<Vocabulary>: Sendable {
  var content: Content

  enum Content: Sendable {
    /// Text on its way into an element; it is escaped when it arrives, which spares making an array for it.
    case text(String)
    /// Bytes that are escaped and well-formed.
    case written([UInt8])
  }

  /// For this module only: whoever calls it vouches that the bytes are well-formed and escaped.
  init(vouchedFor bytes: [UInt8]) {
    content = .written(bytes)
  }

  /// Everything the closure mentions, one after another.
  public init(@MarkupBuilder<Vocabulary> _ content: () -> Self) {
    self = content()
  }

  /// Text, escaped.
  public init(text: String) {
    content = .text(text)
  }

  /// Nothing.
  public static var empty: Self { Self(vouchedFor: []) }

  /// True when nothing was written.
  public var isEmpty: Bool {
    switch content {
    case .text(let text): text.isEmpty
    case .written(let bytes): bytes.isEmpty
    }
  }

  /// The markup as UTF-8.
  public var bytes: [UInt8] {
    switch content {
    case .text: Pen.write { $0.write(self) }
    case .written(let bytes): bytes
    }
  }

  /// The markup as a string, for tests and for reading.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension Markup: Equatable {
  /// Markup is the same when its bytes are.
  public static func == (one: Self, other: Self) -> Bool { one.bytes == other.bytes }
}

extension Markup {
  /// This and then that.
  public static func + (first: consuming Self, second: Self) -> Self {
    first += second
    return first
  }

  /// Adds to the end.
  public static func += (whole: inout Self, part: Self) {
    var bytes = whole.bytes
    whole.content = .written([])  // So that the array is not shared, and grows in place.
    bytes.append(contentsOf: part.bytes)
    whole.content = .written(bytes)
  }

  /// The pieces one after another, with the separator between them (and not at the ends).
  public static func joined(_ pieces: some Sequence<Self>, separator: Self = .empty) -> Self {
    let bytes = Pen.write { pen in
      var isFirst = true
      for piece in pieces {
        if !isFirst { pen.write(separator) }
        pen.write(piece)
        isFirst = false
      }
    }
    return Self(vouchedFor: bytes)
  }

  /// The pieces one after another, with the same text, such as `", "`, between them.
  public static func joined(_ pieces: some Sequence<Self>, separator: String) -> Self {
    joined(pieces, separator: Self(text: separator))
  }
}

extension Pen {
  /// Writes markup, escaping it if it is still a text.
  mutating func write<Vocabulary>(_ markup: Markup<Vocabulary>) {
    switch markup.content {
    case .text(let text): write(escaped: text, for: .text)
    case .written(let bytes): write(bytes)
    }
  }
}
