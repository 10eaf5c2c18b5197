/// The text of a source as it was from one moment on. Versions are never changed; an edit makes the next one.
public struct TextVersion: Sendable, Hashable, Identifiable {
  public var id: String
  public var text: PlainText
  /// How this version came from the one before it; nil for a first version, and for a text that was replaced whole.
  public var edits: TextEdits?
  public var author: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?
  /// Why it changed: de-identified, checked by the respondent.
  public var reason: String

  public init(
    id: String, text: PlainText, edits: TextEdits? = nil, author: Coder.ID? = nil, at: Int64? = nil,
    reason: String = ""
  ) {
    self.id = id
    self.text = text
    self.edits = edits
    self.author = author
    self.at = at
    self.reason = reason
  }
}
