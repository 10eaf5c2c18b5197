public import Access
public import CivilTime
public import PersonalNetwork
public import Storage

/// The six kinds of support in one network, as one reader may see them.
public struct GapsReading: Sendable {
  public let dossier: Dossier
  public let question: SupportQuestion?
  public let voice: VoiceReading
  /// Those the reader may see; also who is no longer there.
  public let members: [NetworkMember]
  /// Of whom it is said: consult first.
  public let flagged: Set<MemberID>
  public let loads: HelperLoads
  /// What the client said, of the kinds of support that were talked about.
  public let views: [GapView]
  /// Agreements that have not ended, with people the reader may see.
  public let agreements: [NamedAgreement]
  public let hidden: HiddenCount
  public let rights: Set<Right>
  public let today: CivilDate

  public func view(of function: SupportFunction) -> GapView {
    views.first { $0.function == function }
      ?? GapView(dossier: dossier.id, function: function, saidOn: today)
  }

  /// Who gives what, with every reason to talk about it.
  public var covers: [SupportCover] {
    let network = PersonalNetwork(
      clientName: dossier.clientName, people: members.map { $0.asNetworkPerson(isFlagged: flagged.contains($0.id)) },
      ties: [], asOf: today, countsProfessionals: dossier.countsProfessionals)
    return network.cover(
      overasked: loads.overasked, isContentWithProfessionalGuidance: view(of: .guidance).answer == .fine)
  }

  public func member(_ id: String) -> NetworkMember? { members.first { $0.id.rawValue == id } }

  /// The names of these people, in their order.
  public func names(_ ids: [String]) -> [String] { ids.compactMap { member($0)?.name } }
}

/// One kind of support, with the chain it stands in.
public struct GapReading: Sendable {
  public let all: GapsReading
  public let function: SupportFunction
  /// Agreements that came from it or serve it, also those that ended, in the order they were made.
  public let answering: [NamedAgreement]
  /// The client's words it began with; without a link, those that stand.
  public let question: SupportQuestion?
  /// Who of the organisation may raise it again.
  public let professionals: [Colleague]

  public var view: GapView { all.view(of: function) }
  public var cover: SupportCover? { all.covers.first { $0.function == function } }
  public var order: HelperOrder { HelperOrder(for: function, among: all.members, flagged: all.flagged) }
}
