public import Access
public import CivilTime
public import PersonalNetwork
public import Storage

public typealias CheckInID = Identifier<HelperCheckIn>

/// What a helper said when asked how it goes: how heavy, how long this can go on, and when to ask again.
public struct HelperCheckIn: Sendable, Hashable, Identifiable {
  public let id: CheckInID
  public let dossier: DossierID
  public let member: MemberID
  public var on: CivilDate
  /// 0 (not at all) to 10.
  public var heaviness: Int
  /// How long this can go on, 0 (no longer) to 10; nil when not asked.
  public var stamina: Int?
  /// In the helper's own words.
  public var words: String?
  /// The day agreed for asking again; nil when nothing was agreed.
  public var againOn: CivilDate?
  public let writtenBy: AccountID
  public var version: Int

  public init(
    id: CheckInID, dossier: DossierID, member: MemberID, on: CivilDate, heaviness: Int, stamina: Int? = nil,
    words: String? = nil, againOn: CivilDate? = nil, writtenBy: AccountID, version: Int = 1
  ) {
    self.id = id
    self.dossier = dossier
    self.member = member
    self.on = on
    self.heaviness = heaviness
    self.stamina = stamina
    self.words = words
    self.againOn = againOn
    self.writtenBy = writtenBy
    self.version = version
  }

  /// As the rules of load know it.
  public var said: CheckIn { CheckIn(on: on, heaviness: heaviness, stamina: stamina) }

  /// How often this person is asked, as agreed at this check-in.
  public var rhythm: CheckInRhythm? { againOn.map { CheckInRhythm(days: on.days(until: $0), since: on) } }
}

/// A check-in with the name of who asked.
public struct WrittenCheckIn: Sendable, Hashable {
  public let checkIn: HelperCheckIn
  public let writerName: String
}
