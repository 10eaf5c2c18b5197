/// What ties had better not run through, as a grid over the picture: looking up a place takes no time.
struct Obstacles {
  private let half: Double
  private let cell: Double
  private let side: Int
  private var weights: [Float]

  init(half: Double, cell: Double) {
    self.half = half
    self.cell = cell
    side = Int((2 * half / cell).rounded(.up)) + 1
    weights = [Float](repeating: 0, count: side * side)
  }

  /// The weight of a place; heavy outside the picture.
  func weight(at point: PicturePoint) -> Double {
    guard let column = index(point.x), let row = index(point.y) else { return 1000 }
    return Double(weights[row * side + column])
  }

  mutating func add(_ box: PictureBox, weight: Float) {
    let columns = range(box.minX, box.maxX)
    for row in range(box.minY, box.maxY) {
      for column in columns { weights[row * side + column] += weight }
    }
  }

  mutating func add(_ middle: PicturePoint, radius: Double, weight: Float) {
    for row in range(middle.y - radius, middle.y + radius) {
      for column in range(middle.x - radius, middle.x + radius) {
        let x = Double(column) * cell + cell / 2 - half - middle.x
        let y = Double(row) * cell + cell / 2 - half - middle.y
        if x * x + y * y <= radius * radius { weights[row * side + column] += weight }
      }
    }
  }

  mutating func add(from start: PicturePoint, to end: PicturePoint, weight: Float) {
    let steps = max(1, Int((end - start).distance / cell))
    for step in 0...steps {
      let point = start + (end - start) * (Double(step) / Double(steps))
      guard let column = index(point.x), let row = index(point.y) else { continue }
      weights[row * side + column] += weight
    }
  }

  private func index(_ value: Double) -> Int? {
    let index = Int((value + half) / cell)
    return value >= -half && index < side ? index : nil
  }

  private func range(_ low: Double, _ high: Double) -> Range<Int> {
    let first = max(0, Int((low + half) / cell))
    let last = min(side - 1, Int((high + half) / cell))
    return first..<max(first, last + 1)
  }
}
