public import Access
public import Accountability
public import CivilTime
public import Storage

/// Everything a workspace works with, handed over once and explicitly. There is nothing global beside it.
public struct Services: Sendable {
  /// The database. Content goes through ``ledger``; this is for what is nobody's personal data.
  public let database: any Database
  /// The one place where access is checked and a change and its line in the log are written together.
  public let ledger: Ledger
  /// Who may do what: the condition of lists.
  public let policy: Policy
  /// What time it is.
  public let timekeeper: any Timekeeper
  /// New ids.
  public let identifiers: any IdentifierSource
  /// Bytes nobody can guess.
  public let secrets: any SecretSource

  public init(
    database: any Database, ledger: Ledger, policy: Policy, timekeeper: any Timekeeper,
    identifiers: any IdentifierSource, secrets: any SecretSource
  ) {
    self.database = database
    self.ledger = ledger
    self.policy = policy
    self.timekeeper = timekeeper
    self.identifiers = identifiers
    self.secrets = secrets
  }
}
