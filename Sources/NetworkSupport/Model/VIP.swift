public import PersonalNetwork

/// Somebody very important to the client and thought of with warmth: then, now or hoped for, and why.
public struct VIP: Sendable, Hashable {
  public var moment: VIPMoment
  public var why: String?

  public init(_ moment: VIPMoment, why: String? = nil) {
    self.moment = moment
    self.why = why
  }
}
