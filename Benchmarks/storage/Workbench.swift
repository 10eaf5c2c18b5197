import Access
import Accountability
import CivilTime
import Language
import People
import Storage

/// A database with one organisation and its administrator, on which acts are done as the program does them: access check,
/// change and log line in one transaction.
struct Workbench {
  private let database: any Database
  private let ledger: Ledger
  private let administrator: Actor

  private static let right = Right("bench.write")

  private static let table = Migration(
    name: "bench.1-things",
    statements: [
      "CREATE TABLE things (id \(.text) PRIMARY KEY, words \(.text) NOT NULL, version \(.integer) NOT NULL)"
    ])

  var engine: String { database.dialect == .sqlite ? "SQLite" : "PostgreSQL" }

  init(_ database: any Database) async throws {
    let timekeeper = SystemTimekeeper()
    let (identifiers, secrets) = (SystemIdentifiers(timekeeper: timekeeper), SystemSecrets())
    let keys = try Keyring(master: secrets.bytes(Keyring.leastBytes))
    try await Migrator(timekeeper: timekeeper).run(
      on: database,
      migrations: PeopleMigrations.all + AccessMigrations.all + AccountabilityMigrations.all + [Self.table])
    let desk = SignInDesk(
      database: database, timekeeper: timekeeper, identifiers: identifiers, secrets: secrets,
      passwords: PasswordWorker(
        parameters: ScryptParameters(logCost: 4, blockSize: 8, parallelism: 1), secrets: secrets),
      witness: LogBook(identifiers: identifiers, keys: keys))
    guard let zone = CivilZone(identifier: "Europe/Amsterdam"), let link = try await desk.firstLink(),
      case .done(let signedIn, _) = try await desk.useFirst(
        link,
        FirstAdministrator(
          organisationName: "Stichting Meting", name: "Mees Meting", login: "mees@meting.example",
          password: "vijf-paarse-klokken", language: .nl, zone: zone), device: nil)
    else { throw NotEmpty() }
    let policy = Policy(
      kinds: [], rules: [AccessRule(role: .administrator, level: .organisation, rights: [Self.right])])
    self.database = database
    ledger = Ledger(database: database, policy: policy, timekeeper: timekeeper, identifiers: identifiers, keys: keys)
    administrator = signedIn.actor
    try await write(number: -1)
  }

  /// The database has been used before.
  struct NotEmpty: Error {}
  struct NotDone: Error {}

  /// Milliseconds of each of so many reads of one row by its key.
  func reads(_ count: Int) async throws -> [Double] {
    let id = try await database.read { c in try c.fetchValue("SELECT id FROM things LIMIT 1", as: String.self) }
    return try await times(count) { _ in
      let row = try await database.read { c in
        try c.fetchFirst("SELECT words, version FROM things WHERE id = \(id)")
      }
      guard row != nil else { throw NotDone() }
    }
  }

  /// Milliseconds of each of so many changes, one after another.
  func writes(_ count: Int) async throws -> [Double] {
    try await times(count) { number in try await write(number: number) }
  }

  /// Changes per second, when so many people make so many each.
  func rate(writers: Int, each: Int) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<writers {
        group.addTask { for number in 0..<each { try await write(number: number) } }
      }
      try await group.waitForAll()
    }
    return Double(writers * each) / (start.duration(to: clock.now) / .seconds(1))
  }

  func close() async throws { try await database.close() }

  private func write(number: Int) async throws {
    let act = Act("bench.write", .create, right: Self.right, on: .organisation(administrator.organisation))
    let outcome = try await ledger.change(act, by: administrator, receipt: nil) { change -> String in
      let id: Identifier<Workbench> = change.identifiers.next()
      try change.connection.queue(
        "INSERT INTO things (id, words, version) VALUES (\(id), 'Samen koffie drinken', \(number))")
      return id.rawValue
    }
    guard case .done = outcome else { throw NotDone() }
  }

  private func times(_ count: Int, _ work: (Int) async throws -> Void) async throws -> [Double] {
    let clock = ContinuousClock()
    var times: [Double] = []
    for number in 0..<count {
      let start = clock.now
      try await work(number)
      times.append(start.duration(to: clock.now) / .milliseconds(1))
    }
    return times
  }
}
