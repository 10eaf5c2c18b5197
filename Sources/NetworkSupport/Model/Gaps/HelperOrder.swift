public import PersonalNetwork

/// The natural order in which people are thought of when somebody is sought. It is shown, never imposed: whom the client
/// chooses is always right.
public enum HelperStep: String, CaseIterable, Sendable, Codable {
  /// Who gives this support already.
  case alreadyThere
  case familyAndFriends
  case neighboursAndCommunity
  case peersAndVolunteers
  case professionals
}

/// Those who could be asked, step by step.
public struct HelperOrder: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public let step: HelperStep
    /// In the order they were written down.
    public let people: [NetworkMember]
  }

  /// All five steps, also those with nobody in them.
  public let steps: [Step]

  /// People who are gone, who do the client no good, of whom the client wants no more, or with whom somebody must be
  /// consulted first are not put forward.
  public init(for function: SupportFunction, among members: [NetworkMember], flagged: Set<MemberID>) {
    let candidates = members.filter { member in
      !member.isGone && member.view.quality != .harmful && member.view.wish != .end && !flagged.contains(member.id)
    }
    steps = HelperStep.allCases.map { step in
      Step(step: step, people: candidates.filter { Self.step(of: $0, for: function) == step })
    }
  }

  /// Where somebody stands in the order. Kind goes before sphere: a neighbour who is paid is a professional.
  static func step(of member: NetworkMember, for function: SupportFunction) -> HelperStep {
    if member.view.gives.contains(function) { return .alreadyThere }
    switch member.kind {
    case .professional, .organisation: return .professionals
    case .volunteer, .peerWorker: return .peersAndVolunteers
    case .informal: break
    }
    switch member.view.sphere {
    case .household, .relatives, .friends: return .familyAndFriends
    case .neighbours, .workOrSchool, .leisureAndFaith, .fellowClients, .professionals, .unknown:
      return .neighboursAndCommunity
    }
  }
}
