public import CivilTime

/// A client's network at one moment: the people in it and the ties between them. The client is tied to all of them
/// and is not one of them.
public struct PersonalNetwork: Sendable, Hashable {
  public var clientName: String
  public var people: [NetworkPerson]
  public private(set) var ties: [MemberTie]
  let tiePlaces: TiePlaces
  /// The day this view of the network is of; `nil` when it has no date.
  public var asOf: CivilDate?
  /// Whether professionals and organisations count as part of the network: the client's choice.
  public var countsProfessionals: Bool

  /// Keeps of `ties` only those between two different people of this network, each once.
  public init(
    clientName: String, people: [NetworkPerson], ties: [MemberTie] = [], asOf: CivilDate? = nil,
    countsProfessionals: Bool = true
  ) {
    self.clientName = clientName
    self.people = people
    self.asOf = asOf
    self.countsProfessionals = countsProfessionals
    let places = Self.places(of: people)
    var kept: [MemberTie] = []
    kept.reserveCapacity(ties.count)
    var keptPlaces = TiePlaces()
    var seen: Set<Int> = []
    seen.reserveCapacity(ties.count)
    for tie in ties {
      guard !tie.isToOneself, let a = places[tie.a], let b = places[tie.b] else { continue }
      guard seen.insert((a * people.count + b) * MemberTie.forms + tie.form).inserted else { continue }
      kept.append(tie)
      keptPlaces.append(a, b)
    }
    self.ties = kept
    tiePlaces = keptPlaces
  }
}
