public import CivilTime
public import Storage

public typealias SessionID = Identifier<Session>

/// One place where an account is signed in, as its owner sees it in the list of own sessions.
public struct Session: Sendable, Hashable, Identifiable {
  public let id: SessionID
  public let account: AccountID
  public let startedAt: Instant
  /// To the minute: a session is not written to the database at every request.
  public let lastSeenAt: Instant
  /// What the browser called itself, cut short; nil when unknown.
  public let device: String?
}

/// How long sessions live.
public struct SessionRules: Sendable, Hashable {
  /// Seconds without a request after which a session ends.
  public var idle: Int = 30 * 60
  /// Seconds after sign-in at which a session ends, busy or not.
  public var absolute: Int = 12 * 60 * 60
  /// Seconds during which a proof of the password counts as fresh.
  public var fresh: Int = 10 * 60
  /// Seconds between two notes that a session was seen.
  public var noteEvery: Int = 60
  /// The most sessions of one account; a further sign-in ends the oldest.
  public var most = 5

  public init() {}
}
