public import Access
public import CivilTime
public import PersonalNetwork

/// One person of a network as one reader may see it.
public struct MemberReading: Sendable {
  public let dossier: Dossier
  public let wave: Wave
  public let member: NetworkMember
  /// Nil when the reader may not see contact details.
  public let contact: ContactDetails?
  public let isFlagged: Bool
  /// Nil when the reader may not see the reason: then "consult with …" is all there is.
  public let safety: SafetyState?
  /// With whom to consult first, when flagged.
  public let consult: String?
  /// What this person is to others the reader may see.
  public let ties: [NamedTie]
  /// The others in the network the reader may see, for saying who knows whom.
  public let others: [MemberName]
  public let agreements: [NamedAgreement]
  public let rights: Set<Right>
  public let today: CivilDate
  /// What was said about making up; nil when the reader may not see it.
  public var repair: TieRepair? = nil
}

/// A tie seen from one side: the other, and what they are to each other.
public struct NamedTie: Sendable, Hashable {
  public let other: MemberName
  public let tie: MemberTie
}

public struct MemberName: Sendable, Hashable, Identifiable {
  public let id: MemberID
  public let name: String
  public let isGone: Bool
}
