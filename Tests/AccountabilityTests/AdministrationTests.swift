import Access
import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("Administration")
struct AdministrationTests {
  private struct House {
    let office: Office
    let administration: Administration
    let ada: Employee
    let eva: Employee
  }

  private func withHouse(_ body: (House) async throws -> Void) async throws {
    try await withOffice { office in
      let here = ObjectReference.organisation(office.organisation.id)
      let house = House(
        office: office,
        administration: Administration(ledger: office.ledger(Policy(kinds: [], rules: [])), secrets: office.secrets),
        ada: try await office.employ("Ada", [(.administrator, here)]),
        eva: try await office.employ("Eva", [(.professional, .team(office.team.id))]))
      try await body(house)
    }
  }

  private func expectInvalid<Value>(
    _ outcome: Outcome<Value>, _ problem: AccountProblem, _ sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard case .refused(.invalid(let problems)) = outcome else {
      Issue.record("was not refused: \(outcome)", sourceLocation: sourceLocation)
      return
    }
    #expect(problems.map(\.message) == [problem.phrase], sourceLocation: sourceLocation)
  }

  @Test("an account is made with a link that works, and the link is nowhere in the database")
  func creates() async throws {
    try await withHouse { house in
      let made = try await house.administration.createAccount(
        name: "Cas", login: "CAS@example.org", language: .en, by: house.ada.actor
      ).get()
      let greeting = try await house.office.desk.greet(made.link)
      #expect(greeting?.name == "Cas")
      let list = try await house.administration.accounts(by: house.ada.actor).get()
      #expect(list.map(\.account.name) == ["Ada", "Cas", "Eva"])
      #expect(list.map(\.account.state) == [.active, .invited, .active])
      #expect(list[2].grants.map(\.role) == [.professional])
      let receipts = try await house.office.database.read { c in try c.fetch("SELECT * FROM receipts") }
      #expect(receipts.isEmpty)
    }
  }

  @Test("a login name exists once, and what cannot be used is said per field")
  func createsInvalid() async throws {
    try await withHouse { house in
      let (administration, ada) = (house.administration, house.ada.actor)
      expectInvalid(
        try await administration.createAccount(name: "Eva", login: "eva@example.org", language: .nl, by: ada),
        .loginTaken)
      expectInvalid(
        try await administration.createAccount(name: "Eva", login: "eva", language: .nl, by: ada), .loginNotAnAddress)
      guard
        case .refused(.invalid(let problems)) = try await administration.createAccount(
          name: " ", login: "x@example.org", language: .nl, by: ada)
      else { return #expect(Bool(false), "an empty name was taken") }
      #expect(problems.map(\.field) == ["name"])
      #expect(try await administration.accounts(by: ada).get().count == 2)
    }
  }

  @Test("who is not an administrator may do none of it, and each try leaves a line")
  func refused() async throws {
    try await withHouse { house in
      let (administration, eva) = (house.administration, house.eva.actor)
      let outcomes: [Refusal?] = [
        refusal(try await administration.accounts(by: eva)), refusal(try await administration.teams(by: eva)),
        refusal(try await administration.createAccount(name: "X", login: "x@example.org", language: .nl, by: eva)),
        refusal(try await administration.makeLink(for: house.ada.account.id, by: eva)),
        refusal(try await administration.disableAccount(house.ada.account.id, version: 2, by: eva, receipt: nil)),
        refusal(try await administration.giveRole(.administrator, in: nil, to: eva.account, by: eva, receipt: nil)),
        refusal(try await administration.addTeam("X", by: eva, receipt: nil)),
        refusal(
          try await administration.changeOrganisation(name: "X", wordForClient: "y", version: 1, by: eva, receipt: nil)),
        refusal(try await administration.readLog(LogQuery(organisation: eva.organisation), by: eva)),
      ]
      #expect(outcomes.allSatisfy { $0 == .notAllowed(scope: .function) })
      let lines = try await house.office.database.read { c in
        var query = LogQuery(organisation: eva.organisation)
        query.outcome = .refused
        return try LogReader.entries(query, c)
      }
      #expect(lines.count == outcomes.count)
    }
  }

  private func refusal<Value>(_ outcome: Outcome<Value>) -> Refusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  @Test("accounts, teams and grants over the wall are not there")
  func wall() async throws {
    try await withHouse { house in
      let far = try await house.office.neighbour()
      let team = try await house.office.addTeam(named: "Ver", in: far.id)
      let stranger = try await house.office.employ("Vreemd", [(.professional, .team(team.id))], in: far.id)
      let grant = try await house.office.database.read { c in
        try #require(try GrantRecords.list(of: stranger.account.id, at: Office.start, c).first)
      }
      let (administration, ada) = (house.administration, house.ada.actor)
      let refusals: [Refusal?] = [
        refusal(try await administration.account(stranger.account.id, by: ada)),
        refusal(try await administration.makeLink(for: stranger.account.id, by: ada)),
        refusal(try await administration.disableAccount(stranger.account.id, version: 2, by: ada, receipt: nil)),
        refusal(
          try await administration.giveRole(.professional, in: nil, to: stranger.account.id, by: ada, receipt: nil)),
        refusal(
          try await administration.giveRole(.professional, in: team.id, to: house.eva.account.id, by: ada, receipt: nil)
        ),
        refusal(try await administration.renameTeam(team.id, to: "X", version: 1, by: ada, receipt: nil)),
        refusal(try await administration.endRole(grant.id, by: ada, receipt: nil)),
      ]
      #expect(refusals.allSatisfy { $0 == .notFound })
      #expect(try await administration.accounts(by: ada).get().count == 2)
      #expect(try await administration.teams(by: ada).get().map(\.id) == [house.office.team.id])
    }
  }

  @Test("closing ends sessions at once; nobody closes their own or the last administrator's account")
  func disables() async throws {
    try await withHouse { house in
      let (administration, ada, eva) = (house.administration, house.ada, house.eva)
      expectInvalid(
        try await administration.disableAccount(
          ada.account.id, version: ada.account.version, by: ada.actor, receipt: nil),
        .notForYourself)
      _ = try await administration.giveRole(.administrator, in: nil, to: eva.account.id, by: ada.actor, receipt: nil)
        .get()
      try await administration.disableAccount(
        ada.account.id, version: ada.account.version, by: eva.actor, receipt: nil
      ).get()
      #expect(try await house.office.desk.resume(ada.session) == nil)
      guard
        case .refused(.conflict(let conflict)) = try await administration.restoreAccount(
          ada.account.id, version: ada.account.version, by: eva.actor, receipt: nil)
      else { return #expect(Bool(false), "a stale version was taken") }
      #expect(conflict.changedBy == "Eva")
      try await administration.restoreAccount(
        ada.account.id, version: conflict.currentVersion, by: eva.actor, receipt: nil
      ).get()
      #expect(try await administration.account(ada.account.id, by: eva.actor).get().account.state == .invited)
    }
  }

  @Test("roles are given at their level, not to oneself, and the last administrator stays")
  func roles() async throws {
    try await withHouse { house in
      let (administration, ada, eva) = (house.administration, house.ada, house.eva)
      expectInvalid(
        try await administration.giveRole(
          .professional, in: house.office.team.id, to: ada.account.id, by: ada.actor, receipt: nil),
        .notForYourself)
      expectInvalid(
        try await administration.giveRole(.professional, in: nil, to: eva.account.id, by: ada.actor, receipt: nil),
        .roleNotAtThisLevel)
      expectInvalid(
        try await administration.giveRole(
          .responsible, in: house.office.team.id, to: eva.account.id, by: ada.actor, receipt: nil),
        .roleNotAtThisLevel)
      let own = try #require(try await administration.account(ada.account.id, by: ada.actor).get().grants.first)
      expectInvalid(try await administration.endRole(own.id, by: ada.actor, receipt: nil), .lastAdministrator)

      let lead = try await administration.giveRole(
        .teamLead, in: house.office.team.id, to: eva.account.id, by: ada.actor, receipt: nil
      ).get()
      try await administration.endRole(lead, by: ada.actor, receipt: nil).get()
      let left = try await administration.account(eva.account.id, by: ada.actor).get().grants
      #expect(left.filter { $0.runs(at: Office.start) }.map(\.role) == [.professional])
    }
  }

  @Test("teams and the organisation are renamed with their version")
  func names() async throws {
    try await withHouse { house in
      let (administration, ada) = (house.administration, house.ada.actor)
      let west = try await administration.addTeam("West", by: ada, receipt: nil).get()
      expectInvalid(try await administration.addTeam("West", by: ada, receipt: nil), .teamNameTaken)
      expectInvalid(
        try await administration.renameTeam(house.office.team.id, to: "West", version: 1, by: ada, receipt: nil),
        .teamNameTaken)
      try await administration.renameTeam(west, to: "Zuid", version: 1, by: ada, receipt: nil).get()
      guard
        case .refused(.conflict(let conflict)) = try await administration.renameTeam(
          west, to: "Noord", version: 1, by: ada, receipt: nil)
      else { return #expect(Bool(false), "a stale version was taken") }
      #expect(conflict.texts.map(\.stored) == ["Zuid"])
      #expect(conflict.texts.map(\.written) == ["Noord"])

      try await administration.changeOrganisation(
        name: "Nabij", wordForClient: "bewoner", version: 1, by: ada, receipt: nil
      ).get()
      #expect(try await administration.organisation(by: ada).get().wordForClient == "bewoner")
    }
  }

  @Test("the privacy officer reads the log of the own organisation, and that gets a line")
  func readsLog() async throws {
    try await withHouse { house in
      let here = ObjectReference.organisation(house.office.organisation.id)
      let piet = try await house.office.employ("Piet", [(.privacyOfficer, here)])
      let far = try await house.office.neighbour()
      _ = try await house.administration.accounts(by: house.ada.actor)
      _ = try await house.administration.accounts(by: house.eva.actor)

      var query = LogQuery(organisation: far.id)
      query.event = "account.list"
      let entries = try await house.administration.readLog(query, by: piet.actor).get()
      #expect(entries.map(\.accountName) == ["Eva", "Ada"])
      #expect(entries.map(\.line.outcome) == [.refused, .done])
      query.outcome = .done
      query.account = house.ada.account.id
      query.limit = 1
      let one = try await house.administration.readLog(query, by: piet.actor).get()
      #expect(one.map(\.line.id) == [entries[1].line.id])
      query.before = one.first
      #expect(try await house.administration.readLog(query, by: piet.actor).get().isEmpty)
      query = LogQuery(organisation: piet.actor.organisation)
      query.event = "log.read"
      #expect(try await house.administration.readLog(query, by: piet.actor).get().count == 3)
    }
  }

  @Test("failed sign-ins under unknown names are read apart, and say nothing about anybody")
  func readsNobody() async throws {
    try await withHouse { house in
      let piet = try await house.office.employ(
        "Piet", [(.privacyOfficer, .organisation(house.office.organisation.id))])
      _ = try await house.office.desk.signIn(
        SignInAttempt(login: "niemand@example.org", password: "een ander wachtwoord", address: nil))
      let entries = try await house.administration.readLog(LogQuery(organisation: nil), by: piet.actor).get()
      #expect(entries.map(\.line.event) == ["session.signIn"])
      #expect(entries.allSatisfy { $0.line.account == nil && $0.accountName == nil && $0.line.client == nil })
    }
  }

  @Test("every event has a label")
  func labels() async throws {
    for event in AccessEvent.What.allCases { #expect(AdministrationPhrases.eventLabels[event.rawValue] != nil) }
    try await withHouse { house in
      _ = try await house.administration.accounts(by: house.ada.actor)
      let events = try await house.office.database.read { c in
        try c.fetch("SELECT DISTINCT l.event FROM log_lines l").map { try $0.get("event", as: String.self) }
      }
      #expect(events.allSatisfy { AdministrationPhrases.eventLabels[$0] != nil })
    }
  }
}
