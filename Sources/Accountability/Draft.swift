public import CivilTime

/// A text that somebody was writing, kept until it is saved for real, thrown away, or thirty days old.
public struct Draft: Sendable, Hashable {
  /// One field as it was typed. A name may come more than once.
  public struct Field: Sendable, Hashable, Codable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Which form it belongs to: "dossier/0197…/question". The workspace chooses it.
  public let key: String
  public let fields: [Field]
  public let savedAt: Instant

  /// The first value of a field.
  public func value(of name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// How much is kept.
public struct DraftRules: Sendable, Hashable {
  /// Bytes of JSON in one draft.
  public var largest = 256 * 1024
  /// Drafts of one account; a further one throws the oldest away.
  public var most = 100
  /// Seconds after the last save.
  public var kept: Int = 30 * 24 * 60 * 60

  public init() {}
}
