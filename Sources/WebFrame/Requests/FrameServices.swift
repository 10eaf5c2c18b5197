public import Access
public import Accountability
public import CivilTime
public import Storage

/// What the frame works with. Handed over once by the executable, or by a test.
public struct FrameServices: Sendable {
  /// The database.
  public let database: any Database
  /// The one place where access is checked and written down.
  public let ledger: Ledger
  /// Who may do what.
  public let policy: Policy
  /// Where people show who they are.
  public let desk: SignInDesk
  /// What time it is.
  public let timekeeper: any Timekeeper
  /// New ids.
  public let identifiers: any IdentifierSource
  /// Bytes nobody can guess.
  public let secrets: any SecretSource

  /// The services of one program.
  public init(
    database: any Database, ledger: Ledger, policy: Policy, desk: SignInDesk, timekeeper: any Timekeeper,
    identifiers: any IdentifierSource, secrets: any SecretSource
  ) {
    self.database = database
    self.ledger = ledger
    self.policy = policy
    self.desk = desk
    self.timekeeper = timekeeper
    self.identifiers = identifiers
    self.secrets = secrets
  }

  /// Where pages keep what is being written.
  var drafts: Drafts { Drafts(database: database, timekeeper: timekeeper) }
}
