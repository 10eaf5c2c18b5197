/// Where the two people of every tie stand in the people of a network, worked out once when the network is made.
///
/// People may be changed afterwards, so whoever reads a place checks that the id there is still the one of the tie, and looks
/// for it when it is not. Networks are equal whatever they remember: this is no part of their value.
struct TiePlaces: Sendable, Hashable {
  private(set) var pairs: [(a: Int, b: Int)] = []

  mutating func append(_ a: Int, _ b: Int) { pairs.append((a, b)) }

  static func == (left: TiePlaces, right: TiePlaces) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}

extension PersonalNetwork {
  /// The index in `people` of everybody, by id; of people with the same id the first.
  static func places(of people: [NetworkPerson]) -> [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(people.count)
    for index in people.indices where places[people[index].id] == nil { places[people[index].id] = index }
    return places
  }

  /// Where the people of every tie stand now, in the order of `ties`; `nil` of a tie of which somebody is no longer there.
  func tieEnds() -> [(a: Int, b: Int)?] {
    var found: [String: Int]?
    return ties.indices.map { index in
      let (a, b) = tiePlaces.pairs[index]
      if a < people.count, b < people.count, people[a].id == ties[index].a, people[b].id == ties[index].b {
        return (a, b)
      }
      let places = found ?? Self.places(of: people)
      found = places
      guard let a = places[ties[index].a], let b = places[ties[index].b] else { return nil }
      return (a, b)
    }
  }
}
