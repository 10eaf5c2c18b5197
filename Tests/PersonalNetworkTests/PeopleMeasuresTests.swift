import PersonalNetwork
import Testing

@Suite("Measures of the people in a network")
struct PeopleMeasuresTests {
  private func network(_ people: [NetworkPerson], ties: [MemberTie] = []) -> NetworkMeasures {
    NetworkMeasures(PersonalNetwork(clientName: "Ans", people: people, ties: ties))
  }

  private let four = [
    NetworkPerson(
      id: "a", name: "Aisha", sphere: .friends, ring: .inner, gives: [.affective, .social], receives: [.social]),
    NetworkPerson(id: "b", name: "Bram", sphere: .friends, ring: .middle, gives: [.material]),
    NetworkPerson(id: "c", name: "Cor", sphere: .neighbours, ring: .outer, kind: .volunteer, receives: [.material]),
    NetworkPerson(id: "d", name: "Dr. Dik", sphere: .professionals, ring: .outer, kind: .professional),
  ]

  @Test("informal is decided by kind")
  func informal() {
    let measures = network(four)
    #expect(measures.people?.informal == 3)
    #expect(measures.informalShare == 0.75)
    #expect(network([]).informalShare == nil)
  }

  @Test("multiplexity, concentration and reciprocity follow from what people give and receive")
  func functions() throws {
    let people = try #require(network(four).people)
    #expect(people.multiplexity.functions == [2, 1, 0, 0])
    #expect(people.multiplexity.mean == 0.75)
    #expect(people.multiplexity.shareOfTwoOrMore == 0.25)
    #expect(isClose(people.multiplexity.concentration, 5.0 / 9))
    #expect(isClose(people.reciprocity.share, 1.0 / 3))
  }

  @Test("nobody gives or receives: nothing to say")
  func nothingGiven() throws {
    let people = try #require(network([NetworkPerson(id: "a", name: "A"), NetworkPerson(id: "b", name: "B")]).people)
    #expect(people.multiplexity.mean == nil)
    #expect(people.multiplexity.shareOfTwoOrMore == nil)
    #expect(people.multiplexity.concentration == nil)
    #expect(people.reciprocity.share == nil)
    #expect(people.sphereTies.value == nil)
    #expect(people.spheres.shares == nil)
  }

  @Test("who gives a function is weighted by ring, and undefined when a ring is unknown")
  func reach() throws {
    let people = try #require(network(four).people)
    let social = try #require(people.functions.first { $0.function == .social })
    #expect(isClose(social.closenessWeighted, 3.0 / 7))
    #expect(social.singleGiver == "a")
    let advocacy = try #require(people.functions.first { $0.function == .advocacy })
    #expect(advocacy.closenessWeighted == 0)
    #expect(advocacy.singleGiver == nil)
    let some = try #require(network(four + [NetworkPerson(id: "e", name: "E")]).people)
    #expect(some.functions.allSatisfy { $0.closenessWeighted == nil })
  }

  @Test("weighted measures need a ring for everybody")
  func weighted() {
    #expect(network(four).weightedHoles != nil)
    #expect(network(four + [NetworkPerson(id: "e", name: "E")]).weightedHoles == nil)
    #expect(network([]).weightedHoles == nil)
  }

  @Test("composition over spheres has eight categories and keeps the unknown apart")
  func spheres() throws {
    let people = try #require(network(four + [NetworkPerson(id: "e", name: "E")]).people)
    #expect(people.spheres.counts.count == 8)
    #expect(people.spheres.unknown == 1)
    #expect(isClose(people.spheres.blau, 0.625))
    #expect(isClose(people.spheres.iqv, 0.625 / (1 - 1.0 / 8)))
  }
}
