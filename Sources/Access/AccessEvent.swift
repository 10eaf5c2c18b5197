public import CivilTime
public import People
public import Storage

/// Something about signing in that belongs in the access log.
public struct AccessEvent: Sendable, Hashable {
  public enum What: String, Sendable, Hashable, CaseIterable {
    case signedIn = "session.signIn"
    case signedOut = "session.signOut"
    case sessionEnded = "session.end"
    case confirmed = "session.confirm"
    case passwordChanged = "account.changePassword"
    case linkUsed = "account.useLink"
    case firstAdministrator = "account.firstAdministrator"
    case firstLinkPrinted = "account.printFirstLink"
  }

  public enum Result: String, Sendable, Hashable { case done, refused }

  public let what: What
  public let result: Result
  /// nil when nobody knows who it was: an unknown login name, a link that does not exist.
  public let account: AccountID?
  public let organisation: OrganisationID?
  public let sessionHash: String?
  public let accessPoint: AccessPoint
  public let at: Instant
}

/// Who writes such events down, in the same transaction as what happened. Accountability's log is one.
public protocol AccessWitness: Sendable {
  func note(_ event: AccessEvent, _ c: any Connection) throws
}
