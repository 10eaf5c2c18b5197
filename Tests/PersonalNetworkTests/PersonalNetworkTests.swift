import CivilTime
import PersonalNetwork
import Testing

@Suite("People and ties of a network")
struct PersonalNetworkTests {
  private func people(_ ids: String) -> [NetworkPerson] {
    ids.map { NetworkPerson(id: String($0), name: "Persoon \($0)") }
  }

  private func tie(_ a: String, _ b: String, _ kind: MemberTieKind = .know) -> MemberTie {
    MemberTie(a: a, b: b, kind: kind)
  }

  @Test("a tie to oneself, to somebody else's network and a tie said twice are kept out")
  func ties() {
    let network = PersonalNetwork(
      clientName: "Ans", people: people("abc"), ties: [tie("b", "a"), tie("a", "b"), tie("c", "c"), tie("a", "z")])
    #expect(network.ties == [tie("a", "b")])
    #expect(network.ties.first?.a == "a")
  }

  @Test(
    "people who ended, died or lost contact do not count, and neither do their ties", arguments: Ending.Kind.allCases)
  func endings(kind: Ending.Kind) {
    var people = people("abc")
    people[1].ending = Ending(kind)
    let network = PersonalNetwork(clientName: "Ans", people: people, ties: [tie("a", "b"), tie("a", "c")])
    #expect(network.counted.map(\.id) == ["a", "c"])
    #expect(NetworkMeasures(network).size == 2)
    #expect(NetworkMeasures(network).ties == 1)
  }

  @Test("somebody who leaves later still counts in an earlier view")
  func laterEnding() {
    var people = people("ab")
    people[1].ending = Ending(.ended, on: CivilDate(year: 2026, month: 3, day: 3))
    var network = PersonalNetwork(clientName: "Ans", people: people, asOf: CivilDate(year: 2026, month: 3, day: 2))
    #expect(network.counted.count == 2)
    network.asOf = CivilDate(year: 2026, month: 3, day: 3)
    #expect(network.counted.count == 1)
    network.asOf = nil
    #expect(network.counted.count == 1)
  }

  @Test("professionals count when the client wants that, and only then")
  func professionals() {
    var people = people("ab")
    people[1].kind = .organisation
    var network = PersonalNetwork(clientName: "Ans", people: people, ties: [tie("a", "b")])
    #expect(NetworkMeasures(network).size == 2)
    network.countsProfessionals = false
    #expect(NetworkMeasures(network).size == 1)
    #expect(NetworkMeasures(network).informalShare == 1)
    #expect(NetworkMeasures(network).ties == 0)
  }

  @Test("a pair with several ties counts once, and not at all when they have no contact")
  func pairs() {
    let network = PersonalNetwork(
      clientName: "Ans", people: people("abcd"),
      ties: [
        tie("a", "b"), tie("a", "b", .sibling), tie("c", "d", .sibling), tie("d", "c", .noContact),
        tie("b", "c", .strained),
      ])
    #expect(network.countedPairs.map { $0.a + $0.b } == ["ab", "bc"])
    #expect(network.withoutTies.map(\.id) == ["d"])
  }

  @Test("a parent tie knows who the parent is, whatever the order of the ids")
  func parents() {
    let one = tie("z", "a", .parent)
    #expect(one.parentID == "z")
    #expect(one.childID == "a")
    #expect(one != tie("a", "z", .parent))
    #expect(tie("a", "z").parentID == nil)
  }

  @Test("siblings follow from a shared parent, and are not repeated when written down")
  func siblings() {
    let network = PersonalNetwork(
      clientName: "Ans", people: people("mabc"),
      ties: [tie("m", "a", .parent), tie("m", "b", .parent), tie("m", "c", .parent), tie("b", "a", .sibling)])
    #expect(network.derivedSiblings.map { $0.a + $0.b } == ["ac", "bc"])
  }

  @Test("people put in another order, taken away or added afterwards: ties stay between the same people")
  func changedAfterwards() {
    var network = PersonalNetwork(
      clientName: "Ans", people: people("abcd"), ties: [tie("a", "b"), tie("c", "d"), tie("b", "d", .parent)])
    let pairs = network.countedPairs.map { $0.a + $0.b }
    #expect(pairs == ["ab", "bd", "cd"])
    network.people.reverse()
    #expect(network.countedPairs.map { $0.a + $0.b } == pairs)
    #expect(NetworkMeasures(network).ties == 3)
    let sorted = PersonalNetwork(clientName: "Ans", people: network.people, ties: network.ties)
    #expect(network == sorted && network.hashValue == sorted.hashValue)
    network.people.removeAll { $0.id == "b" }
    #expect(network.countedPairs.map { $0.a + $0.b } == ["cd"])
    network.people += people("be")
    #expect(network.countedPairs.map { $0.a + $0.b } == pairs)
    network.people = []
    #expect(network.countedPairs.isEmpty && NetworkMeasures(network).size == 0)
  }

  @Test("of one pair every kind is kept once; parent and child have two ways round")
  func kinds() {
    let all = MemberTieKind.allCases.map { tie("b", "a", $0) } + [tie("a", "b", .parent)]
    let network = PersonalNetwork(clientName: "Ans", people: people("ab"), ties: all + all.reversed())
    #expect(network.ties == all)
  }
}
