extension PersonalNetwork {
  /// The rule for who counts in figures: everybody who has not ended, died or lost contact by the day of this
  /// view, and, where the client chose so, no professionals or organisations.
  public func counts(_ person: NetworkPerson) -> Bool {
    !isOver(person) && (countsProfessionals || person.kind.isInformal)
  }

  /// Whether the tie with somebody has ended, by death or otherwise, by the day of this view.
  public func isOver(_ person: NetworkPerson) -> Bool { person.ending?.holds(on: asOf) ?? false }

  /// The indices in `people` of those who count.
  var countedPlaces: [Int] { people.indices.filter { counts(people[$0]) } }

  /// The people that count, in the order of `people`.
  public var counted: [NetworkPerson] { people.filter(counts) }

  /// The pairs of people that count and are tied to each other: each pair once, whatever the number of ties between
  /// them, in the order of the ids. A pair of which was said that they have no contact is left out.
  public var countedPairs: [(a: String, b: String)] {
    let ids = counted.map(\.id)
    let graph = graph()
    var pairs: [(a: String, b: String)] = []
    for alter in 0..<graph.alters {
      for other in graph.neighbours(of: alter) where other > alter {
        pairs.append((min(ids[alter], ids[other]), max(ids[alter], ids[other])))
      }
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// The people that count and are tied to nobody but the client, in the order of `people`.
  public var withoutTies: [NetworkPerson] {
    let counted = counted
    return Cohesion(graph()).isolatedAlters.map { counted[$0] }
  }
}
