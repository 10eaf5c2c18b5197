public import Access
public import CivilTime
public import PersonalNetwork

/// One agreement as one reader may see it, with what it rests on.
public struct AgreementReading: Sendable {
  public let dossier: Dossier
  public let agreement: NamedAgreement
  public let chain: AgreementChain
  public let rights: Set<Right>
  public let today: CivilDate
}

/// What the form of an agreement offers to choose from.
public struct AgreementChoices: Sendable {
  public let dossier: Dossier
  /// People of the network who are still there.
  public let members: [MemberName]
  /// Professionals of the dossier and the team.
  public let professionals: [Colleague]
  /// The limits people gave themselves, shown beside their names.
  public let limits: [MemberID: HelperLimits]
  public let today: CivilDate
  /// What the client says about the kind of support it is made from; nil when it is not made from one.
  public var gap: GapView?
  /// Those who could help with that, step by step.
  public var order: HelperOrder?
}

/// From an agreement back to the sentence it began with, and forward to what became of it: every step is a link in
/// `Evidence` that is walked both ways.
public struct AgreementChain: Sendable, Hashable {
  public let question: SupportQuestion?
  public let function: SupportFunction?
  public let doer: MemberName?
  /// Other agreements that serve the same function in this dossier.
  public let sameFunction: [AgreementID]
  /// The kind of support it was made from, with what the client said about it; nil when it was not made from one.
  public var gap: GapView?
  /// What whoever does it said about how it goes since, the oldest first.
  public var checkIns: [WrittenCheckIn] = []
  /// What was changed about it, the oldest first; making it is not a change.
  public var changes: [HistoryLine] = []
}
