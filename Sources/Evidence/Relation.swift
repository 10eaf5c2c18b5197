/// What one thing is to another, read from left to right: an agreement *answers* a question.
///
/// The set is open: a room adds its own in an extension. A name that is in use never changes.
public struct Relation: Sendable, Hashable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(_ name: String) {
    self.init(rawValue: name)
  }
}

extension Relation {
  /// A step that was taken because of a question.
  public static let answers = Relation("answers")
  /// Support that gives something a person needs.
  public static let servesFunction = Relation("servesFunction")
  /// A question, a lesson or a finding that came from something that happened.
  public static let arisesFrom = Relation("arisesFrom")
  /// A claim and what it is founded on.
  public static let restsOn = Relation("restsOn")
}
