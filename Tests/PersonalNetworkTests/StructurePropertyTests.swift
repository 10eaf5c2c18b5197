import PersonalNetwork
import Testing

@Suite("What always holds for the structure of a network")
struct StructurePropertyTests {
  static let seeds = Array(UInt64(1)...120)

  @Test("weighted and plain measures agree with the definitions written out", arguments: seeds)
  func definitions(seed: UInt64) {
    let ties = RandomTies(seed: seed)
    let weighted = StructuralHoles(ties.graph, weighted: true)
    #expect(isClose(weighted.constraint, WrittenOut.constraint(ties.matrix), within: 1e-12))
    #expect(isClose(weighted.effectiveSize, WrittenOut.effectiveSize(ties.matrix), within: 1e-12))
    let plain = ties.matrix.map { $0.map { $0 > 0 ? 1.0 : 0 } }
    let holes = StructuralHoles(ties.graph)
    #expect(isClose(holes.constraint, WrittenOut.constraint(plain), within: 1e-12))
    #expect(isClose(holes.effectiveSize, WrittenOut.effectiveSize(plain), within: 1e-12))
    #expect(holes == StructuralHoles(ties.binary))
  }

  @Test("numbering the people differently changes nothing", arguments: seeds)
  func relabelling(seed: UInt64) {
    let ties = RandomTies(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 1000)
    let order = Array(0..<ties.alters).shuffled(using: &generator)
    var clientWeights = Array(repeating: 0.0, count: ties.alters)
    for (old, new) in order.enumerated() { clientWeights[new] = ties.clientWeights[old] }
    let shuffled = ties.ties.shuffled(using: &generator).map { (order[$0.1], order[$0.0], weight: $0.weight) }
    let other = EgoGraph(alters: ties.alters, ties: shuffled, clientWeights: clientWeights)
    #expect(Cohesion(other).componentSizes == Cohesion(ties.graph).componentSizes)
    #expect(Cohesion(other).isolates == Cohesion(ties.graph).isolates)
    for weighted in [false, true] {
      let one = StructuralHoles(ties.graph, weighted: weighted)
      let two = StructuralHoles(other, weighted: weighted)
      #expect(isClose(one.constraint, two.constraint, within: 1e-12))
      #expect(isClose(one.effectiveSize, two.effectiveSize, within: 1e-12))
      #expect(isClose(one.hierarchy, two.hierarchy, within: 1e-9))
    }
  }

  @Test("every figure stays within its bounds", arguments: seeds)
  func bounds(seed: UInt64) throws {
    let ties = RandomTies(seed: seed)
    let n = Double(ties.alters)
    let cohesion = Cohesion(ties.graph)
    #expect(cohesion.componentSizes.reduce(0, +) == ties.alters)
    #expect((cohesion.density ?? 0) >= 0 && (cohesion.density ?? 0) <= 1)
    #expect(try #require(cohesion.densityWithClient) <= 1 + 1e-12)
    for weighted in [false, true] {
      let holes = StructuralHoles(ties.graph, weighted: weighted)
      let effective = try #require(holes.effectiveSize)
      #expect(effective > 0 && effective <= n + 1e-9)
      #expect(try #require(holes.efficiency) <= 1 + 1e-12)
      let constraint = try #require(holes.constraint)
      // By Cauchy and Schwarz: even spread over everybody is the least constraint there is.
      #expect(constraint >= 1 / n - 1e-12 && constraint < 2)
      let hierarchy = try #require(holes.hierarchy)
      #expect(hierarchy >= 0 && hierarchy <= 1)
    }
  }

  @Test("another tie never raises effective size, and never lowers density", arguments: seeds)
  func addingTies(seed: UInt64) throws {
    let ties = RandomTies(seed: seed)
    var pairs: [(Int, Int)] = []
    var before = NetworkMeasures(EgoGraph(alters: ties.alters, ties: pairs))
    for tie in ties.ties {
      pairs.append((tie.0, tie.1))
      let after = NetworkMeasures(EgoGraph(alters: ties.alters, ties: pairs))
      #expect(try #require(after.effectiveSize) < #require(before.effectiveSize))
      #expect(try #require(after.density) > #require(before.density))
      #expect(after.components <= before.components)
      #expect(after.isolates <= before.isolates)
      before = after
    }
  }

  @Test("strengths multiplied by the same number change nothing", arguments: [1e-6, 0.5, 3, 1e9])
  func scale(factor: Double) {
    let ties = RandomTies(seed: 7)
    let scaled = EgoGraph(
      alters: ties.alters, ties: ties.ties.map { ($0.0, $0.1, weight: $0.weight * factor) },
      clientWeights: ties.clientWeights.map { $0 * factor })
    let one = StructuralHoles(ties.graph, weighted: true)
    let two = StructuralHoles(scaled, weighted: true)
    #expect(isClose(one.constraint, two.constraint, within: 1e-12))
    #expect(isClose(one.effectiveSize, two.effectiveSize, within: 1e-12))
  }

  @Test("everybody apart: constraint 1/n, effective size n", arguments: [1, 2, 3, 10, 40])
  func star(n: Int) {
    let measures = NetworkMeasures(EgoGraph(alters: n, ties: [(Int, Int)]()))
    #expect(isClose(measures.constraint, 1 / Double(n), within: 1e-12))
    #expect(isClose(measures.effectiveSize, Double(n)))
    #expect(isClose(measures.hierarchy, n == 1 ? 1 : 0, within: 1e-12))
    #expect(measures.isolates == n)
  }

  @Test("everybody tied: effective size 1, constraint n (1/n + (n−1)/n²)²", arguments: [2, 3, 10, 40])
  func complete(n: Int) {
    let pairs = (0..<n).flatMap { a in ((a + 1)..<max(a + 1, n)).map { (a, $0) } }
    let measures = NetworkMeasures(EgoGraph(alters: n, ties: pairs))
    let size = Double(n)
    let one = 1 / size + (size - 1) / (size * size)
    #expect(isClose(measures.constraint, size * one * one, within: 1e-12))
    #expect(isClose(measures.effectiveSize, 1, within: 1e-12))
    #expect(measures.density == 1)
    #expect(measures.componentSizes == [n])
    #expect(isClose(measures.hierarchy, 0, within: 1e-12))
  }
}
