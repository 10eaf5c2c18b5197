/// Which spheres stand beside which: the order of a handful of groups around a circle in which ties between groups are
/// short and cross little.
///
/// Starts from the natural order and exchanges two groups, or moves one between two others, as long as that helps.
struct SphereOrder {
  /// How many ties there are between each two groups: a row of `sizes.count` for each group.
  private let ties: [Int]
  private let sizes: [Int]

  /// - Parameters:
  ///   - groups: which group each person is in.
  ///   - pairs: who is tied to whom.
  init(groups: [Int], count: Int, pairs: [(Int, Int)]) {
    var ties = [Int](repeating: 0, count: count * count)
    var sizes = [Int](repeating: 0, count: count)
    for group in groups { sizes[group] += 1 }
    for (a, b) in pairs where groups[a] != groups[b] {
      ties[groups[a] * count + groups[b]] += 1
      ties[groups[b] * count + groups[a]] += 1
    }
    self.ties = ties
    self.sizes = sizes
  }

  /// The groups, clockwise.
  func best() -> [Int] {
    var order = Array(sizes.indices)
    // Three groups around a circle have only one order.
    guard order.count > 3 else { return order }
    var least = cost(order, limit: .infinity)
    var hasImproved = true
    /// Keeps a change of the order when it helps.
    func attempt(_ change: (inout [Int]) -> Void, undo: (inout [Int]) -> Void) {
      change(&order)
      let limit = least - 1e-9
      let cost = cost(order, limit: limit)
      if cost < limit { (least, hasImproved) = (cost, true) } else { undo(&order) }
    }
    while hasImproved {
      hasImproved = false
      for one in order.indices {
        for other in order.indices where other != one {
          // Exchanging goes both ways, and exchanging neighbours is moving one of them.
          if other > one + 1 { attempt({ $0.swapAt(one, other) }, undo: { $0.swapAt(one, other) }) }
          attempt({ Self.move(one, to: other, in: &$0) }, undo: { Self.move(other, to: one, in: &$0) })
        }
      }
    }
    return order
  }

  private static func move(_ from: Int, to place: Int, in order: inout [Int]) {
    let group = order.remove(at: from)
    order.insert(group, at: place)
  }

  /// Ties times the number of people between the middles of their groups, and the crossings that no order within the
  /// groups can prevent: those of ties between four different groups.
  ///
  /// - Parameter limit: counting stops once the cost is this or more; what comes back is then part of it.
  private func cost(_ order: [Int], limit: Double) -> Double {
    order.withUnsafeBufferPointer { order in
      ties.withUnsafeBufferPointer { ties in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: order.count) { middles in
          cost(order, ties, middles, limit: limit)
        }
      }
    }
  }

  /// - Parameter middles: room for one number per group.
  private func cost(
    _ order: UnsafeBufferPointer<Int>, _ ties: UnsafeBufferPointer<Int>, _ middles: UnsafeMutableBufferPointer<Double>,
    limit: Double
  ) -> Double {
    var passed = 0.0
    for group in order {
      middles[group] = passed + Double(sizes[group]) / 2
      passed += Double(sizes[group])
    }
    var cost = 0.0
    for (place, one) in order.enumerated() {
      for otherPlace in (place + 1)..<max(order.count, place + 1) {
        let other = order[otherPlace]
        let between = ties[one * order.count + other]
        guard between > 0 else { continue }
        let apart = abs(middles[one] - middles[other])
        cost += Double(between) * 0.25 * min(apart, passed - apart)
        cost += Double(between * tiesAcross(order, ties, place, otherPlace)) / 2
        if cost >= limit { return cost }
      }
    }
    return cost
  }

  /// The ties between the groups on one side of two places and those on the other side.
  private func tiesAcross(
    _ order: UnsafeBufferPointer<Int>, _ ties: UnsafeBufferPointer<Int>, _ one: Int, _ other: Int
  ) -> Int {
    var across = 0
    for inside in (one + 1)..<max(other, one + 1) {
      let row = order[inside] * order.count
      for outside in 0..<one { across += ties[row + order[outside]] }
      for outside in (other + 1)..<max(order.count, other + 1) { across += ties[row + order[outside]] }
    }
    return across
  }
}
