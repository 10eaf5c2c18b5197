import PersonalNetwork

/// Where somebody stands between the client and the rim: in one of the three rings, or in the band outside them for
/// people of whom the ring is not known.
enum Band: Int, CaseIterable, Sendable, Comparable {
  case inner, middle, outer, unknown

  init(_ ring: Ring?) {
    switch ring {
    case .inner: self = .inner
    case .middle: self = .middle
    case .outer: self = .outer
    case nil: self = .unknown
    }
  }

  var ring: Ring? { Ring(rawValue: rawValue + 1) }

  static func < (left: Band, right: Band) -> Bool { left.rawValue < right.rawValue }
}
