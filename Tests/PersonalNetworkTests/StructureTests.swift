import PersonalNetwork
import Testing

@Suite("Structure of a network")
struct StructureTests {
  @Test("five worked examples come out to a millionth", arguments: ExampleNetwork.all)
  func examples(_ example: ExampleNetwork) {
    let measures = NetworkMeasures(example.graph)
    #expect(measures.size == example.alters)
    #expect(measures.ties == example.ties.count)
    #expect(isClose(measures.density, example.density))
    #expect(isClose(measures.densityWithClient, example.densityWithClient))
    #expect(measures.componentSizes == example.componentSizes)
    #expect(measures.isolates == example.isolates)
    #expect(isClose(measures.effectiveSize, example.effectiveSize))
    #expect(isClose(measures.efficiency, example.efficiency))
    #expect(isClose(measures.constraint, example.constraint))
    #expect(isClose(measures.hierarchy, example.hierarchy))
    #expect(zip(measures.holes.constraints, example.constraints).allSatisfy { isClose($0, $1) })
    #expect(measures.weightedHoles == nil)
    #expect(measures.people == nil)
  }

  @Test("composition and E–I of the worked examples come out to a millionth", arguments: ExampleNetwork.all)
  func composition(_ example: ExampleNetwork) {
    let composition = Composition(counts: example.categories)
    #expect(isClose(composition.blau, example.blau))
    #expect(isClose(composition.iqv, example.iqv))
    #expect(isClose(EIIndex(external: example.external, internal: example.alike).value, example.eiIndex))
  }

  @Test("without people everything that divides by people is undefined")
  func nobody() {
    let measures = NetworkMeasures(EgoGraph(alters: 0, ties: [(Int, Int)]()))
    #expect(measures.size == 0)
    #expect(measures.density == nil)
    #expect(measures.densityWithClient == nil)
    #expect(measures.effectiveSize == nil)
    #expect(measures.efficiency == nil)
    #expect(measures.constraint == nil)
    #expect(measures.hierarchy == nil)
    #expect(measures.componentSizes.isEmpty)
    #expect(measures.isolates == 0)
    #expect(EgoGraph(alters: -3, ties: [(0, 1)]).alters == 0)
  }

  @Test("ties that cannot be are left out, and a pair counts once")
  func strangeTies() {
    let ties: [(Int, Int, weight: Double)] = [
      (0, 1, weight: 1), (1, 0, weight: 3), (0, 1, weight: 2), (2, 2, weight: 1), (0, 7, weight: 1), (-1, 0, weight: 1),
      (1, 2, weight: 0), (0, 2, weight: -1), (0, 2, weight: .nan), (0, 2, weight: .infinity),
    ]
    let graph = EgoGraph(alters: 3, ties: ties)
    #expect(graph.ties == 1)
    #expect(Array(graph.neighbours(of: 0)) == [1])
    #expect(graph.degree(of: 2) == 0)
    #expect(graph == EgoGraph(alters: 3, ties: [(1, 0, weight: 3)]))
  }

  @Test("strengths of any size give numbers, never infinity or NaN", arguments: [1e-308, 1e-9, 1, 1e300, 1.7e308])
  func extremes(_ strength: Double) {
    let ties: [(Int, Int, weight: Double)] = [(0, 1, weight: strength), (1, 2, weight: 1)]
    let graph = EgoGraph(alters: 4, ties: ties, clientWeights: [strength, 1, strength, 1e-300])
    let holes = StructuralHoles(graph, weighted: true)
    for figure in [holes.effectiveSize, holes.efficiency, holes.constraint, holes.hierarchy] {
      #expect(figure?.isFinite == true)
    }
  }
}
