import PersonalNetwork

extension LossReport {
  /// What became of people's names: from which column, and how many had none.
  mutating func add(namesOf people: [ToldPerson], column: String?) {
    let names = people.map { GivenName($0.name, number: $0.key) }
    guard let first = people.first else { return }
    let facts: [(GivenName.State, LossFact)] = [
      (.surroundedByBlanks, .blanksAroundName), (.missing, .noName),
      (.encrypted, .hiddenName),
    ]
    let named = names.count { $0.state != .missing && $0.state != .encrypted }
    if let column, named > 0 {
      add(NameColumn.isCertain(column) ? .names(column: column) : .nameColumn(column), count: named, place: first.place)
    }
    for (state, fact) in facts {
      guard let index = names.firstIndex(where: { $0.state == state }) else { continue }
      add(fact, count: names.count { $0.state == state }, place: people[index].place)
    }
  }

  /// Which columns were read as traits, and what was guessed from types.
  mutating func add(_ traits: TraitReading, of people: [ToldPerson], columns: [PersonTrait: String]) {
    guard let first = people.first else { return }
    for trait in PersonTrait.allCases {
      guard let column = columns[trait], let person = people.first(where: { $0.traits[trait] != nil }) else { continue }
      let count = people.count { $0.traits[trait] != nil }
      let isTaken = traits.taken.contains(trait)
      add(
        isTaken ? .mapped(column: column, to: trait.column) : .column(column), count: isTaken ? 1 : count,
        place: person.place)
    }
    for (type, kind) in traits.kindOfType.sorted(by: { $0.key < $1.key }) {
      let person = people.first { $0.type == type } ?? first
      add(.kindFromType(type: type, kind: kind.rawValue), place: person.place)
    }
    if !traits.knowsKinds { add(.everybodyInformal, place: first.place) }
  }
}
