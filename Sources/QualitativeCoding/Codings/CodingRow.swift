/// One coding as numbers: positions in the lists of its ``CodingIndex``.
struct CodingRow: Sendable, Hashable {
  enum Extent: UInt8, Sendable {
    case text
    case wholeSource
    /// A part of something that is not text.
    case part
  }

  var source: Int32
  /// Code points of the newest text, half-open; both 0 when it is no stretch of text.
  var start: Int32
  var end: Int32
  var code: Int32
  /// -1 when not known who.
  var coder: Int32
  /// Position among the project's selections, and among its codings.
  var selection: Int32
  var coding: Int32
  var extent: Extent
  var isAgreed: Bool

  /// Whether it covers text: a stretch of at least one character.
  var hasCharacters: Bool { end > start }
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Order in the index: by place, fragments together, then by code, then as the project has them.
  static func precedes(_ first: CodingRow, _ second: CodingRow) -> Bool {
    if first.source != second.source { return first.source < second.source }
    if first.start != second.start { return first.start < second.start }
    if first.end != second.end { return first.end < second.end }
    if first.extent != second.extent { return first.extent.rawValue < second.extent.rawValue }
    if first.extent == .part, first.selection != second.selection { return first.selection < second.selection }
    if first.code != second.code { return first.code < second.code }
    return first.coding < second.coding
  }

  /// Whether two rows of the index are the same fragment: the same stretch, or the same part of what is not text.
  func isSameFragment(as other: CodingRow) -> Bool {
    source == other.source && start == other.start && end == other.end && extent == other.extent
      && (extent != .part || selection == other.selection)
  }
}
