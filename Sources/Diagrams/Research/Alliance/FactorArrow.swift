import Markup

/// A line from one box to another with a head at its end, or with one at both ends.
struct FactorArrow {
  let points: [PicturePoint]
  let isMutual: Bool

  private static let head = 10.0

  static func upright(x: Double, from start: Double, to end: Double, isMutual: Bool) -> FactorArrow {
    let towards = end < start ? -1.0 : 1
    return FactorArrow(
      points: [PicturePoint(x: x, y: start + 4 * towards), PicturePoint(x: x, y: end - 4 * towards)],
      isMutual: isMutual)
  }

  /// Along the outside of boxes that stand between the two.
  static func around(x: Double, side: Double, from start: Double, to end: Double, isMutual: Bool) -> FactorArrow {
    FactorArrow(
      points: [
        PicturePoint(x: side, y: start), PicturePoint(x: x, y: start), PicturePoint(x: x, y: end),
        PicturePoint(x: side, y: end),
      ], isMutual: isMutual)
  }

  @SVGBuilder var svg: SVG {
    if points.count > 1, let first = points.first, let last = points.last {
      let end = shortened(last, towards: points[points.count - 2])
      let start = isMutual ? shortened(first, towards: points[1]) : first
      let line = [start] + points.dropFirst().dropLast() + [end]
      SVG.polyline(points: line.map { ($0.x, $0.y) }, .class("rp-arrow"))
      head(at: last, from: points[points.count - 2])
      if isMutual { head(at: first, from: points[1]) }
    }
  }

  private func shortened(_ tip: PicturePoint, towards other: PicturePoint) -> PicturePoint {
    tip.moved(Self.head - 1, along: (other - tip).direction)
  }

  private func head(at tip: PicturePoint, from other: PicturePoint) -> SVG {
    let back = (other - tip).direction
    let base = tip.moved(Self.head, along: back)
    let corners = [tip, base.moved(Self.head / 2, along: back.turned), base.moved(-Self.head / 2, along: back.turned)]
    return SVG.polygon(points: corners.map { ($0.x, $0.y) }, .class("rp-head"))
  }
}
