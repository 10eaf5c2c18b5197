import Language
public import PersonalNetwork

/// Finds the people of an earlier wave back in a later one, where two files do not say who is who.
public enum WaveMatching: String, Sendable, CaseIterable {
  /// By their ids, as our own files have them.
  case id
  /// By their names, whatever capitals and accents. A name that several people of one wave have matches nobody.
  case name

  /// By id as soon as one id is in both waves, else by name. Ids that only count rows ("n12", "3") say nothing beyond their file.
  public static func suited(to before: PersonalNetwork, _ after: PersonalNetwork) -> WaveMatching {
    let ids = Set(before.people.map(\.id).filter(isLasting))
    return after.people.contains { ids.contains($0.id) } ? .id : .name
  }

  private static func isLasting(_ id: String) -> Bool {
    let letters = id.prefix { $0.isLetter }
    return letters.count > 4 || id.dropFirst(letters.count).contains { !$0.isNumber }
  }

  /// The later network with the ids of the earlier one for people who are in both.
  public func aligned(_ after: PersonalNetwork, with before: PersonalNetwork) -> PersonalNetwork {
    guard self == .name else { return after }
    let earlier = Self.unique(before.people)
    let later = Self.unique(after.people)
    var ids: [String: String] = [:]
    // Somebody new never takes the id of somebody else of the earlier wave.
    for (index, person) in after.people.enumerated() { ids[person.id] = "new-\(index + 1)-\(person.id)" }
    for (name, person) in later { if let known = earlier[name] { ids[person.id] = known.id } }
    let ties = after.ties.map { tie in
      MemberTie(
        a: ids[tie.parentID ?? tie.a] ?? tie.a, b: ids[tie.childID ?? tie.b] ?? tie.b, kind: tie.kind)
    }
    let people = after.people.map { person in
      var person = person
      person.id = ids[person.id] ?? person.id
      return person
    }
    return PersonalNetwork(
      clientName: after.clientName, people: people, ties: ties, asOf: after.asOf,
      countsProfessionals: after.countsProfessionals)
  }

  /// The people whose name nobody else has, by that name.
  private static func unique(_ people: [NetworkPerson]) -> [String: NetworkPerson] {
    Dictionary(grouping: people) { person in
      let key = NameOrder.key(person.name)
      return key.isEmpty ? person.name : key
    }.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
