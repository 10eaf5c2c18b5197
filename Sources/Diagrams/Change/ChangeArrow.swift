/// The arrow of somebody who moved to another ring: along the own radius, from the middle of the ring of before to the
/// mark. Nobody else stands on that radius.
public struct ChangeArrow: Sendable, Hashable {
  public let start: PicturePoint
  /// The point of the head, beside the mark.
  public let tip: PicturePoint
  let isNarrow: Bool

  /// `nil` for who did not move, and where rings are so narrow that there is no room for an arrow.
  init?(_ person: DrawnPerson, at mark: PicturePoint, in frame: EcogramFrame) {
    guard let ring = person.change?.origin else { return nil }
    let start = mark.direction * frame.origin(in: ring)
    self.start = start
    tip = mark.moved(person.extent(in: frame) + frame.lineGap / 2, along: (start - mark).direction)
    isNarrow = frame.isNarrow
    guard start.distance(to: tip) > head + dot else { return nil }
  }

  init(start: PicturePoint, tip: PicturePoint, isNarrow: Bool) {
    (self.start, self.tip, self.isNarrow) = (start, tip, isNarrow)
  }

  /// The length of the head.
  var head: Double { Self.halfWidth(isNarrow: isNarrow) * 2 }
  static func halfWidth(isNarrow: Bool) -> Double { isNarrow ? 3.5 : 5.5 }

  /// The radius of the open dot at the start.
  var dot: Double { isNarrow ? 2 : 3 }

  /// The middle of the head.
  var headMiddle: PicturePoint { tip.moved(head / 2, along: (start - tip).direction) }
  var headBox: PictureBox { PictureBox(around: headMiddle, halfWidth: head / 2, halfHeight: head / 2) }
}
