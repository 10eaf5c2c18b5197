import PersonalNetwork

/// A network that does not exist, the same for the same seed: at most eight people in the inner ring, seven in ten ties
/// within a sphere.
struct MadeUpNetwork {
  let network: PersonalNetwork

  private static let names = [
    "Achmed", "Sandra", "Anong", "Moeder Mali", "Zus Ploy", "Zoon Tim", "Nok", "Koor", "Chef Leo", "Juf Karin",
    "Mw. De Wit", "Huisarts", "Kindercoach", "POH-ggz", "Woningcorporatie", "Gezinsondersteuner", "Wijkverpleegkundig",
    "Oom Hendrik-Willem", "Fatima", "Mohammed El Amran", "Buurvrouw Jolanda", "Tante Wilhelmina", "Maatje Bernadette",
  ]

  init(seed: UInt64, people count: Int, ties tieCount: Int) {
    var dice = Dice(seed: seed)
    var inner = 0
    let people = (0..<count).map { index -> NetworkPerson in
      var ring: Ring = dice.pick([.inner, .middle, .middle, .outer, .outer])
      if ring == .inner { inner += 1 }
      if ring == .inner, inner > 8 { ring = .middle }
      return NetworkPerson(
        id: "person-\(index)", name: dice.pick(Self.names), sphere: dice.pick(Array(Sphere.allCases.dropLast())),
        ring: ring, kind: dice.pick([.informal, .informal, .informal, .volunteer, .professional]),
        vip: dice.pick([nil, nil, nil, nil, nil, .now]), quality: dice.pick(TieQuality.allCases),
        direction: dice.pick(HelpDirection.allCases))
    }
    // With dice of their own: what people give and receive changes nothing about the picture.
    var more = Dice(seed: ~seed)
    let helping = people.map { person in
      var person = person
      person.gives = Set(SupportFunction.allCases.filter { _ in more.below(4) == 0 })
      person.receives = Set(SupportFunction.allCases.filter { _ in more.below(8) == 0 })
      return person
    }
    network = PersonalNetwork(clientName: "Suda", people: helping, ties: Self.ties(tieCount, people, &dice))
  }

  private static func ties(_ count: Int, _ people: [NetworkPerson], _ dice: inout Dice) -> [MemberTie] {
    guard people.count > 1 else { return [] }
    var ties: Set<MemberTie> = []
    var ordered: [MemberTie] = []
    let most = min(count, people.count * (people.count - 1) / 2)
    while ordered.count < most {
      let one = dice.pick(people)
      let close = people.filter { $0.sphere == one.sphere && $0.id != one.id }
      let other = dice.below(10) < 7 && !close.isEmpty ? dice.pick(close) : dice.pick(people)
      let tie = MemberTie(a: one.id, b: other.id, kind: .know)
      if !tie.isToOneself, ties.insert(tie).inserted { ordered.append(tie) }
    }
    return ordered
  }
}

/// Numbers that look like chance and are the same every time (Knuth's MMIX linear congruential generator).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
