/// Walks people along the circle of a `CircleOrder`, and says what each step costs.
///
/// On lent memory: a network of forty people takes tens of thousands of steps.
struct CircleWalk {
  let people: UnsafeMutableBufferPointer<Int>
  let place: UnsafeMutableBufferPointer<Int>
  let rings: UnsafeBufferPointer<Int>
  let neighbours: TiedPeople.Lent

  /// What crossing ties, long ties, and neighbours in the same ring (whose names want the same room) cost.
  private enum Cost {
    static let crossing = 1.0
    static let step = 0.25
    static let sameRing = 0.4
  }

  private var count: Int { people.count }

  /// What the order as it is costs.
  func cost(crossings: Int, pairs: [(Int, Int)]) -> Double {
    let steps = pairs.reduce(0) { $0 + span(place[$1.0], place[$1.1]) }
    let sameRing = people.indices.reduce(0.0) { $0 + ringCost($1) }
    return Double(crossings) * Cost.crossing + Double(steps) * Cost.step + sameRing
  }

  /// Walks one person to the start of the block, then to its end, then back to the best place. True when it moved.
  func sift(_ person: Int, in block: Range<Int>) -> Bool {
    let start = place[person]
    var change = 0.0
    var best = (change: -1e-9, place: start)
    while place[person] > block.lowerBound {
      change += swap(at: place[person] - 1)
      if change < best.change - 1e-9 { best = (change, place[person]) }
    }
    while place[person] < block.upperBound - 1 {
      change += swap(at: place[person])
      if change < best.change - 1e-9 { best = (change, place[person]) }
    }
    while place[person] > best.place { exchange(at: place[person] - 1) }
    return best.place != start
  }

  /// Swaps the people at a place and the next, and says what that did to the cost.
  private func swap(at index: Int) -> Double {
    let first = people[index]
    let second = people[index + 1]
    let ofSecond = neighbours.of(second)
    var before = 0
    var after = 0
    var steps = 0
    for a in neighbours.of(first) where a != second {
      let toA = relative(place[a], from: index)
      steps &+= span(index + 1, place[a]) &- span(index, place[a])
      for b in ofSecond where b != first && b != a {
        if toA < relative(place[b], from: index) { before &+= 1 } else { after &+= 1 }
      }
    }
    for b in ofSecond where b != first { steps &+= span(index, place[b]) &- span(index + 1, place[b]) }
    let ringsBefore = ringCostAround(index)
    exchange(at: index)
    let ringChange = ringCostAround(index) - ringsBefore
    return Double(after - before) * Cost.crossing + Double(steps) * Cost.step + ringChange
  }

  private func exchange(at index: Int) {
    let (first, second) = (people[index], people[index + 1])
    (people[index], people[index + 1]) = (second, first)
    place[first] = index + 1
    place[second] = index
  }

  /// The number of places between two people, the short way round.
  private func span(_ a: Int, _ b: Int) -> Int {
    let distance = abs(a &- b)
    return min(distance, count &- distance)
  }

  private func relative(_ place: Int, from start: Int) -> Int {
    place < start ? place &- start &+ count : place &- start
  }

  /// The cost of a place and the next one holding people of the same ring.
  private func ringCost(_ index: Int) -> Double {
    let next = index + 1 == count ? 0 : index + 1
    return rings[people[index]] == rings[people[next]] ? Cost.sameRing : 0
  }

  private func ringCostAround(_ index: Int) -> Double {
    ringCost(index == 0 ? count - 1 : index - 1) + ringCost(index + 1)
  }
}
