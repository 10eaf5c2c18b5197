public import CivilTime
public import Storage

/// Proof of sign-in. Only this room can make one, from the secret in a session cookie; a handler that needs an account takes it.
public struct SignedIn: Sendable, Hashable {
  public let actor: Actor
  public let session: SessionID
  /// What a form of this session carries to prove that it came from our own page: base64url, derived from the session's secret,
  /// nowhere stored.
  public let csrfSecret: String
  /// Until when the last proof of the password counts for acts that need a fresh one (export, merge, emergency, accounts).
  public let freshUntil: Instant
  public let organisationName: String
  public let wordForClient: String
  /// Where the organisation's "today" is.
  public let zone: CivilZone

  /// The same, with the password proven just now.
  func proven(until freshUntil: Instant) -> SignedIn {
    SignedIn(
      actor: actor, session: session, csrfSecret: csrfSecret, freshUntil: freshUntil,
      organisationName: organisationName, wordForClient: wordForClient, zone: zone)
  }

  /// Whether the password was proven within the last ten minutes.
  public func isFresh(at now: Instant) -> Bool { now < freshUntil }
}
