public import Access
public import CivilTime
public import PersonalNetwork

/// What is asked of one helper, as one reader may see it.
public struct LoadReading: Sendable {
  /// A check-in with the agreements that ran when it was asked.
  public struct Heard: Sendable {
    public let written: WrittenCheckIn
    public let about: [NamedAgreement]
  }

  public let dossier: Dossier
  public let member: NetworkMember
  public let loads: HelperLoads
  /// What this person does in this dossier, as far as it has not ended.
  public let agreements: [NamedAgreement]
  /// The latest first.
  public let checkIns: [Heard]
  public let permission: LoadPermission
  public let rights: Set<Right>
  public let today: CivilDate

  /// In this dossier alone.
  public var here: HelperLoad { loads.here[member.id] ?? HelperLoad([]) }
  /// Altogether, as far as this person permits.
  public var total: HelperLoad { loads.total[member.id] ?? HelperLoad([]) }
  public var isSummed: Bool { loads.isSummed(member.id) }
}
