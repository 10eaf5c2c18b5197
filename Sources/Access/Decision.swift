/// What the policy says about one act.
public enum Decision: Sendable, Hashable {
  /// Allowed, by the rule of this name ("professional@team").
  case allowed(rule: String)
  /// Not allowed. Whether the thing is there at all, and whose it is, is not told.
  case refused

  public var isAllowed: Bool { self != .refused }
}
