public import Storage

/// Anything that can rest on something else: a question, an agreement, a fragment, a finding.
///
/// The kind is a word that the room which keeps the thing has chosen (`"agreement"`); the id is the thing's own.
public struct Thing: Sendable, Hashable {
  public let kind: String
  public let id: String

  public init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }

  public init<Subject>(kind: String, id: Identifier<Subject>) {
    self.init(kind: kind, id: id.rawValue)
  }
}
