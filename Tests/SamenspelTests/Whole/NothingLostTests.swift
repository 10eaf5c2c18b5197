import Access
import Accountability
import CivilTime
import HTTPTypes
import Markup
import NetworkSupport
import People
import Storage
import TestGround
import Testing
import WebFrame

@testable import samenspel

/// Sending twice, two people at once, and a session that ends in the middle of a form, through the whole program.
@Suite("Nothing is lost")
struct NothingLostTests {
  @Test("the same form sent twice opens one dossier, and both answers lead there")
  func sentTwice() async throws {
    try await withStreet { street in
      let lead = try #require(street.people[.teamLead])
      try await street.house.serve { client in
        let path = NetworkRoute.newDossier.address.string
        let page = try await client.send(.get, path, as: lead.session)
        let form = page.carried(to: path) + [("team", street.office.team.id.rawValue), ("clientName", "Dubbel")]
        let first = try await client.send(.post, path, as: lead.session, form: form)
        let second = try await client.send(.post, path, as: lead.session, form: form)
        #expect(first.status == 303)
        #expect(second.location == first.location)
        #expect(try await dossiers(called: "Dubbel", street) == 1)
      }
    }
  }

  @Test("a form sent at once from two windows opens one dossier")
  func sentAtOnce() async throws {
    try await withStreet { street in
      let lead = try #require(street.people[.teamLead])
      try await street.house.serve { client in
        let path = NetworkRoute.newDossier.address.string
        let page = try await client.send(.get, path, as: lead.session)
        let form = page.carried(to: path) + [("team", street.office.team.id.rawValue), ("clientName", "Gelijk")]
        let places = try await withThrowingTaskGroup(of: String?.self) { group in
          for _ in 0..<8 {
            group.addTask { try await client.send(.post, path, as: lead.session, form: form).location }
          }
          return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
        }
        #expect(places.count == 1)
        #expect(try await dossiers(called: "Gelijk", street) == 1)
      }
    }
  }

  @Test("whoever saves second sees both texts, and loses neither")
  func staleEdit() async throws {
    try await withStreet { street in
      let sample = try street[.own]
      let (first, second) = (try #require(street.people[.responsible]), try #require(street.people[.standIn]))
      try await street.house.serve { client in
        let path = NetworkRoute.changeAgreement(sample.dossier, sample.agreement).address.string
        let mine = try await client.send(.get, path, as: first.session).filled(to: path, "what", "Samen wandelen")
        let theirs = try await client.send(.get, path, as: second.session).filled(to: path, "what", "Samen koken")
        #expect(try await client.send(.post, path, as: first.session, form: mine).status == 303)
        let conflict = try await client.send(.post, path, as: second.session, form: theirs)
        #expect(conflict.status == 409)
        #expect(conflict.text.contains("Samen wandelen") && conflict.text.contains("Samen koken"))
        expectWellFormed(html: conflict.text)
        let kept = try await client.send(
          .get, NetworkRoute.agreement(sample.dossier, sample.agreement).address.string, as: first.session)
        #expect(kept.text.contains("Samen wandelen") && !kept.text.contains("Samen koken"))
      }
    }
  }

  @Test("a form sent after the session ended comes back after signing in")
  func sessionGone() async throws {
    try await withStreet { street in
      let lead = try #require(street.people[.teamLead])
      try await street.house.serve { client in
        let path = NetworkRoute.newDossier.address.string
        let page = try await client.send(.get, path, as: lead.session)
        let form = page.carried(to: path) + [("team", street.office.team.id.rawValue), ("clientName", "Niet kwijt")]
        street.office.clock.advance(seconds: 45 * 60)
        let away = try await client.send(.post, path, as: lead.session, form: form)
        #expect(away.status == 303 && away.location?.hasPrefix("/inloggen") == true)
        #expect(try await dossiers(called: "Niet kwijt", street) == 0)
        let again = try #require(
          try await street.signInAgain(lead))
        let back = try await client.send(.get, path, as: again)
        #expect(back.text.contains("value=\"Niet kwijt\""))
      }
    }
  }

  private func dossiers(called name: String, _ street: Street) async throws -> Int? {
    try await street.office.database.read { c in
      try c.fetchValue("SELECT COUNT(*) FROM dossiers WHERE client_name = \(name)")
    }
  }
}

extension Street {
  /// A new session, as the sign-in page makes it.
  func signInAgain(_ employee: Employee) async throws -> SessionSecret? {
    let attempt = SignInAttempt(login: employee.account.login.value, password: Office.password, address: nil)
    guard case .signedIn(_, let secret) = try await house.desk.signIn(attempt) else { return nil }
    return secret
  }
}
