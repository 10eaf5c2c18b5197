public import Access
public import CivilTime
public import PersonalNetwork
public import Storage

/// A dossier's network as one reader may see it: what picture, text and table are made from.
public struct NetworkReading: Sendable {
  public let dossier: Dossier
  public let wave: Wave
  public let question: SupportQuestion?
  /// Those the reader may see, in the order they were written down; also who is no longer there.
  public let members: [NetworkMember]
  /// Of whom it is said: consult first.
  public let flagged: Set<MemberID>
  public let ties: [MemberTie]
  /// Agreements that have not ended, with people the reader may see.
  public let agreements: [NamedAgreement]
  public let hidden: HiddenCount
  /// With whom to consult first; only when somebody is flagged.
  public let consult: String?
  public let rights: Set<Right>
  public let today: CivilDate
  /// In a follow-up: the day of the last time.
  public var previousOn: CivilDate? = nil
  /// Where people stood in the picture of the last time, in degrees.
  public var keptAngles: [String: Double] = [:]
  /// Read for networks of few people only.
  public var beginnings = Beginnings()

  /// For measures and the picture.
  public var network: PersonalNetwork {
    PersonalNetwork(
      clientName: dossier.clientName, people: members.map { $0.asNetworkPerson(isFlagged: flagged.contains($0.id)) },
      ties: ties,
      asOf: today, countsProfessionals: dossier.countsProfessionals)
  }
}

/// How much is not shown to this reader, because the client chose who may see it. Counts say so when people are left out.
public struct HiddenCount: Sendable, Hashable {
  public var people: Int
  public var agreements: Int

  public init(people: Int = 0, agreements: Int = 0) {
    self.people = people
    self.agreements = agreements
  }

  public static let nothing = HiddenCount()
}

/// An agreement with the names it needs on a page.
public struct NamedAgreement: Sendable, Hashable {
  public let agreement: Agreement
  /// Who does it; nil when it is the client.
  public let doerName: String?
  /// For whom besides or instead of the client; nil when it is for the client alone.
  public let beneficiaryName: String?

  public init(agreement: Agreement, doerName: String?, beneficiaryName: String?) {
    self.agreement = agreement
    self.doerName = doerName
    self.beneficiaryName = beneficiaryName
  }
}

extension NetworkMember {
  /// As the pure model of networks knows people.
  public func asNetworkPerson(isFlagged: Bool) -> NetworkPerson {
    NetworkPerson(
      id: id.rawValue, name: name, sphere: view.sphere, ring: view.ring, kind: kind, vip: vip?.moment,
      quality: view.quality, direction: view.direction, gives: view.gives, receives: view.receives,
      ending: ending?.ending, hasSafetyFlag: isFlagged)
  }
}
