/// One change of a text: a stretch that makes place for other text. An empty stretch is an insertion, an empty
/// replacement a deletion.
public struct TextEdit: Sendable, Hashable {
  /// Code points of the text as it was before any of the edits.
  public let range: Range<Int>
  public let replacement: PlainText

  public init(_ range: Range<Int>, with replacement: String) {
    self.range = range
    self.replacement = PlainText(replacement)
  }

  public static func insertion(of text: String, at place: Int) -> TextEdit { TextEdit(place..<place, with: text) }
  public static func deletion(of range: Range<Int>) -> TextEdit { TextEdit(range, with: "") }
}

/// The changes that make one version of a text into the next, all counted in the text before, in order of place.
public struct TextEdits: Sendable, Hashable {
  /// Why edits cannot be made together.
  public enum Problem: Error, Sendable, Hashable {
    /// The edit reaches outside the text.
    case outside(TextEdit)
    /// Two edits change the same characters.
    case overlapping(TextEdit, TextEdit)
  }

  public let edits: [TextEdit]
  /// Per edit, where its replacement begins in the new text.
  let newStarts: [Int]

  /// - Parameters:
  ///   - edits: in any order; insertions at the same place stay in the order given.
  ///   - length: the number of code points of the text they change.
  public init(_ edits: [TextEdit], length: Int) throws(Problem) {
    let sorted = edits.enumerated().sorted { first, second in
      (first.element.range.lowerBound, first.element.range.upperBound, first.offset)
        < (second.element.range.lowerBound, second.element.range.upperBound, second.offset)
    }.map(\.element)
    for edit in sorted where edit.range.lowerBound < 0 || edit.range.upperBound > length { throw .outside(edit) }
    for (first, second) in zip(sorted, sorted.dropFirst()) where second.range.lowerBound < first.range.upperBound {
      throw .overlapping(first, second)
    }
    self.edits = sorted
    var shift = 0
    newStarts = sorted.map { edit in
      defer { shift += edit.replacement.count - edit.range.count }
      return edit.range.lowerBound + shift
    }
  }

  /// The text with all edits made; the text must be the one they were made for.
  public func applied(to text: PlainText) -> PlainText {
    var result = ""
    var position = 0
    for edit in edits {
      result += text[position..<max(position, edit.range.lowerBound)]
      result += edit.replacement.string
      position = edit.range.upperBound
    }
    result += text[position..<max(position, text.count)]
    return PlainText(result)
  }
}
