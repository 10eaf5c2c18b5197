import CivilTime
import PersonalNetwork
import Testing

@Suite("What changed between two waves, person by person")
struct WaveChangeTests {
  private func person(_ id: String, ring: Ring? = nil, kind: MemberKind = .informal) -> NetworkPerson {
    NetworkPerson(id: id, name: id.uppercased(), ring: ring, kind: kind)
  }

  @Test("who is new, who is gone and how, and who came back")
  func people() {
    var returned = person("c")
    returned.ending = Ending(.contactLost)
    var died = person("b")
    died.ending = Ending(.died, on: CivilDate(daysSince1970: 20_000))
    let before = PersonalNetwork(
      clientName: "Suda", people: [person("a"), person("b"), returned, person("e")],
      asOf: CivilDate(daysSince1970: 19_900))
    let after = PersonalNetwork(
      clientName: "Suda", people: [person("d"), person("c"), died, person("a")], asOf: CivilDate(daysSince1970: 20_100))
    let change = WaveChange(from: before, to: after)
    #expect(change.new.map(\.person.id) == ["d", "c"])
    #expect(change.new.map(\.isReturn) == [false, true])
    #expect(change.gone.map(\.person.id) == ["b", "e"])
    #expect(change.gone.map(\.ending) == [died.ending, nil])
    #expect(change.stayed.map(\.id) == ["a"] && change.changed.isEmpty)
    #expect(change.since == before.asOf && change.until == after.asOf)
  }

  @Test("rings: closer, further, chosen and no longer chosen are four things")
  func rings() {
    let cases: [(Ring?, Ring?, PersonChange.RingChange?)] = [
      (.outer, .inner, .closer(from: .outer, to: .inner)), (.inner, .middle, .further(from: .inner, to: .middle)),
      (nil, .outer, .chosen(.outer)), (.inner, nil, .noLongerChosen(.inner)), (.middle, .middle, nil), (nil, nil, nil),
    ]
    for (from, to, expected) in cases {
      let change = PersonChange(from: person("a", ring: from), to: person("a", ring: to))
      #expect(change.ring == expected)
      #expect(change.isEmpty == (expected == nil))
    }
  }

  @Test("what somebody gives, receives and is to the client")
  func functions() {
    var before = person("a")
    before.gives = [.affective, .material]
    before.receives = [.social]
    before.quality = .ordinary
    var after = before
    after.gives = [.material, .guidance, .cognitive]
    after.receives = []
    after.quality = .tense
    after.sphere = .friends
    let change = PersonChange(from: before, to: after)
    #expect(change.startedGiving == [.cognitive, .guidance])
    #expect(change.stoppedGiving == [.affective])
    #expect(change.startedReceiving == [] && change.stoppedReceiving == [.social])
    #expect(change.changedQuality && change.changedSphere)
  }

  @Test("a client who stops counting professionals has not lost them")
  func professionals() {
    let people = [person("a"), person("p", kind: .professional)]
    let before = PersonalNetwork(clientName: "Suda", people: people)
    let after = PersonalNetwork(clientName: "Suda", people: people, countsProfessionals: false)
    #expect(WaveChange(from: before, to: after).isEmpty)
    #expect(WaveChange(from: after, to: before).isEmpty)
  }

  @Test("nothing changed is empty; a tie between two people alone is a change")
  func empty() {
    let people = [person("a"), person("b")]
    let before = PersonalNetwork(clientName: "Suda", people: people)
    let after = PersonalNetwork(clientName: "Suda", people: people, ties: [MemberTie(a: "a", b: "b", kind: .know)])
    #expect(WaveChange(from: before, to: before).isEmpty)
    #expect(!WaveChange(from: before, to: after).isEmpty)
    #expect(WaveChange(from: before, to: after).changed.isEmpty)
  }

  @Test("seen the other way round, everything is mirrored", arguments: UInt64(1)...120)
  func mirrored(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (before, after) = (wave(&generator), wave(&generator))
    let there = WaveChange(from: before, to: after)
    let back = WaveChange(from: after, to: before)
    #expect(Set(there.new.map(\.person)) == Set(back.gone.map(\.person)))
    #expect(Set(there.gone.map(\.person)) == Set(back.new.map(\.person)))
    #expect(Set(there.gone.filter { $0.ending != nil }.map(\.person)) == Set(back.new.filter(\.isReturn).map(\.person)))
    #expect(Set(there.closer.map(\.id)) == Set(back.further.map(\.id)))
    #expect(Set(there.changed.map(\.id)) == Set(back.changed.map(\.id)))
    for change in there.stayed {
      let mirror = PersonChange(from: change.after, to: change.before)
      #expect(mirror.startedGiving == change.stoppedGiving && mirror.startedReceiving == change.stoppedReceiving)
    }
    #expect(there.measures.people.stayed.count == there.stayed.count)
    #expect(there.measures.people.lost == Set(there.gone.map(\.person.id)))
    #expect(there.isEmpty == back.isEmpty)
    #expect(WaveChange(from: before, to: before).isEmpty)
  }

  private func wave(_ generator: inout SeededGenerator) -> PersonalNetwork {
    let people = "abcdefgh".filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }.map { letter in
      NetworkPerson(
        id: String(letter), name: "N", ring: (Ring.allCases + [nil]).randomElement(using: &generator) ?? nil,
        kind: letter < "c" ? .professional : .informal,
        gives: Set(SupportFunction.allCases.filter { _ in Bool.random(using: &generator) }),
        receives: Set(SupportFunction.allCases.filter { _ in Bool.random(using: &generator) }),
        ending: Int.random(in: 0..<4, using: &generator) == 0 ? Ending(.ended) : nil)
    }
    return PersonalNetwork(
      clientName: "Suda", people: people.shuffled(using: &generator), ties: [],
      countsProfessionals: Bool.random(using: &generator))
  }
}
