import Access
import Accountability
import CivilTime
import Evidence
import NetworkSupport
import People
import PracticeResearch
import Storage
import Workplace

/// The whole program around one database, put together once: this is the only place that knows all rooms.
struct House: Sendable {
  /// The workspaces, in the order of the header. A new workspace is one more name here.
  static let allWorkspaces: [any Workspace.Type] = [NetworkWorkspace.self]

  let services: Services
  let keys: Keyring
  let desk: SignInDesk
  let workspaces: [any Workspace]

  /// What a house takes from the world outside. Tests set the clock and repeat the ids.
  struct Surroundings: Sendable {
    var timekeeper: any Timekeeper
    var identifiers: any IdentifierSource
    var secrets: any SecretSource
    var passwords: ScryptParameters

    static var ordinary: Surroundings {
      let timekeeper = SystemTimekeeper()
      return Surroundings(
        timekeeper: timekeeper, identifiers: SystemIdentifiers(timekeeper: timekeeper), secrets: SystemSecrets(),
        passwords: .standard)
    }
  }

  /// Puts the rooms together around a database whose tables are there.
  init(
    database: any Database, keys: Keyring, surroundings: Surroundings = .ordinary,
    workspaces types: [any Workspace.Type] = House.allWorkspaces
  ) {
    let policy = Policy(kinds: types.flatMap { $0.objectKinds }, rules: types.flatMap { $0.accessRules })
    let ledger = Ledger(
      database: database, policy: policy, timekeeper: surroundings.timekeeper, identifiers: surroundings.identifiers,
      keys: keys)
    let services = Services(
      database: database, ledger: ledger, policy: policy, timekeeper: surroundings.timekeeper,
      identifiers: surroundings.identifiers, secrets: surroundings.secrets)
    self.services = services
    self.keys = keys
    desk = SignInDesk(
      database: database, timekeeper: surroundings.timekeeper, identifiers: surroundings.identifiers,
      secrets: surroundings.secrets,
      passwords: PasswordWorker(parameters: surroundings.passwords, secrets: surroundings.secrets),
      witness: LogBook(identifiers: surroundings.identifiers, keys: keys))
    workspaces = types.map { $0.init(services) }
  }

  var database: any Database { services.database }

  /// Every table of every room.
  static func migrations(of types: [any Workspace.Type] = House.allWorkspaces) -> [Migration] {
    Facts.migrations + PeopleMigrations.all + AccessMigrations.all + AccountabilityMigrations.all
      + EvidenceMigrations.all + types.flatMap { $0.migrations } + ResearchMigrations.all
  }
}
