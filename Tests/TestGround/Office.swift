public import Access
public import Accountability
public import CivilTime
import Language
public import People
public import Storage

/// An organisation with a team at work in a fresh database, for tests of everything that stands on accounts and the ledger.
///
///     try await withOffice { office in
///       let eva = try await office.employ("Eva", [(.professional, .team(office.team.id))])
///       let ledger = office.ledger(Policy(kinds: [], rules: []))
///     }
public struct Office: Sendable {
  public let database: any Database
  /// Stands at 2 March 2026, noon in the Netherlands, until it is set.
  public let clock: SetTimekeeper
  public let identifiers: SequentialIdentifiers
  public let secrets: FixedSecrets
  public let keys: Keyring
  public let book: LogBook
  /// Hashes with as little work as scrypt allows, so that tests are quick.
  public let passwords: PasswordWorker
  public let desk: SignInDesk
  public let organisation: Organisation
  public let team: Team

  /// The tables of People, Access and Accountability.
  public static let migrations = PeopleMigrations.all + AccessMigrations.all + AccountabilityMigrations.all

  /// Everybody's password.
  public static let password = "paars fietst nooit langzaam"

  /// The beginning of every test.
  public static let start = Instant(microseconds: 1_772_449_200_000_000)

  public init(on database: any Database) async throws {
    let (clock, identifiers, secrets) = (SetTimekeeper(Office.start), SequentialIdentifiers(), FixedSecrets())
    let keys = try Keyring(master: secrets.bytes(Keyring.leastBytes))
    let book = LogBook(identifiers: identifiers, keys: keys)
    let passwords = PasswordWorker(
      parameters: ScryptParameters(logCost: 1, blockSize: 1, parallelism: 1), secrets: secrets)
    self.database = database
    self.clock = clock
    self.identifiers = identifiers
    self.secrets = secrets
    self.keys = keys
    self.book = book
    self.passwords = passwords
    desk = SignInDesk(
      database: database, timekeeper: clock, identifiers: identifiers, secrets: secrets, passwords: passwords,
      witness: book)
    (organisation, team) = try await database.write { c in
      let organisation = try OrganisationRecords.add(
        identifiers.next(), named: "Stichting Nabij", zone: .netherlands, at: clock.now, c)
      let team = try TeamRecords.add(identifiers.next(), named: "Team Oost", in: organisation.id, at: clock.now, c)
      return (organisation, team)
    }
  }

  /// A second organisation, over the wall.
  public func neighbour(named name: String = "Stichting Verderop") async throws -> Organisation {
    try await database.write { c in
      try OrganisationRecords.add(identifiers.next(), named: name, zone: .netherlands, at: clock.now, c)
    }
  }

  public func addTeam(named name: String, in organisation: OrganisationID? = nil) async throws -> Team {
    try await database.write { c in
      try TeamRecords.add(
        identifiers.next(), named: name, in: organisation ?? self.organisation.id, at: clock.now, c)
    }
  }

  public func ledger(_ policy: Policy) -> Ledger {
    Ledger(database: database, policy: policy, timekeeper: clock, identifiers: identifiers, keys: keys)
  }
}

/// Runs a test in a fresh office, on every engine there is to test on unless it says which.
public func withOffice(
  _ more: [Migration] = [], on engines: [Engine] = Engine.all,
  isolation: isolated (any _Concurrency.Actor)? = #isolation,
  _ body: (Office) async throws -> Void
) async throws {
  for engine in engines {
    try await withDatabase(Office.migrations + more, on: engine) { database in try await body(Office(on: database)) }
  }
}
