public import CivilTime

/// What was decided about an agreement. Whether an agreed one *runs* follows from its first day, so it is not stored.
public enum AgreementState: Sendable, Hashable {
  case proposed
  case agreed
  case paused(AgreementPause)
  case ended(AgreementEnd)

  public var ended: AgreementEnd? {
    if case .ended(let end) = self { end } else { nil }
  }

  public var paused: AgreementPause? {
    if case .paused(let pause) = self { pause } else { nil }
  }
}

public struct AgreementPause: Sendable, Hashable {
  public var since: CivilDate
  public var reason: String
  /// When to look at it again.
  public var until: CivilDate?

  public init(since: CivilDate, reason: String, until: CivilDate? = nil) {
    self.since = since
    self.reason = reason
    self.until = until
  }
}

public struct AgreementEnd: Sendable, Hashable {
  public var on: CivilDate
  public var reason: String

  public init(on: CivilDate, reason: String) {
    self.on = on
    self.reason = reason
  }
}

/// What people call an agreement on a given day.
public enum AgreementStanding: String, CaseIterable, Sendable, Codable {
  case proposed, agreed, running, paused, ended
}
