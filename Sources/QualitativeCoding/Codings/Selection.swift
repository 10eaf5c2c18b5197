/// A part of a source that somebody pointed out. Several codings may rest on one selection.
public struct Selection: Sendable, Hashable, Identifiable {
  public var id: String
  public var source: Source.ID
  public var place: Place
  /// What another program called it; often the quote or its beginning.
  public var name: String
  public var author: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?

  public init(
    id: String, source: Source.ID, place: Place, name: String = "", author: Coder.ID? = nil, at: Int64? = nil
  ) {
    self.id = id
    self.source = source
    self.place = place
    self.name = name
    self.author = author
    self.at = at
  }

  /// A selection of text.
  ///
  /// - Parameter range: code points from 0, half-open. May be empty: other programs write such selections.
  public init(id: String, source: Source.ID, version: TextVersion.ID, range: Range<Int>) {
    self.init(id: id, source: source, place: .text(version: version, range: range))
  }
}

/// Where in a source.
public enum Place: Sendable, Hashable {
  case wholeSource
  /// Code points from 0, half-open, of one version of the text.
  case text(version: TextVersion.ID, range: Range<Int>)
  /// A part of something that is not text (a region of a page, seconds of a recording), in words. It counts as a
  /// fragment, and has no characters.
  case part(String)
}
