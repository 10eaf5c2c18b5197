/// A word where it occurs, with what stands around it.
public struct KeywordInContext: Sendable, Hashable {
  public let source: Source.ID
  /// Code points of the newest text.
  public let range: Range<Int>
  public let before: String
  public let word: String
  public let after: String
}

extension CodingIndex {
  /// Where a word or phrase occurs in the newest texts, in the order of the sources. Capitals and accents make no
  /// difference, and `ĳ` is `ij`: "cafe" finds "Café".
  ///
  /// - Parameters:
  ///   - wholeWords: "buur" does not find "buurvrouw".
  ///   - context: how many code points to give on either side.
  ///   - sources: only these; nil: all.
  public func keyword(
    _ wanted: String, wholeWords: Bool = true, context: Int = 60, in sources: Set<Source.ID>? = nil
  ) -> [KeywordInContext] {
    let needle = FoldedText(wanted)
    return project.sources.flatMap { source -> [KeywordInContext] in
      guard sources?.contains(source.id) ?? true, let text = source.text?.text else { return [] }
      return FoldedText(text.string).occurrences(of: needle, wholeWords: wholeWords).map { range in
        KeywordInContext(
          source: source.id, range: range,
          before: String(text[max(0, range.lowerBound - context)..<range.lowerBound]), word: String(text[range]),
          after: String(text[range.upperBound..<min(text.count, range.upperBound + context)]))
      }
    }
  }
}
