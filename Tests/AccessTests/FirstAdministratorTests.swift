import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Access

@Suite("The first administrator")
struct FirstAdministratorTests {
  private let first = FirstAdministrator(
    organisationName: "Stichting Nabij", name: "Ada", login: "ada@example.org", password: Office.password,
    language: .nl,
    zone: .netherlands)

  /// A desk on a database in which nothing is.
  private func withEmptyDesk(_ body: (SignInDesk, any Database, SetTimekeeper) async throws -> Void) async throws {
    try await withDatabase(Office.migrations) { database in
      let clock = SetTimekeeper(Office.start)
      let secrets = FixedSecrets()
      let worker = PasswordWorker(
        parameters: ScryptParameters(logCost: 1, blockSize: 1, parallelism: 1), secrets: secrets)
      let desk = SignInDesk(
        database: database, timekeeper: clock, identifiers: SequentialIdentifiers(), secrets: secrets,
        passwords: worker, witness: Silence())
      try await body(desk, database, clock)
    }
  }

  private struct Silence: AccessWitness {
    func note(_ event: AccessEvent, _ c: any Connection) throws {}
  }

  @Test("the link makes an organisation with one administrator, once")
  func makes() async throws {
    try await withEmptyDesk { desk, database, _ in
      let link = try #require(try await desk.firstLink())
      #expect(try await desk.greet(link)?.purpose == .firstAdministrator)
      guard case .done(let signedIn, _) = try await desk.useFirst(link, first, device: nil) else {
        return #expect(Bool(false), "the link did not work")
      }
      #expect(signedIn.organisationName == "Stichting Nabij")
      guard case .problem(.linkNotValid) = try await desk.useFirst(link, first, device: nil) else {
        return #expect(Bool(false), "the link worked twice")
      }
      let (organisations, accounts, rights) = try await database.read { c in
        (
          try OrganisationRecords.all(c), try AccountRecords.all(in: signedIn.actor.organisation, c),
          try Policy(kinds: [], rules: []).rights(
            of: signedIn.actor, on: .organisation(signedIn.actor.organisation), at: Office.start, c)
        )
      }
      #expect(organisations.count == 1)
      #expect(accounts.map(\.login.value) == ["ada@example.org"])
      #expect(rights == [.manageAccounts, .manageGrants, .manageTeams, .manageOrganisation, .workHere])
    }
  }

  @Test("no link is made while an administrator is active, and again when none is")
  func onlyWithout() async throws {
    try await withEmptyDesk { desk, database, clock in
      let link = try #require(try await desk.firstLink())
      guard case .done(let ada, _) = try await desk.useFirst(link, first, device: nil) else {
        return #expect(Bool(false), "the link did not work")
      }
      #expect(try await desk.firstLink() == nil)

      try await database.write { c in
        let account = try #require(try AccountRecords.find(ada.actor.account, c))
        #expect(try AccountRecords.disable(account.id, version: account.version, at: clock.now, c))
      }
      let again = try #require(try await desk.firstLink())
      #expect(try await desk.greet(again)?.organisationName == "Stichting Nabij")
      var second = first
      guard case .problem(.loginTaken) = try await desk.useFirst(again, second, device: nil) else {
        return #expect(Bool(false), "a login name was taken twice")
      }
      second.login = "bea@example.org"
      guard case .done(let bea, _) = try await desk.useFirst(again, second, device: nil) else {
        return #expect(Bool(false), "the second link did not work")
      }
      #expect(bea.actor.organisation == ada.actor.organisation)
    }
  }

  @Test("a newly printed link takes the place of the one before, and each works for a day")
  func newest() async throws {
    try await withEmptyDesk { desk, _, clock in
      let old = try #require(try await desk.firstLink())
      let new = try #require(try await desk.firstLink())
      #expect(old != new)
      #expect(try await desk.greet(old) == nil)
      #expect(try await desk.greet(new) != nil)
      clock.advance(days: 1)
      #expect(try await desk.greet(new) == nil)
      guard case .problem(.linkNotValid) = try await desk.useFirst(new, first, device: nil) else {
        return #expect(Bool(false), "an old link worked")
      }
    }
  }

  @Test("what cannot be used leaves the link and the database as they were")
  func invalid() async throws {
    try await withEmptyDesk { desk, database, _ in
      let link = try #require(try await desk.firstLink())
      var (noName, noLogin, weak) = (first, first, first)
      noName.name = "  "
      noLogin.login = "ada"
      weak.password = "nabijnabijnabij"
      for wrong in [noName, noLogin, weak] {
        guard case .problem = try await desk.useFirst(link, wrong, device: nil) else {
          Issue.record("\(wrong) was taken")
          continue
        }
      }
      #expect(try await database.read { c in try OrganisationRecords.all(c) }.isEmpty)
      #expect(try await desk.greet(link) != nil)
    }
  }

  @Test("an invitation cannot make an administrator, and this link no ordinary password")
  func purposes() async throws {
    try await withEmptyDesk { desk, _, _ in
      let link = try #require(try await desk.firstLink())
      guard case .problem(.linkNotValid) = try await desk.use(link, password: Office.password, device: nil) else {
        return #expect(Bool(false), "the link was used for another purpose")
      }
    }
  }
}
