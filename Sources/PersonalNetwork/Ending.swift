public import CivilTime

/// That somebody is no longer in the network, how it ended, and since when.
public struct Ending: Sendable, Hashable, Codable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case ended
    case died
    case contactLost
  }

  public let kind: Kind
  /// The first day on which it was over; `nil` when nobody knows the day.
  public let on: CivilDate?

  public init(_ kind: Kind, on: CivilDate? = nil) {
    self.kind = kind
    self.on = on
  }

  /// Whether it was over on a day. An ending without a day, or a question without a day, counts as over.
  public func holds(on day: CivilDate?) -> Bool {
    guard let on, let day else { return true }
    return on <= day
  }
}
