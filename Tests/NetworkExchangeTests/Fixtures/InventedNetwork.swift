import CivilTime
import NetworkExchange
import PersonalNetwork
import TestChance

/// Networks made up by chance, with everything a network can have. Names have in them what breaks files.
struct InventedNetwork {
  private var generator: TestChance.SeededGenerator

  init(seed: UInt64) { generator = TestChance.SeededGenerator(seed: seed) }

  private static let names = [
    "Ans", "Bo \"de lange\" Smit", "Cem, van de markt", "=Ed", "'=Fien", "-1", "@gé", "+31 6", "Zoë", "😀 e\u{301}",
    "<b>&amp;", "a;b",
    "l'Élève", "Twee\nregels", "persoon 7", "'s Avonds", "''=dubbel", "Ik", "ego", "ij",
  ]

  mutating func network(people count: Int? = nil) -> PersonalNetwork {
    let count = count ?? Int.random(in: 0...9, using: &generator)
    let people = (0..<count).map { person($0) }
    return PersonalNetwork(
      clientName: pick(Self.names), people: people, ties: ties(among: people), asOf: maybe(day()),
      countsProfessionals: Bool.random(using: &generator))
  }

  mutating func cases() -> [OutgoingCase] {
    (0..<Int.random(in: 1...3, using: &generator)).map { index in
      OutgoingCase(
        id: pick(["zaak", "=zaak", "Zaak 7"]) + "\(index)", session: maybe("ronde-\(index)"), network: network())
    }
  }

  private mutating func person(_ index: Int) -> NetworkPerson {
    NetworkPerson(
      id: pick(["p", "-", "0b6f7a52-"]) + "\(index)", name: pick(Self.names), sphere: any(Sphere.self),
      ring: maybe(any(Ring.self)), kind: any(MemberKind.self), vip: maybe(any(VIPMoment.self)),
      quality: maybe(any(TieQuality.self)), direction: maybe(any(HelpDirection.self)), gives: functions(),
      receives: functions(), ending: maybe(Ending(any(Ending.Kind.self), on: maybe(day()))))
  }

  private mutating func ties(among people: [NetworkPerson]) -> [MemberTie] {
    guard people.count > 1 else { return [] }
    return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      MemberTie(a: pick(people).id, b: pick(people).id, kind: any(MemberTieKind.self))
    }
  }

  private mutating func functions() -> Set<SupportFunction> {
    Set(SupportFunction.allCases.filter { _ in Bool.random(using: &generator) })
  }

  private mutating func day() -> CivilDate {
    CivilDate(daysSince1970: Int.random(in: 10_000...25_000, using: &generator))
  }

  private mutating func any<Code: CaseIterable>(_: Code.Type) -> Code { pick(Array(Code.allCases)) }

  private mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }
}

extension PersonalNetwork {
  /// The same network with its ties in one order: files keep them by kind.
  var sorted: PersonalNetwork {
    PersonalNetwork(
      clientName: clientName, people: people,
      ties: ties.sorted {
        ($0.a, $0.b, $0.kind.rawValue, $0.parentID ?? "") < ($1.a, $1.b, $1.kind.rawValue, $1.parentID ?? "")
      },
      asOf: asOf, countsProfessionals: countsProfessionals)
  }
}
