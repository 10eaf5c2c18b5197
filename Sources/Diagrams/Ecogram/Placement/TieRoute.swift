/// The curve between two people who know each other: a cubic Bézier curve from mark to mark.
public struct TieCurve: Sendable, Hashable {
  public let start: PicturePoint
  public let control1: PicturePoint
  public let control2: PicturePoint
  public let end: PicturePoint

  /// A place on the curve.
  ///
  /// - Parameter share: 0 at the start, 1 at the end.
  public func point(at share: Double) -> PicturePoint {
    let rest = 1 - share
    let (a, b) = (rest * rest * rest, 3 * rest * rest * share)
    let (c, d) = (3 * rest * share * share, share * share * share)
    return PicturePoint(
      x: a * start.x + b * control1.x + c * control2.x + d * end.x,
      y: a * start.y + b * control1.y + c * control2.y + d * end.y)
  }

  /// Places at equal steps of the share, both ends included.
  public func points(_ steps: Int) -> [PicturePoint] {
    (0...steps).map { point(at: Double($0) / Double(steps)) }
  }

  /// The same places, in memory that is used again and again.
  ///
  /// - Parameter points: room for one place more than there are steps.
  func writePoints(_ steps: CurveSteps, into points: UnsafeMutableBufferPointer<PicturePoint>) {
    steps.shares.withUnsafeBufferPointer { shares in
      for index in shares.indices {
        let share = shares[index]
        points[index] = PicturePoint(
          x: share.a * start.x + share.b * control1.x + share.c * control2.x + share.d * end.x,
          y: share.a * start.y + share.b * control1.y + share.c * control2.y + share.d * end.y)
      }
    }
  }

  /// A curve that leaves the straight line from `start` to `end` sideways.
  ///
  /// - Parameters:
  ///   - bulge1: how far the first third goes to the right, as a share of the length.
  ///   - bulge2: the same for the second third.
  static func bulging(
    from start: PicturePoint, to end: PicturePoint, _ bulge1: Double, _ bulge2: Double
  ) -> TieCurve {
    let step = end - start
    let side = step.turned
    return TieCurve(
      start: start, control1: start + step * 0.3 + side * bulge1, control2: start + step * 0.7 + side * bulge2, end: end
    )
  }

  /// The curve without the parts that lie within the marks at its ends.
  func trimmed(_ startExtent: Double, _ endExtent: Double) -> TieCurve {
    let from = start.moved(startExtent, along: (control1 - start).direction)
    let to = end.moved(endExtent, along: (control2 - end).direction)
    return TieCurve(start: from, control1: control1, control2: control2, end: to)
  }
}

/// How much the four points of a cubic curve count at equal steps along it (Bernstein's polynomials), worked out once.
struct CurveSteps {
  let shares: [(a: Double, b: Double, c: Double, d: Double)]

  init(_ steps: Int) {
    shares = (0...steps).map { step in
      let share = Double(step) / Double(steps)
      let rest = 1 - share
      return (rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share)
    }
  }
}
