import PersonalNetwork

/// The same numbers every time (Knuth's MMIX linear congruential generator).
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// A network that does not exist. Names have exactly eighteen characters; seven in ten ties are within a sphere.
func madeUpNetwork(
  _ seed: Int, people count: Int, ties tieCount: Int, spheres: Int = 9,
  rings: [Ring?] = [.inner, .middle, .middle, .outer, .outer, nil], innerAtMost: Int = 8
) -> PersonalNetwork {
  var dice = Dice(seed)
  var inner = 0
  let names = [
    "Wijkverpleegkundig", "Oom Hendrik-Willem", "Gezinsondersteuner", "Mohammed El Amrani", "Buurvrouw Wilhelma",
    "Maatje Bernadette ", "Dhr. van der Meulen", "Moeder van Jamilla", "Woningcorporatie N", "Kindercoach Pieter",
  ]
  let people = (0..<count).map { index -> NetworkPerson in
    var ring = dice.pick(rings)
    if ring == .inner { inner += 1 }
    if ring == .inner, inner > innerAtMost { ring = .middle }
    return NetworkPerson(
      id: "p\(index)", name: String(dice.pick(names).prefix(18)), sphere: Sphere.allCases[dice.below(spheres)],
      ring: ring, kind: dice.pick([.informal, .informal, .volunteer, .peerWorker, .professional, .organisation]),
      vip: dice.pick([nil, nil, nil, nil, nil, .now]), quality: dice.pick(TieQuality.allCases + [nil]),
      direction: dice.pick(HelpDirection.allCases + [nil]))
  }
  return PersonalNetwork(clientName: "Suda", people: people, ties: madeUpTies(tieCount, people, &dice))
}

private func madeUpTies(_ count: Int, _ people: [NetworkPerson], _ dice: inout Dice) -> [MemberTie] {
  guard people.count > 1 else { return [] }
  return (0..<count).map { _ in
    let one = dice.pick(people)
    let close = people.filter { $0.sphere == one.sphere && $0.id != one.id }
    let other = dice.below(10) < 7 && !close.isEmpty ? dice.pick(close) : dice.pick(people)
    return MemberTie(a: one.id, b: other.id, kind: .know)
  }
}
