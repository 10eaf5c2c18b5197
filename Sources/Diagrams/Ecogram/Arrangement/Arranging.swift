import PersonalNetwork

/// Finds the order of people around the client.
struct Arranging {
  let people: [DrawnPerson]
  /// Who knows whom, by index, each pair once.
  let pairs: [(Int, Int)]

  /// The order, and the bearings in radians, by index of the person, that are to be kept.
  struct Order {
    /// Who stands together, clockwise: every sphere's people.
    let blocks: [[Int]]
    let kept: [Int: Double]
  }

  /// The best order without an earlier picture to keep to.
  func fresh() -> Order {
    let natural = blocks
    var group = [Int](repeating: 0, count: people.count)
    for (index, block) in natural.enumerated() {
      for person in block { group[person] = index }
    }
    let spheres = SphereOrder(groups: group, count: natural.count, pairs: pairs).best()
    var order = CircleOrder(blocks: spheres.map { natural[$0] }, pairs: pairs, rings: people.map(\.band.rawValue))
    order.startFromBarycentres()
    order.sift()
    order.turnSpheresRound()
    order.sift()
    return Order(blocks: upright(order.blocks.map { Array(order.people[$0]) }), kept: [:])
  }

  /// An order in which people stay between those they stood between in an earlier picture, as far as that is possible.
  ///
  /// Somebody who went to another sphere, or who stood between people of other spheres, gets a new place; newcomers
  /// stand where their ties are short, among the people who stay.
  ///
  /// - Parameter kept: bearings in radians, by index of the person.
  func keeping(_ kept: [Int: Double]) -> Order {
    let runs = KeptRuns(kept: kept, sphere: people.map(\.person.sphere))
    guard !runs.runs.isEmpty else { return fresh() }
    let isFixed = people.indices.map { runs.bearings[$0] != nil }
    var order = CircleOrder(
      blocks: runs.blocks(addingSpheresOf: people.indices), pairs: pairs, rings: people.map(\.band.rawValue),
      isFixed: isFixed)
    order.sift()
    return Order(blocks: order.blocks.map { Array(order.people[$0]) }, kept: runs.bearings)
  }

  /// The people of every sphere that has any, in the natural order of the spheres.
  private var blocks: [[Int]] {
    let bySphere = Dictionary(grouping: people.indices) { people[$0].person.sphere }
    return Sphere.allCases.compactMap { bySphere[$0] }
  }

  private func sphere(of block: [Int]) -> Sphere { people[block[0]].person.sphere }

  /// Of all ways to turn and mirror the circle, which change nothing about ties: the first of the natural order at the
  /// top and the second on the right.
  private func upright(_ blocks: [[Int]]) -> [[Int]] {
    guard blocks.count > 1 else { return blocks }
    let present = Sphere.allCases.filter { sphere in blocks.contains { self.sphere(of: $0) == sphere } }
    let first = blocks.firstIndex { sphere(of: $0) == present[0] } ?? 0
    let turned = Array(blocks[first...] + blocks[..<first])
    let second = turned.firstIndex { sphere(of: $0) == present[1] } ?? 1
    guard 2 * second > turned.count else { return turned }
    let mirrored = turned.map { Array($0.reversed()) }
    return [mirrored[0]] + mirrored[1...].reversed()
  }
}
