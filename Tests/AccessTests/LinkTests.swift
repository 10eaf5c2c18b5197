import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Access

@Suite("One-time links")
struct LinkTests {
  private func invite(_ office: Office, _ name: String) async throws -> (AccountID, LinkSecret) {
    let person = try await office.person(named: name)
    let id: AccountID = office.identifiers.next()
    let link = try await office.database.write { c in
      try AccountRecords.add(
        id, for: person, login: LoginName("\(name.lowercased())@example.org"), language: .nl, at: office.clock.now, c)
      return try LinkRecords.issue(
        for: id, by: id, identifiers: office.identifiers, secrets: office.secrets, at: office.clock.now, c)
    }
    return (id, try #require(link))
  }

  private func issue(_ office: Office, for account: AccountID) async throws -> LinkSecret? {
    try await office.database.write { c in
      try LinkRecords.issue(
        for: account, by: account, identifiers: office.identifiers, secrets: office.secrets, at: office.clock.now, c)
    }
  }

  private func expectDead(_ link: LinkSecret, _ office: Office, _ sourceLocation: SourceLocation = #_sourceLocation)
    async throws
  {
    #expect(try await office.desk.greet(link) == nil, sourceLocation: sourceLocation)
    let result = try await office.desk.use(link, password: Office.password, device: nil)
    guard case .problem(.linkNotValid) = result else {
      Issue.record("the link still works: \(result)", sourceLocation: sourceLocation)
      return
    }
  }

  @Test("an invitation greets by name, sets a password and lets in, once")
  func invitation() async throws {
    try await withOffice { office in
      let (id, link) = try await invite(office, "Eva")
      let greeting = try await office.desk.greet(link)
      #expect(greeting?.purpose == .invitation)
      #expect(greeting?.name == "Eva")
      #expect(greeting?.login?.value == "eva@example.org")
      #expect(greeting?.organisationName == "Stichting Nabij")

      guard
        case .done(let signedIn, let secret?) = try await office.desk.use(link, password: Office.password, device: nil)
      else { return #expect(Bool(false), "the link did not work") }
      #expect(signedIn.actor.account == id)
      #expect(try await office.desk.resume(secret) != nil)
      try await expectDead(link, office)
    }
  }

  @Test("a weak password does not use the link up")
  func weakPassword() async throws {
    try await withOffice { office in
      let (_, link) = try await invite(office, "Eva")
      guard case .problem(.password(.common)) = try await office.desk.use(link, password: "wachtwoord123", device: nil)
      else { return #expect(Bool(false), "a common password was taken") }
      guard case .done = try await office.desk.use(link, password: Office.password, device: nil) else {
        return #expect(Bool(false), "the link was used up")
      }
    }
  }

  @Test("used by two at the same moment, it works for one")
  func race() async throws {
    try await withOffice { office in
      let (_, link) = try await invite(office, "Eva")
      let wins = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
        for number in 0..<6 {
          group.addTask {
            let result = try? await office.desk.use(link, password: "paars fietst nooit \(number)", device: nil)
            if case .done = result { return true } else { return false }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(wins == 1)
    }
  }

  @Test("an invitation works for a week, a reset for a day")
  func expires() async throws {
    try await withOffice { office in
      let (_, late) = try await invite(office, "Eva")
      office.clock.advance(seconds: 7 * 24 * 3600 - 1)
      #expect(try await office.desk.greet(late) != nil)
      office.clock.advance(seconds: 1)
      try await expectDead(late, office)

      let bo = try await office.employ("Bo")
      let reset = try #require(try await issue(office, for: bo.account.id))
      #expect(try await office.desk.greet(reset)?.purpose == .reset)
      office.clock.advance(days: 1)
      try await expectDead(reset, office)
    }
  }

  @Test("a new link takes the place of the one before")
  func replaced() async throws {
    try await withOffice { office in
      let (id, first) = try await invite(office, "Eva")
      let second = try #require(try await issue(office, for: id))
      try await expectDead(first, office)
      #expect(try await office.desk.greet(second) != nil)
    }
  }

  @Test("a reset ends every session and the old password")
  func reset() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let link = try #require(try await issue(office, for: eva.account.id))
      #expect(try await office.desk.resume(eva.session) != nil)
      guard case .done = try await office.desk.use(link, password: "groen zwemt altijd vooruit", device: nil) else {
        return #expect(Bool(false), "the reset did not work")
      }
      #expect(try await office.desk.resume(eva.session) == nil)
      let old = SignInAttempt(login: "eva@example.org", password: Office.password, address: nil)
      guard case .refused = try await office.desk.signIn(old) else { return #expect(Bool(false), "the old one works") }
    }
  }

  @Test("a closed account gets no link, and its link stops working; opened again it starts with a new one")
  func closed() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let link = try #require(try await issue(office, for: eva.account.id))
      try await office.disable(eva.account.id)
      try await expectDead(link, office)
      #expect(try await issue(office, for: eva.account.id) == nil)

      try await office.database.write { c in
        let closed = try #require(try AccountRecords.find(eva.account.id, c))
        #expect(try AccountRecords.restore(eva.account.id, version: closed.version, c))
      }
      let old = SignInAttempt(login: "eva@example.org", password: Office.password, address: nil)
      guard case .refused = try await office.desk.signIn(old) else { return #expect(Bool(false), "the old one works") }
      let again = try #require(try await issue(office, for: eva.account.id))
      #expect(try await office.desk.greet(again)?.purpose == .invitation)
    }
  }

  @Test("a made-up link does nothing and leaves a line")
  func unknown() async throws {
    try await withOffice { office in
      try await expectDead(LinkSecret(from: FixedSecrets(seed: 7)), office)
      let lines = try await office.database.read { c in
        try c.fetchValue(
          "SELECT COUNT(*) FROM log_lines l WHERE l.event = 'account.useLink' AND l.outcome = 'refused'", as: Int.self)
      }
      #expect(lines == 1)
      #expect(LinkSecret("../../etc") == nil)
    }
  }
}
