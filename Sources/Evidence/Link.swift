public import CivilTime

/// A connection between two things, from when until when, and who made it and ended it.
public struct Link: Sendable, Hashable {
  public let from: Thing
  public let relation: Relation
  public let to: Thing
  public let since: Instant
  /// The account or person that made it, as its caller names them; nil when the program did.
  public let by: String?
  /// Nil while it holds.
  public let until: Instant?
  public let endedBy: String?
}

/// A link that a walk came along, and how many steps from the start: 1 for the start's own links.
public struct LinkStep: Sendable, Hashable {
  public let link: Link
  public let distance: Int
}

/// Which way a walk follows links.
public enum LinkDirection: Sendable, Hashable, CaseIterable {
  /// From a thing to what it points at.
  case forward
  /// From a thing to what points at it.
  case back
}

/// Which links count.
public enum LinkMoment: Sendable, Hashable {
  /// Those that hold.
  case now
  /// Those that held at an instant.
  case at(Instant)
  /// Those that hold and those that were ended.
  case ever
}
