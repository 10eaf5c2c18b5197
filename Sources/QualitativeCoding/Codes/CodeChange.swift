/// One change of a code tree: what was done, by whom and why, and what it did to codings, so that it can be taken back.
public struct CodeChange: Sendable, Hashable {
  public let event: CodeEvent
  public var author: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?
  public var reason: String

  public init(_ event: CodeEvent, author: Coder.ID? = nil, at: Int64? = nil, reason: String = "") {
    self.event = event
    self.author = author
    self.at = at
    self.reason = reason
  }
}
