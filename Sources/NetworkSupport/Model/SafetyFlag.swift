public import CivilTime

/// "Do not contact this person without talking to … first": with a reason, a date, and a day to look at it again, so that
/// no sharp sentence follows someone for life. The reason is under a right of its own; that there is a flag is not.
public struct SafetyFlag: Sendable, Hashable {
  public var reason: String
  public var setOn: CivilDate
  public var reviewOn: CivilDate?

  public init(reason: String, setOn: CivilDate, reviewOn: CivilDate? = nil) {
    self.reason = reason
    self.setOn = setOn
    self.reviewOn = reviewOn
  }
}

/// A flag as stored: the version goes on counting when the flag is taken away.
public struct SafetyState: Sendable, Hashable {
  public var flag: SafetyFlag?
  /// 0 when there never was a flag.
  public var version: Int

  public init(flag: SafetyFlag? = nil, version: Int = 0) {
    self.flag = flag
    self.version = version
  }
}
