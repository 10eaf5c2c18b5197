/// Finds a curve for every tie between two people that stays clear of names, of other people's marks and of the client,
/// crosses few lines and few other ties, and is not longer than it must be.
struct TieRouting {
  let seats: [Seat]
  let extents: [Double]
  let frame: EcogramFrame
  private var obstacles: Obstacles
  private var routed: [Route] = []

  private struct Route {
    let points: [PicturePoint]
    let box: PictureBox
  }

  /// Sideways bends to try, in the order in which they look calm.
  private static let bends: [(Double, Double)] = [
    (0.14, 0.14), (-0.14, -0.14), (0.26, 0.26), (-0.26, -0.26), (0.05, 0.3), (0.3, 0.05), (-0.05, -0.3),
    (-0.3, -0.05), (0.04, 0.04), (-0.04, -0.04), (0.42, 0.42), (-0.42, -0.42), (0.6, 0.6), (-0.6, -0.6),
  ]
  private static let steps = 16
  private static let curveSteps = CurveSteps(steps)

  /// What a curve costs, per unit of its length where it runs.
  private enum Cost {
    static let length = 0.12
    static let underName: Float = 0.9
    static let overMark: Float = 3
    static let overClient: Float = 8
    static let alongLine: Float = 0.25
    static let pastRim = 1.5
    /// Per crossing with another tie.
    static let crossing = 7.0
    /// Per next best bend.
    static let bend = 1.2
  }

  init(seats: [Seat], extents: [Double], frame: EcogramFrame) {
    self.seats = seats
    self.extents = extents
    self.frame = frame
    obstacles = Obstacles(half: frame.half, cell: frame.isNarrow ? 3 : 5)
    obstacles.add(PicturePoint(x: 0, y: 0), radius: frame.centre + 10, weight: Cost.overClient)
    for (seat, extent) in zip(seats, extents) {
      let direction = seat.mark.direction
      obstacles.add(from: direction * frame.centre, to: seat.mark, weight: Cost.alongLine)
      obstacles.add(seat.name.grown(by: 1), weight: Cost.underName)
      obstacles.add(seat.mark, radius: extent + 4, weight: Cost.overMark)
    }
  }

  /// The curves of the ties, in the order of `pairs`. Short ties choose first.
  mutating func route(_ pairs: [(Int, Int)]) -> [TieCurve] {
    let lengths = pairs.map { seats[$0.0].mark.distance(to: seats[$0.1].mark) }
    let order = pairs.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    var curves = [TieCurve?](repeating: nil, count: pairs.count)
    for index in order { curves[index] = route(pairs[index].0, pairs[index].1, length: lengths[index]) }
    return curves.compactMap { $0 }
  }

  private mutating func route(_ one: Int, _ other: Int, length: Double) -> TieCurve {
    let (start, end) = (seats[one].mark, seats[other].mark)
    let curveSteps = Self.curveSteps
    var best = (cost: Double.infinity, curve: TieCurve.bulging(from: start, to: end, 0.14, 0.14))
    for (index, bend) in Self.bends.enumerated() {
      // Even the straight line would cost more: no later bend can be better.
      if Double(index) * Cost.bend + Cost.length * (length - extents[one] - extents[other] - 6) > best.cost { break }
      let curve = TieCurve.bulging(from: start, to: end, bend.0, bend.1)
        .trimmed(extents[one] + 3, extents[other] + 3)
      let tried = withUnsafeTemporaryAllocation(of: PicturePoint.self, capacity: Self.steps + 1) { points in
        curve.writePoints(curveSteps, into: points)
        return cost(of: UnsafeBufferPointer(points), rank: index, limit: best.cost)
      }
      if tried < best.cost { best = (tried, curve) }
    }
    let kept = best.curve.points(Self.steps / 2)
    routed.append(Route(points: kept, box: box(around: kept)))
    return best.curve
  }

  private func cost(of points: UnsafeBufferPointer<PicturePoint>, rank: Int, limit: Double) -> Double {
    var cost = Double(rank) * Cost.bend
    for index in 1..<points.count {
      let length = points[index].distance(to: points[index - 1])
      cost += Cost.length * length
      // The ends touch their own marks.
      if index > 1, index < points.count - 1 { cost += obstacles.weight(at: points[index]) * length }
      if points[index].distance > frame.rim - 4 { cost += Cost.pastRim * length }
      if cost > limit { return cost }
    }
    return cost + crossingCost(points, limit: limit - cost)
  }

  private func crossingCost(_ points: UnsafeBufferPointer<PicturePoint>, limit: Double) -> Double {
    let box = box(around: points)
    var cost = 0.0
    for route in routed where route.box.overlaps(box) {
      // Half of the points are enough to see crossings.
      cost += Cost.crossing * Double(Self.crossings(points, route.points, within: route.box, step: 2))
      if cost > limit { return cost }
    }
    return cost
  }

  private func box(around points: some Collection<PicturePoint>) -> PictureBox {
    var box = PictureBox(around: points[points.startIndex], halfWidth: 0.01, halfHeight: 0.01)
    for point in points {
      box.minX = min(box.minX, point.x)
      box.maxX = max(box.maxX, point.x)
      box.minY = min(box.minY, point.y)
      box.maxY = max(box.maxY, point.y)
    }
    return box
  }

  /// How often two lines of straight pieces cross.
  ///
  /// - Parameters:
  ///   - box: around the other line, if it is known: pieces outside it are passed over.
  ///   - step: 2 to look at every other point of the first line only.
  static func crossings<Line: RandomAccessCollection<PicturePoint>>(
    _ one: Line, _ other: [PicturePoint], within box: PictureBox? = nil, step: Int = 1
  ) -> Int where Line.Index == Int {
    var count = 0
    for index in stride(from: step, to: one.count, by: step) {
      let (a, b) = (one[index - step], one[index])
      if let box,
        max(a.x, b.x) < box.minX || min(a.x, b.x) > box.maxX || max(a.y, b.y) < box.minY || min(a.y, b.y) > box.maxY
      {
        continue
      }
      guard let begin = other.first else { continue }
      // On which side of the piece each point of the other line lies: only where that changes can they cross.
      let (x, y) = (b.x - a.x, b.y - a.y)
      var side = x * (begin.y - a.y) - y * (begin.x - a.x)
      for next in 1..<max(1, other.count) {
        let sideNext = x * (other[next].y - a.y) - y * (other[next].x - a.x)
        if side * sideNext < 0, areApart(a, b, by: other[next - 1], other[next]) { count += 1 }
        side = sideNext
      }
    }
    return count
  }

  /// Whether two points lie on different sides of the line through two others.
  private static func areApart(
    _ a: PicturePoint, _ b: PicturePoint, by c: PicturePoint, _ d: PicturePoint
  ) -> Bool {
    let (u, v) = (d.x - c.x, d.y - c.y)
    return (u * (a.y - c.y) - v * (a.x - c.x)) * (u * (b.y - c.y) - v * (b.x - c.x)) < 0
  }
}
