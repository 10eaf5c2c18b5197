/// One change of a code tree: what was done, by whom and why, and what it did to codings, so that it can be taken back.
public struct CodeChange: Sendable, Hashable {
  public let event: CodeEvent
  public var author: Coder.ID?
  /// Microseconds since 1970 in UTC.
  public var at: Int64?
  public var reason: String
  /// Filled when the change is made.
  public internal(set) var effect: CodeEffect

  public init(_ event: CodeEvent, author: Coder.ID? = nil, at: Int64? = nil, reason: String = "") {
    self.event = event
    self.author = author
    self.at = at
    self.reason = reason
    effect = CodeEffect()
  }

  /// A change as it was kept somewhere.
  public init(
    _ event: CodeEvent, author: Coder.ID?, at: Int64?, reason: String, effect: CodeEffect
  ) {
    self.init(event, author: author, at: at, reason: reason)
    self.effect = effect
  }
}

/// What a change of a code tree did to the rest of the project.
public struct CodeEffect: Sendable, Hashable {
  /// A coding as it was, and where it stood in the project.
  public struct Before: Sendable, Hashable {
    public let place: Int
    public let coding: Coding

    public init(place: Int, coding: Coding) {
      self.place = place
      self.coding = coding
    }
  }

  /// Several codings of one coder that became one, because a merge gave them the same code on overlapping text.
  public struct Joining: Sendable, Hashable {
    /// The coding that stays, over the text of all of them.
    public let kept: Coding.ID
    public let gone: [Coding.ID]
    public let source: Source.ID
    /// Code points of the text version they lie on.
    public let range: Range<Int>

    public init(kept: Coding.ID, gone: [Coding.ID], source: Source.ID, range: Range<Int>) {
      self.kept = kept
      self.gone = gone
      self.source = source
      self.range = range
    }
  }

  /// Codings that got another code or another selection, as they were.
  public var changed: [Before] = []
  /// Codings that are gone, as they were.
  public var removed: [Before] = []
  public var joinings: [Joining] = []
  /// Selections that were made for joined codings.
  public var newSelections: [Selection.ID] = []
  /// Cases and memos that named the code, as they were.
  public var cases: [Case] = []
  public var memos: [Memo] = []
  /// When taking back: codings that could not be put back, because they were removed since.
  public var notRestored: [Coding.ID] = []

  public init() {}

  public var isEmpty: Bool { self == CodeEffect() }
}
