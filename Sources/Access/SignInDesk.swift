public import CivilTime
public import Storage

/// Where people show who they are: signing in and out, the sessions that follow, one-time links, own passwords.
public struct SignInDesk: Sendable {
  let database: any Database
  let timekeeper: any Timekeeper
  let identifiers: any IdentifierSource
  let secrets: any SecretSource
  let passwords: PasswordWorker
  let witness: any AccessWitness
  let rules: SessionRules

  public init(
    database: any Database, timekeeper: any Timekeeper, identifiers: any IdentifierSource, secrets: any SecretSource,
    passwords: PasswordWorker, witness: any AccessWitness, rules: SessionRules = SessionRules()
  ) {
    self.database = database
    self.timekeeper = timekeeper
    self.identifiers = identifiers
    self.secrets = secrets
    self.passwords = passwords
    self.witness = witness
    self.rules = rules
  }
}

/// What somebody shows at the desk.
public struct SignInAttempt: Sendable {
  public var login: String
  public var password: String
  /// The network address the attempt came from, after trusted proxies; nil at the command line.
  public var address: String?
  /// What the browser calls itself.
  public var device: String?
  /// The secret of the session the browser already had; it ends when this attempt succeeds.
  public var replacing: SessionSecret?

  public init(
    login: String, password: String, address: String?, device: String? = nil, replacing: SessionSecret? = nil
  ) {
    self.login = login
    self.password = password
    self.address = address
    self.device = device
    self.replacing = replacing
  }
}

/// The desk's answer. For known, unknown, invited and disabled accounts `refused` is the same answer after the same work.
public enum SignInResult: Sendable {
  /// The secret is for the cookie; it is nowhere stored.
  case signedIn(SignedIn, SessionSecret)
  case refused
  /// Too many failures just now: try again after so many seconds.
  case tooSoon(retryAfter: Int)
  /// Too many people are signing in at once: try again after so many seconds.
  case busy(retryAfter: Int)
}

/// The desk's answer to somebody who sets or proves a password.
public enum PasswordResult: Sendable {
  /// The secret is for the cookie when a new session was started; nil when the session goes on.
  case done(SignedIn, SessionSecret?)
  case problem(AccountProblem)
  case tooSoon(retryAfter: Int)
  case busy(retryAfter: Int)
}
