public import CivilTime
public import Language

/// Two people wrote about the same thing. Holds what both wrote, for a page on which the second chooses.
public struct Conflict: Sendable, Hashable {
  /// One field as the second writer sent it and as it is now.
  public struct Text: Sendable, Hashable {
    /// The field's name in the form.
    public let field: String
    public let label: Phrase
    public let written: String
    public let stored: String

    public init(field: String, label: Phrase, written: String, stored: String) {
      self.field = field
      self.label = label
      self.written = written
      self.stored = stored
    }
  }

  /// The version the second writer saw.
  public let seenVersion: Int
  /// The version the thing has now; the form that follows carries this one.
  public let currentVersion: Int
  /// Who wrote in between, if history knows.
  public let changedBy: String?
  public let changedAt: Instant?
  /// Every field of the form, also the equal ones: the page decides what to show.
  public let texts: [Text]

  public init(seenVersion: Int, currentVersion: Int, changedBy: String?, changedAt: Instant?, texts: [Text]) {
    self.seenVersion = seenVersion
    self.currentVersion = currentVersion
    self.changedBy = changedBy
    self.changedAt = changedAt
    self.texts = texts
  }
}
