public import CivilTime
public import Storage

public typealias GrantID = Identifier<Grant>

/// Who has which role, on what, from when until when. Never erased: an ended grant explains an old log line.
public struct Grant: Sendable, Hashable, Identifiable {
  public let id: GrantID
  public let account: AccountID
  public let role: Role
  public let objectKind: String
  public let objectID: String
  /// The only part the grant reaches; nil for the whole.
  public let part: String?
  public let from: Instant
  /// The first moment at which it no longer holds; nil for as long as nobody ends it.
  public let until: Instant?
  /// Who gave it; nil for what the program gave at the first start.
  public let givenBy: AccountID?

  /// Whether it holds at this moment.
  public func runs(at now: Instant) -> Bool { from <= now && until.map { now < $0 } ?? true }
}
