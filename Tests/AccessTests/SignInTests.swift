import CivilTime
import Language
import Storage
import TestGround
import Testing

@testable import Access

@Suite("Signing in")
struct SignInTests {
  private func attempt(
    _ login: String, _ password: String = Office.password, from address: String? = "192.0.2.1"
  ) -> SignInAttempt {
    SignInAttempt(login: login, password: password, address: address, device: "Firefox")
  }

  private func lines(_ office: Office, _ event: String) async throws -> [(outcome: String, account: String?)] {
    try await office.database.read { c in
      try c.fetch("SELECT l.outcome, l.account_id FROM log_lines l WHERE l.event = \(event) ORDER BY l.id")
        .map { (try $0.get("outcome"), try $0.get("account_id")) }
    }
  }

  @Test("the right password lets in, with a new secret every time, and a line in the log")
  func signsIn() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      guard case .signedIn(let first, let a) = try await office.desk.signIn(attempt(" EVA@example.org")),
        case .signedIn(_, let b) = try await office.desk.signIn(attempt("eva@example.org"))
      else { return #expect(Bool(false), "was not let in") }

      #expect(first.actor.account == eva.actor.account)
      #expect(first.actor.name == "Eva")
      #expect(first.organisationName == "Stichting Nabij")
      #expect(first.wordForClient == "cliënt")
      #expect(first.isFresh(at: office.clock.now))
      #expect(a != b)
      #expect(try await office.desk.resume(a)?.session == first.session)
      let lines = try await lines(office, "session.signIn")
      #expect(lines.map(\.outcome) == ["done", "done"])
      #expect(lines.map(\.account) == Array(repeating: eva.actor.account.rawValue, count: 2))
    }
  }

  @Test("wrong password, unknown, invited and disabled accounts get the same answer, and a line each")
  func refuses() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let bo = try await office.employ("Bo")
      let cas = try await office.person(named: "Cas")
      try await office.disable(bo.account.id)
      try await office.database.write { c in
        try AccountRecords.add(
          office.identifiers.next(), for: cas, login: LoginName("cas@example.org"), language: .nl, at: office.clock.now,
          c)
      }

      let attempts = [
        attempt("eva@example.org", "een ander wachtwoord"), attempt("bo@example.org", from: "192.0.2.2"),
        attempt("cas@example.org", from: "192.0.2.3"), attempt("niemand@example.org", from: "192.0.2.4"),
        attempt("geen adres"),
        attempt("eva@example.org", ""),
      ]
      for attempt in attempts {
        guard case .refused = try await office.desk.signIn(attempt) else {
          Issue.record("\(attempt.login) was not refused")
          continue
        }
      }
      let lines = try await lines(office, "session.signIn")
      #expect(lines.count == attempts.count)
      #expect(lines.allSatisfy { $0.outcome == "refused" })
      #expect(lines.first?.account == eva.actor.account.rawValue)
      #expect(lines[3].account == nil)
    }
  }

  @Test("after five failures the wait grows to a quarter of an hour and never becomes a lock")
  func throttlesAccount() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      var waits: [Int] = []
      for attempt in 0..<20 {
        let result = try await office.desk.signIn(
          self.attempt("eva@example.org", "mis mis mis mis", from: "192.0.2.\(attempt)"))
        guard case .refused = result else { return #expect(Bool(false), "attempt \(attempt): \(result)") }
        let next = try await office.desk.signIn(self.attempt("eva@example.org", from: "198.51.100.\(attempt)"))
        guard case .tooSoon(let wait) = next else {
          guard attempt < 4, case .signedIn = next else { return #expect(Bool(false), "after \(attempt + 1): \(next)") }
          // A success forgets the failures, so they are made again.
          for again in 0..<attempt {
            _ = try await office.desk.signIn(
              self.attempt("eva@example.org", "mis mis mis mis", from: "203.0.113.\(again)"))
          }
          _ = try await office.desk.signIn(self.attempt("eva@example.org", "mis mis mis mis", from: "203.0.113.99"))
          continue
        }
        waits.append(wait)
        office.clock.advance(seconds: wait)
      }
      #expect(waits.prefix(5) == [1, 2, 4, 8, 16])
      #expect(waits.max() == 900)
      #expect(waits == waits.sorted())
      guard case .signedIn = try await office.desk.signIn(attempt("eva@example.org", from: "203.0.113.200")) else {
        return #expect(Bool(false), "the owner was locked out")
      }
    }
  }

  @Test("an unknown login name is slowed down just like a known one")
  func throttlesUnknown() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      var answers: [[String]] = []
      for login in ["eva@example.org", "niemand@example.org"] {
        var mine: [String] = []
        for attempt in 0..<7 {
          let result = try await office.desk.signIn(self.attempt(login, "mis mis mis mis", from: "\(login).\(attempt)"))
          mine.append("\(result)")
        }
        answers.append(mine)
      }
      #expect(answers[0] == answers[1])
      #expect(answers[0].last == "tooSoon(retryAfter: 1)")
    }
  }

  @Test("an address that tries many names is slowed down for half a minute at most, others are not")
  func throttlesAddress() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      var longest = 0
      for number in 0..<14 {
        let result = try await office.desk.signIn(attempt("naam\(number)@example.org", from: "2001:db8::\(number)"))
        guard case .refused = result else { return #expect(Bool(false), "\(number): \(result)") }
        guard case .tooSoon(let wait) = try await office.desk.signIn(attempt("eva@example.org", from: "2001:db8::f"))
        else { continue }
        longest = max(longest, wait)
        office.clock.advance(seconds: wait)
      }
      #expect(longest == 30)
      guard case .signedIn = try await office.desk.signIn(attempt("eva@example.org", from: "2001:db8:0:1::1")) else {
        return #expect(Bool(false), "another network was slowed down too")
      }
    }
  }

  @Test("signing in does not clear an address's failures for the next guess")
  func addressIsNotCleared() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      for number in 0..<4 { _ = try await office.desk.signIn(attempt("naam\(number)@example.org")) }
      guard case .signedIn = try await office.desk.signIn(attempt("eva@example.org")) else {
        return #expect(Bool(false), "was not let in")
      }
      _ = try await office.desk.signIn(attempt("naam9@example.org"))
      guard case .tooSoon = try await office.desk.signIn(attempt("naam10@example.org")) else {
        return #expect(Bool(false), "the count started again")
      }
    }
  }

  @Test("many guesses at once cannot slip through together")
  func guessesAtOnce() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      let tried = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
        for number in 0..<15 {
          group.addTask {
            let result = try? await office.desk.signIn(
              SignInAttempt(login: "eva@example.org", password: "gok nummer \(number)", address: "192.0.2.\(number)"))
            if case .refused = result { return true } else { return false }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(tried == 5)
    }
  }

  @Test("failures are forgotten after a day, and a clock set back locks nobody out")
  func forgets() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      for number in 0..<5 {
        _ = try await office.desk.signIn(attempt("eva@example.org", "mis", from: "192.0.2.\(number)"))
      }
      office.clock.advance(days: -1)
      guard case .signedIn = try await office.desk.signIn(attempt("eva@example.org", from: "192.0.2.9")) else {
        return #expect(Bool(false), "the clock went back and the account stayed closed")
      }
      office.clock.set(Office.start)
      for number in 0..<5 {
        _ = try await office.desk.signIn(attempt("eva@example.org", "mis", from: "192.0.3.\(number)"))
      }
      office.clock.advance(days: 1)
      for number in 0..<4 {
        _ = try await office.desk.signIn(attempt("eva@example.org", "mis", from: "192.0.4.\(number)"))
      }
      guard case .signedIn = try await office.desk.signIn(attempt("eva@example.org", from: "192.0.4.9")) else {
        return #expect(Bool(false), "yesterday's failures still count")
      }
    }
  }

  @Test("when too many sign in at once the next hears busy, and it does not count as a failure")
  func busy() async throws {
    try await withOffice { office in
      _ = try await office.employ("Eva")
      let worker = PasswordWorker(
        parameters: ScryptParameters(logCost: 13, blockSize: 8, parallelism: 1), secrets: office.secrets, waiting: 0)
      let desk = SignInDesk(
        database: office.database, timekeeper: office.clock, identifiers: office.identifiers, secrets: office.secrets,
        passwords: worker, witness: office.book)
      let busy = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
        for number in 0..<12 {
          group.addTask {
            let result = try? await desk.signIn(
              SignInAttempt(login: "naam\(number)@example.org", password: "gok gok gok", address: "192.0.2.\(number)"))
            if case .busy(let seconds) = result { return seconds > 0 } else { return false }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(busy > 0)
      let failures = try await office.database.read { c in
        try c.fetchValue("SELECT SUM(d.failures) FROM sign_in_delays d", as: Int.self)
      }
      #expect(failures == 2 * (12 - busy))
    }
  }

  @Test("a hash made with other parameters is replaced at sign-in, and sessions go on")
  func rehashes() async throws {
    try await withOffice { office in
      let eva = try await office.employ("Eva")
      let worker = PasswordWorker(
        parameters: ScryptParameters(logCost: 2, blockSize: 1, parallelism: 1), secrets: office.secrets)
      let desk = SignInDesk(
        database: office.database, timekeeper: office.clock, identifiers: office.identifiers, secrets: office.secrets,
        passwords: worker, witness: office.book)
      guard case .signedIn = try await desk.signIn(attempt("eva@example.org")) else {
        return #expect(Bool(false), "was not let in")
      }
      let stored = try await office.database.read { c in try AccountRecords.credentials("eva@example.org", c)?.hash }
      #expect(stored?.hasPrefix("$scrypt$ln=2,") == true)
      #expect(try await desk.resume(eva.session) != nil)
    }
  }
}
