public import Access
public import Accountability
public import CivilTime

/// What turned out wrong about one person in a closed wave, and why it is thought so.
public struct WaveCorrection: Sendable, Hashable {
  /// How many characters an id has: history names a correction `<wave>/<member>`.
  static let idLength = 36

  public let wave: WaveID
  public let member: MemberID
  /// 1 for the first correction of this person in this wave; doubles as the version a form carries back.
  public let number: Int
  /// Fields of `NetworkMember` that are asked again in each wave.
  public var changes: [FieldChange]
  public let reason: String
  public let madeAt: Instant
  public let madeBy: AccountID
  public let madeByName: String

  public init(
    wave: WaveID, member: MemberID, number: Int, changes: [FieldChange], reason: String, madeAt: Instant,
    madeBy: AccountID, madeByName: String
  ) {
    self.wave = wave
    self.member = member
    self.number = number
    self.changes = changes
    self.reason = reason
    self.madeAt = madeAt
    self.madeBy = madeBy
    self.madeByName = madeByName
  }

  /// The person with this correction laid over.
  func laid(over member: NetworkMember) -> NetworkMember {
    var corrected = member
    for change in changes { _ = NetworkMember.field(change.field)?.write(&corrected, change.after.text) }
    return corrected
  }
}
