/// Who stands beside whom around the client: people in one circle, each sphere's people together.
///
/// The best order has few ties that cross and short ties. Two ties cross when their four people alternate around the
/// circle. Finding the least number of crossings is NP-hard (Masuda et al. 1987), so this searches, by sifting: it walks
/// one person past all places of the sphere by swaps of neighbours and leaves that person where it was best (Baur and
/// Brandes 2004, "Crossing reduction in circular layouts"). A swap of neighbours changes only crossings between ties of
/// those two, so its cost is known without counting the rest. The order of the spheres themselves comes from
/// `SphereOrder`.
struct CircleOrder {
  /// The people, by their index, clockwise.
  private(set) var people: [Int]
  /// The spheres' people as ranges of `people`, clockwise.
  let blocks: [Range<Int>]

  let neighbours: [[Int]]
  private let rings: [Int]
  private let mayMove: [Bool]
  private let pairs: [(Int, Int)]
  private var place: [Int]

  /// What crossing ties, long ties, and neighbours in the same ring (whose names want the same room) cost.
  private enum Cost {
    static let crossing = 1.0
    static let step = 0.25
    static let sameRing = 0.4
  }

  /// - Parameters:
  ///   - blocks: people by their index, per sphere, as they would stand without ties.
  ///   - pairs: who is tied to whom, each pair once.
  ///   - rings: the ring of each person, to tell neighbours with the same ring.
  ///   - isFixed: who stays before and behind the same people; everybody may move when empty.
  init(blocks: [[Int]], pairs: [(Int, Int)], rings: [Int], isFixed: [Bool] = []) {
    people = blocks.flatMap { $0 }
    var start = 0
    self.blocks = blocks.map { block in
      defer { start += block.count }
      return start..<(start + block.count)
    }
    self.pairs = pairs
    self.rings = rings
    mayMove = isFixed.isEmpty ? rings.map { _ in true } : isFixed.map { !$0 }
    var neighbours = [[Int]](repeating: [], count: rings.count)
    for (a, b) in pairs {
      neighbours[a].append(b)
      neighbours[b].append(a)
    }
    self.neighbours = neighbours
    place = [Int](repeating: 0, count: rings.count)
    numberPlaces(0..<people.count)
  }

  var count: Int { people.count }

  private mutating func numberPlaces(_ range: Range<Int>) {
    for index in range { place[people[index]] = index }
  }

  // MARK: Cost

  /// How many pairs of ties alternate around the circle.
  var crossings: Int {
    let spans = pairs.map { (min(place[$0.0], place[$0.1]), max(place[$0.0], place[$0.1])) }
    var crossings = 0
    for one in spans.indices {
      let (low, high) = spans[one]
      for other in spans[(one + 1)...] {
        let startsInside = other.0 > low && other.0 < high
        let endsInside = other.1 > low && other.1 < high
        let isApart = other.0 != low && other.0 != high && other.1 != low && other.1 != high
        if isApart, startsInside != endsInside { crossings += 1 }
      }
    }
    return crossings
  }

  private var cost: Double {
    let steps = pairs.reduce(0) { $0 + span(place[$1.0], place[$1.1]) }
    let sameRing = people.indices.reduce(0.0) { $0 + ringCost($1) }
    return Double(crossings) * Cost.crossing + Double(steps) * Cost.step + sameRing
  }

  /// The number of places between two people, the short way round.
  private func span(_ a: Int, _ b: Int) -> Int {
    let distance = abs(a - b)
    return min(distance, count - distance)
  }

  /// The cost of a place and the next one holding people of the same ring.
  private func ringCost(_ index: Int) -> Double {
    let next = index + 1 == count ? 0 : index + 1
    return rings[people[index]] == rings[people[next]] ? Cost.sameRing : 0
  }

  // MARK: People within their sphere

  /// Sifts everybody in turn until nothing improves.
  ///
  /// - Parameter effort: roughly how many steps of work at most, so that a network of a hundred people who all know
  ///   each other does not take seconds.
  mutating func sift(effort: Int = 2_000_000) {
    var left = effort
    for _ in 0..<4 {
      var hasImproved = false
      for block in blocks where block.count > 1 {
        for person in people[block] where mayMove[person] {
          left -= block.count * (neighbours[person].count + 2) * (2 * pairs.count / max(count, 1) + 2)
          guard left > 0 else { return }
          if sift(person, in: block) { hasImproved = true }
        }
      }
      if !hasImproved { return }
    }
  }

  /// Walks one person to the start of the block, then to its end, then back to the best place. True when it moved.
  private mutating func sift(_ person: Int, in block: Range<Int>) -> Bool {
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
    while place[person] > best.place { _ = swap(at: place[person] - 1) }
    return best.place != start
  }

  /// Swaps the people at a place and the next, and says what that did to the cost.
  private mutating func swap(at index: Int) -> Double {
    let first = people[index]
    let second = people[index + 1]
    var before = 0
    var after = 0
    var steps = 0
    for a in neighbours[first] where a != second {
      let toA = relative(place[a], from: index)
      steps += span(index + 1, place[a]) - span(index, place[a])
      for b in neighbours[second] where b != first && b != a {
        if toA < relative(place[b], from: index) { before += 1 } else { after += 1 }
      }
    }
    for b in neighbours[second] where b != first { steps += span(index, place[b]) - span(index + 1, place[b]) }
    let ringsBefore = ringCostAround(index)
    people.swapAt(index, index + 1)
    place[first] = index + 1
    place[second] = index
    let ringChange = ringCostAround(index) - ringsBefore
    return Double(after - before) * Cost.crossing + Double(steps) * Cost.step + ringChange
  }

  private func relative(_ place: Int, from start: Int) -> Int { place < start ? place - start + count : place - start }

  private func ringCostAround(_ index: Int) -> Double {
    ringCost(index == 0 ? count - 1 : index - 1) + ringCost(index + 1)
  }

  // MARK: Spheres

  /// Turns round the people of whole spheres where that helps: no single step of sifting can do that.
  mutating func turnSpheresRound() {
    // Each try counts all crossings: not for a large web of ties.
    guard pairs.count <= 300 else { return }
    var best = cost
    for block in blocks where block.count > 1 && people[block].allSatisfy({ mayMove[$0] }) {
      people[block].reverse()
      numberPlaces(block)
      let turned = cost
      if turned < best - 1e-9 {
        best = turned
      } else {
        people[block].reverse()
        numberPlaces(block)
      }
    }
  }

  /// Puts everybody within the sphere in the order of where their ties pull them: the barycentre of the people they
  /// are tied to, measured from the middle of the sphere, the short way round.
  mutating func startFromBarycentres() {
    for block in blocks where block.count > 2 {
      let middle = (block.lowerBound + block.upperBound - 1) / 2
      let pull = people[block].map { person -> (pull: Double, person: Int) in
        let others = neighbours[person]
        guard !others.isEmpty else { return (Double(place[person] - middle), person) }
        let sum = others.reduce(0) { $0 + offset(place[$1], from: middle) }
        return (Double(sum) / Double(others.count), person)
      }
      let sorted = pull.sorted { ($0.pull, place[$0.person]) < ($1.pull, place[$1.person]) }
      people.replaceSubrange(block, with: sorted.map(\.person))
      numberPlaces(block)
    }
  }

  private func offset(_ place: Int, from middle: Int) -> Int {
    let steps = relative(place, from: middle)
    return steps > count / 2 ? steps - count : steps
  }
}
