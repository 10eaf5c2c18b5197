public import CivilTime

/// A client's network at one moment: the people in it and the ties between them. The client is tied to all of them
/// and is not one of them.
public struct PersonalNetwork: Sendable, Hashable {
  public var clientName: String
  public var people: [NetworkPerson]
  public private(set) var ties: [MemberTie]
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
    let known = Set(people.map(\.id))
    var seen: Set<MemberTie> = []
    self.ties = ties.filter { tie in
      !tie.isToOneself && known.contains(tie.a) && known.contains(tie.b) && seen.insert(tie).inserted
    }
  }
}
