/// Why people agreed on something although there was something to weigh first: their own words, and what there was to weigh.
public struct AgreementDecision: Sendable, Hashable {
  public var reason: String
  public var points: Set<LoadPoint>

  public init(reason: String, points: Set<LoadPoint>) {
    self.reason = reason
    self.points = points
  }

  static let encode: @Sendable (AgreementDecision) -> String = { decision in
    Packed.encode([decision.reason, CodeList.encode(decision.points)])
  }

  init?(stored: String) {
    guard let parts = Packed.decode(stored, count: 2), let reason = parts[0],
      let points: Set<LoadPoint> = CodeList.decode(parts[1])
    else { return nil }
    self.init(reason: reason, points: points)
  }
}

/// What there can be to weigh before somebody is asked for one more thing. The codes are kept in databases and never change.
public enum LoadPoint: String, CaseIterable, Sendable, Codable {
  case gone, consultFirst, times, hours, lastsLonger, anotherFunction, heavy, checkInOverdue
}
