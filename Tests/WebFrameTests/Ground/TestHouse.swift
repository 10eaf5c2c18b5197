import Access
import Accountability
import CivilTime
import Hummingbird
import HummingbirdTesting
import Language
import Logging
import People
import Serving
import Storage
import TestGround
import Testing

@testable import WebFrame

/// A small house: a fresh database, an administrator, a professional in a team, and one workspace with a notice board.
struct TestHouse: Sendable {
  static let password = "lantaarn zilver fiets"

  let services: FrameServices
  let database: FickleDatabase
  let clock: SetTimekeeper
  var settings: FrameSettings
  let administrator: AccountID
  let organisation: OrganisationID
  let workspace: BoardWorkspace

  static let migrations =
    PeopleMigrations.all + AccessMigrations.all + AccountabilityMigrations.all
    + BoardWorkspace.migrations

  var frame: Frame { Frame(services: services, workspaces: [workspace], settings: settings) }

  /// The application as it runs, answering in this process.
  func serve<T: Sendable>(_ test: @Sendable (Browser) async throws -> T) async throws -> T {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try await frame.application(server: .init(host: "127.0.0.1", port: 0), logger: logger).test(.router) {
      client in try await test(Browser(client))
    }
  }

  /// Makes an account for a professional and chooses the password.
  func addProfessional(_ login: String, name: String = "Noor Visser") async throws -> AccountID {
    let now = clock.now
    let (services, organisation, administrator) = (services, organisation, administrator)
    let secret = try await services.database.write { c -> (AccountID, LinkSecret) in
      let person = try PersonRecords.add(services.identifiers.next(), named: name, in: organisation, at: now, c)
      let account: AccountID = services.identifiers.next()
      try AccountRecords.add(account, for: person, login: try LoginName(login), language: .nl, at: now, c)
      let link = try LinkRecords.issue(
        for: account, by: administrator, identifiers: services.identifiers, secrets: services.secrets, at: now, c)
      return (account, try #require(link))
    }
    _ = try await services.desk.use(secret.1, password: Self.password, device: nil)
    return secret.0
  }
}

/// Runs a test in a fresh house, on every engine.
func withHouse(
  settings: FrameSettings = FrameSettings(version: "1.0"), _ body: @Sendable (TestHouse) async throws -> Void
) async throws {
  for engine in Engine.all {
    try await withDatabase(TestHouse.migrations, on: engine) { engine in
      let database = FickleDatabase(engine)
      let clock = SetTimekeeper(CivilDate(year: 2026, month: 3, day: 3) ?? .init(iso: "2026-03-03")!)
      let secrets = FixedSecrets()
      let identifiers = SequentialIdentifiers()
      let keys = try Keyring(master: secrets.bytes(32))
      let policy = Policy(kinds: [], rules: [])
      let ledger = Ledger(
        database: database, policy: policy, timekeeper: clock, identifiers: identifiers, keys: keys)
      let quick = ScryptParameters(logCost: 4, blockSize: 1, parallelism: 1)
      let desk = SignInDesk(
        database: database, timekeeper: clock, identifiers: identifiers, secrets: secrets,
        passwords: PasswordWorker(parameters: quick, secrets: secrets),
        witness: LogBook(identifiers: identifiers, keys: keys))
      let services = FrameServices(
        database: database, ledger: ledger, policy: policy, desk: desk, timekeeper: clock, identifiers: identifiers,
        secrets: secrets)
      let link = try #require(try await desk.firstLink())
      let first = FirstAdministrator(
        organisationName: "Stichting Nabij", name: "Bas Beheer", login: "bas@nabij.example",
        password: TestHouse.password,
        language: .nl, zone: .netherlands)
      guard case .done(let signedIn, _) = try await desk.useFirst(link, first, device: nil) else {
        Issue.record("the first administrator was not made")
        return
      }
      try await body(
        TestHouse(
          services: services, database: database, clock: clock, settings: settings,
          administrator: signedIn.actor.account,
          organisation: signedIn.actor.organisation, workspace: BoardWorkspace(services)))
    }
  }
}
