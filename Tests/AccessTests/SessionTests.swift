import CivilTime
import Storage
import TestGround
import Testing

@testable import Access

@Suite("Sessions")
struct SessionTests {
  private func signIn(
    _ office: Office, replacing: SessionSecret? = nil, device: String? = "Firefox"
  ) async throws -> (SignedIn, SessionSecret) {
    let result = try await office.desk.signIn(
      SignInAttempt(
        login: "eva@example.org", password: Office.password, address: nil, device: device, replacing: replacing))
    guard case .signedIn(let signedIn, let secret) = result else { throw Office.Unemployable(name: "\(result)") }
    return (signedIn, secret)
  }

  @Test("a session ends after half an hour without a request")
  func idle() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      office.clock.advance(seconds: 29 * 60)
      #expect(try await office.desk.resume(eva.session) != nil)
      office.clock.advance(seconds: 29 * 60)
      #expect(try await office.desk.resume(eva.session) != nil)
      office.clock.advance(seconds: 30 * 60)
      #expect(try await office.desk.resume(eva.session) == nil)
    }
  }

  @Test("a session ends after twelve hours, however busy")
  func absolute() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      for _ in 0..<(12 * 60 / 20 - 1) {
        office.clock.advance(seconds: 20 * 60)
        #expect(try await office.desk.resume(eva.session) != nil)
      }
      office.clock.advance(seconds: 20 * 60)
      #expect(try await office.desk.resume(eva.session) == nil)
    }
  }

  @Test("being seen is written at most once a minute")
  func notes() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      func seen() async throws -> Instant? { try await office.desk.sessions(of: eva.signedIn).first?.lastSeenAt }

      office.clock.advance(seconds: 59)
      _ = try await office.desk.resume(eva.session)
      #expect(try await seen() == Office.start)
      office.clock.advance(seconds: 1)
      _ = try await office.desk.resume(eva.session)
      #expect(try await seen() == Office.start.adding(seconds: 60))
    }
  }

  @Test("a made-up or damaged secret is nobody's")
  func unknown() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let other = SessionSecret(from: FixedSecrets(seed: 99))
      #expect(try await office.desk.resume(other) == nil)
      #expect(SessionSecret("") == nil)
      #expect(SessionSecret(eva.session.value + "A") == nil)
      #expect(SessionSecret(String(repeating: "é", count: 43)) == nil)
      #expect(SessionSecret(eva.session.value) == eva.session)
    }
  }

  @Test("the database holds nothing one could sign in with")
  func stored() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let rows = try await office.database.read { c in
        try c.fetch("SELECT * FROM sessions") + c.fetch("SELECT * FROM one_time_links")
      }
      let texts = rows.flatMap(\.values).compactMap { if case .text(let text) = $0 { text } else { nil } }
      #expect(!texts.isEmpty)
      #expect(!texts.contains { $0.contains(eva.session.value) || $0.contains(eva.signedIn.csrfSecret) })
      #expect(texts.contains(eva.session.hash))
      #expect(eva.session.value.utf8.count == 43)
    }
  }

  @Test("the sixth session ends the oldest")
  func most() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      var secrets = [eva.session]
      for _ in 0..<5 {
        office.clock.advance(seconds: 1)
        secrets.append(try await signIn(office).1)
      }
      let running = try await office.desk.sessions(of: eva.signedIn)
      #expect(running.count == 5)
      #expect(try await office.desk.resume(secrets[0]) == nil)
      for secret in secrets.dropFirst() { #expect(try await office.desk.resume(secret) != nil) }
    }
  }

  @Test("signing in again replaces the session the browser had")
  func replaces() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let (_, secret) = try await signIn(office, replacing: eva.session)
      #expect(secret != eva.session)
      #expect(try await office.desk.resume(eva.session) == nil)
      #expect(try await office.desk.resume(secret) != nil)
    }
  }

  @Test("one sees and ends own sessions, and nobody else's")
  func ends() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let bo = try await office.employ("Bo")
      let (second, secret) = try await signIn(office, device: "Telefoon\n van Eva" + String(repeating: "x", count: 300))

      let list = try await office.desk.sessions(of: eva.signedIn)
      #expect(Set(list.map(\.id)) == [eva.signedIn.session, second.session])
      #expect(list.compactMap(\.device).allSatisfy { $0.count <= 200 && !$0.contains("\n") })
      #expect(try await !office.desk.end(bo.signedIn.session, by: eva.signedIn))
      #expect(try await office.desk.end(second.session, by: eva.signedIn))
      #expect(try await office.desk.resume(secret) == nil)
      #expect(try await office.desk.resume(bo.session) != nil)
    }
  }

  @Test("signing out ends the session")
  func signsOut() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      try await office.desk.signOut(eva.signedIn)
      #expect(try await office.desk.resume(eva.session) == nil)
    }
  }

  @Test("every session ends at once when the account is closed")
  func disabled() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      try await office.disable(eva.account.id)
      #expect(try await office.desk.resume(eva.session) == nil)
      #expect(try await office.desk.sessions(of: eva.signedIn).isEmpty)
    }
  }

  @Test("a fresh proof lasts ten minutes, and the password makes it fresh again")
  func fresh() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      office.clock.advance(seconds: 10 * 60)
      let stale = try #require(try await office.desk.resume(eva.session))
      #expect(!stale.isFresh(at: office.clock.now))

      guard case .problem(.passwordNotRight) = try await office.desk.confirm("mis mis mis", by: stale, address: nil)
      else {
        return #expect(Bool(false), "a wrong password was taken")
      }
      guard case .done(let fresh, nil) = try await office.desk.confirm(Office.password, by: stale, address: nil) else {
        return #expect(Bool(false), "the right password was not taken")
      }
      #expect(fresh.isFresh(at: office.clock.now))
      #expect(try await office.desk.resume(eva.session)?.isFresh(at: office.clock.now) == true)
    }
  }

  @Test("changing the password ends every session but the new one, and only the new password works")
  func changesPassword() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let (_, elsewhere) = try await signIn(office)
      let new = "groen zwemt altijd vooruit"

      let wrong = try await office.desk.changePassword(
        from: "mis mis mis", to: new, by: eva.signedIn, address: nil, device: nil)
      guard case .problem(.passwordNotRight) = wrong else { return #expect(Bool(false), "\(wrong)") }
      let weak = try await office.desk.changePassword(
        from: Office.password, to: "kort", by: eva.signedIn, address: nil, device: nil)
      guard case .problem(.password(.tooShort)) = weak else { return #expect(Bool(false), "\(weak)") }
      let changed = try await office.desk.changePassword(
        from: Office.password, to: new, by: eva.signedIn, address: nil, device: nil)
      guard case .done(_, let secret?) = changed else { return #expect(Bool(false), "\(changed)") }

      #expect(try await office.desk.resume(eva.session) == nil)
      #expect(try await office.desk.resume(elsewhere) == nil)
      #expect(try await office.desk.resume(secret) != nil)
      let old = SignInAttempt(login: "eva@example.org", password: Office.password, address: nil)
      guard case .refused = try await office.desk.signIn(old) else { return #expect(Bool(false), "the old one works") }
      let now = SignInAttempt(login: "eva@example.org", password: new, address: nil)
      guard case .signedIn = try await office.desk.signIn(now) else { return #expect(Bool(false), "the new one fails") }
    }
  }

  @Test("each session has its own secret for forms, the same at every request")
  func csrf() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let (second, _) = try await signIn(office)
      #expect(try await office.desk.resume(eva.session)?.csrfSecret == eva.signedIn.csrfSecret)
      #expect(second.csrfSecret != eva.signedIn.csrfSecret)
      #expect(eva.signedIn.csrfSecret != eva.session.value)
    }
  }

  @Test("sweeping removes what ran out and keeps what runs")
  func sweeps() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      office.clock.advance(seconds: 31 * 60)
      let bo = try await office.employ("Bo")
      try await office.desk.sweep()
      let count = try await office.database.read { c in try c.fetchValue("SELECT COUNT(*) FROM sessions", as: Int.self)
      }
      #expect(count == 1)
      #expect(try await office.desk.resume(bo.session) != nil)
    }
  }

  @Test("a session is found by an index, not by walking through all of them")
  func usesIndex() async throws {
    try await withOffice(on: [.sqlite]) { office in
      let plan = try await office.database.read { c in
        try c.fetch("EXPLAIN QUERY PLAN SELECT s.id FROM sessions s WHERE s.secret_hash = \("x")")
          .map { try $0.get("detail", as: String.self) }
      }
      #expect(plan.allSatisfy { $0.contains("SEARCH") })
    }
  }
}
