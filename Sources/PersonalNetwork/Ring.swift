/// How close the client feels to somebody: an explicit choice of the client, never read from a coordinate.
///
/// A ring that nobody chose is `nil`, not a fourth ring.
public enum Ring: Int, CaseIterable, Sendable, Codable {
  case inner = 1
  case middle
  case outer

  /// The weight of this ring in closeness-weighted measures: 3, 2 and 1, from the inside out.
  public var weight: Int { 4 - rawValue }
}

extension Ring: Comparable {
  /// Closer comes first.
  public static func < (left: Ring, right: Ring) -> Bool { left.rawValue < right.rawValue }
}
