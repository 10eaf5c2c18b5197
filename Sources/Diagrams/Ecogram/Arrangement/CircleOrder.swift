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

  /// Who is tied to whom.
  private let neighbours: TiedPeople
  private let rings: [Int]
  private let mayMove: [Bool]
  private let pairs: [(Int, Int)]
  private var place: [Int]

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
    neighbours = TiedPeople(pairs: pairs, count: rings.count)
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
    // Eight at a time. What fills up the last eight begins and ends before everything, and crosses nothing.
    typealias Eight = SIMD8<Int32>
    let fill = Array(repeating: Int32(-1), count: Eight.scalarCount)
    let lows = pairs.map { Int32(min(place[$0.0], place[$0.1])) } + fill
    let highs = pairs.map { Int32(max(place[$0.0], place[$0.1])) } + fill
    return lows.withUnsafeBytes { lows in
      highs.withUnsafeBytes { highs in
        let size = MemoryLayout<Int32>.stride
        var crossings = Eight()
        for one in pairs.indices {
          let low = Eight(repeating: lows.load(fromByteOffset: one * size, as: Int32.self))
          let high = Eight(repeating: highs.load(fromByteOffset: one * size, as: Int32.self))
          for other in stride(from: one + 1, to: pairs.count, by: Eight.scalarCount) {
            let first = lows.loadUnaligned(fromByteOffset: other * size, as: Eight.self)
            let last = highs.loadUnaligned(fromByteOffset: other * size, as: Eight.self)
            let startsInside = (low .< first) .& (first .< high) .& (high .< last)
            let endsInside = (first .< low) .& (low .< last) .& (last .< high)
            crossings.replace(with: crossings &+ 1, where: startsInside .| endsInside)
          }
        }
        return Int(crossings.wrappedSum())
      }
    }
  }

  private mutating func cost() -> Double {
    let crossings = crossings
    let pairs = pairs
    return walking { $0.cost(crossings: crossings, pairs: pairs) }
  }

  /// Lends the circle to somebody who walks along it.
  private mutating func walking<Result>(_ walk: (CircleWalk) -> Result) -> Result {
    let (neighbours, rings) = (neighbours, rings)
    return people.withUnsafeMutableBufferPointer { people in
      place.withUnsafeMutableBufferPointer { place in
        rings.withUnsafeBufferPointer { rings in
          neighbours.lent { walk(CircleWalk(people: people, place: place, rings: rings, neighbours: $0)) }
        }
      }
    }
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
          left -= block.count * (neighbours.count(of: person) + 2) * (2 * pairs.count / max(count, 1) + 2)
          guard left > 0 else { return }
          if walking({ $0.sift(person, in: block) }) { hasImproved = true }
        }
      }
      if !hasImproved { return }
    }
  }

  // MARK: Spheres

  /// Turns round the people of whole spheres where that helps: no single step of sifting can do that.
  mutating func turnSpheresRound() {
    // Each try counts all crossings: not for a large web of ties.
    guard pairs.count <= 300 else { return }
    var best = cost()
    for block in blocks where block.count > 1 && people[block].allSatisfy({ mayMove[$0] }) {
      people[block].reverse()
      numberPlaces(block)
      let turned = cost()
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
        let others = neighbours.of(person)
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
    let steps = place < middle ? place - middle + count : place - middle
    return steps > count / 2 ? steps - count : steps
  }
}
