/// What changed between two waves of one client's network, over the people that count in each.
public struct NetworkChange: Sendable, Equatable {
  public struct Pair: Sendable, Hashable, Comparable {
    public let a: String
    public let b: String

    public static func < (left: Pair, right: Pair) -> Bool { (left.a, left.b) < (right.a, right.b) }
  }

  /// Somebody who is in both waves and stands in another ring. `nil` is a ring nobody chose.
  public struct Move: Sendable, Hashable {
    public let id: String
    public let from: Ring?
    public let to: Ring?
  }

  /// By id.
  public let people: SetChange<String>
  /// All ties of both waves: a tie goes when one of its people goes.
  public let ties: SetChange<Pair>
  /// Only ties among people who are in both waves: what changed between those who stayed.
  public let tiesAmongStayers: SetChange<Pair>
  /// Who came closer or went further away, in the order of the later wave.
  public let moves: [Move]

  public init(from before: PersonalNetwork, to after: PersonalNetwork) {
    let earlier = before.counted
    let later = after.counted
    people = SetChange(from: Set(earlier.map(\.id)), to: Set(later.map(\.id)))
    let stayed = people.stayed
    let old = Set(before.countedPairs.map { Pair(a: $0.a, b: $0.b) })
    let new = Set(after.countedPairs.map { Pair(a: $0.a, b: $0.b) })
    ties = SetChange(from: old, to: new)
    let isAmongStayers = { (pair: Pair) in stayed.contains(pair.a) && stayed.contains(pair.b) }
    tiesAmongStayers = SetChange(from: old.filter(isAmongStayers), to: new.filter(isAmongStayers))
    let rings = Dictionary(earlier.map { ($0.id, $0.ring) }) { first, _ in first }
    moves = later.compactMap { person in
      guard let from = rings[person.id], from != person.ring else { return nil }
      return Move(id: person.id, from: from, to: person.ring)
    }
  }
}
