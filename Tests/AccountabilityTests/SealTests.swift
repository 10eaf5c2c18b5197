import Access
import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("Sealing and verifying the log")
struct SealTests {
  /// A log of so many sealed lines.
  private func withLog(of count: Int, _ body: (Desk, LogVerifier, Sealer) async throws -> Void) async throws {
    try await withDesk { desk in
      let sealer = Sealer(database: desk.database, keys: desk.office.keys, timekeeper: desk.office.clock, batch: 4)
      // Making the two accounts wrote two lines.
      for number in 0..<(count - 2) {
        let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id), purpose: "doel \(number)")
        _ = try await desk.ledger.look(act, by: desk.eva.actor) { look in look.shows(["\(number)"]) }
      }
      #expect(try await sealer.sealNow() == count)
      try await body(desk, LogVerifier(database: desk.database, keys: desk.office.keys), sealer)
    }
  }

  /// What somebody with the database in hand could do.
  private func tamper(_ desk: Desk, _ statements: SQL...) async throws {
    try await desk.database.write { c in for statement in statements { try c.run(statement) } }
  }

  @Test("a log as the program wrote it is right")
  func intact() async throws {
    try await withLog(of: 11) { desk, verifier, _ in
      let result = try await verifier.verify()
      #expect(result.isIntact)
      #expect(result.checked == 11)
      #expect(result.head.sequence == 11)
      #expect(result.unsealed == 0)
      #expect(result.sealedLate == 0)
      #expect(result.findings == [])
      #expect(try await verifier.head() == result.head)
      #expect(LogHead(result.head.description) == result.head)
      #expect(try await desk.count("log_unsealed") == 0)
    }
  }

  @Test("an empty log is right")
  func empty() async throws {
    try await withOffice { office in
      let result = try await LogVerifier(database: office.database, keys: office.keys).verify()
      #expect(result.isIntact)
      #expect(result.head == .beginning)
    }
  }

  @Test("any column that is changed is found, at its place")
  func altered() async throws {
    let values: [(StaticString, SQL)] = [
      ("format", "2"), ("at", "l.at + 1"), ("event", "'note.read'"), ("action", "'delete'"),
      ("purpose", "'ander doel'"), ("purpose", "NULL"),
      ("ground", "'wet'"), ("account_id", "NULL"), ("role", "'teamLead'"), ("on_behalf_of", "'x'"),
      ("organisation_id", "'x'"),
      ("session_hash", "'x'"), ("access_point", "'commandLine'"), ("client_id", "'x'"), ("object_kind", "'x'"),
      ("object_id", "'x'"), ("object_part", "'x'"), ("shown", "'[\"99\"]'"), ("touched", "'[]'"), ("query_hash", "'x'"),
      ("hits", "1"),
      ("emergency_reason", "'nood'"), ("rule", "'x'"), ("permission_id", "'x'"),
    ]
    try await withLog(of: 7) { desk, verifier, _ in
      for (column, value) in values {
        let result = try await trying(desk, verifier) { c in
          try c.run(
            """
            UPDATE log_lines AS l SET \(identifier: column) = \(value)
            WHERE l.id = (SELECT s.line_id FROM log_seals s WHERE s.sequence = 5)
            """)
        }
        #expect(result.findings == [.altered(sequence: 5)], "\(column) = \(value)")
      }
    }
  }

  /// Every column but the id.
  private let names: SQL = """
    format, at, event, action, outcome, refusal, purpose, ground, account_id, role, on_behalf_of, organisation_id,
    session_hash, access_point, client_id, object_kind, object_id, object_part, shown, touched, query_hash, hits,
    emergency_reason, rule, permission_id
    """

  /// Changes something, verifies, and takes the change back.
  private func trying(
    _ desk: Desk, _ verifier: LogVerifier, _ change: @escaping @Sendable (any Connection) throws -> Void
  ) async throws -> LogVerification {
    let names = names
    try await desk.database.write { c in
      try c.run("CREATE TABLE kept AS SELECT * FROM log_lines")
      try change(c)
    }
    let result = try await verifier.verify()
    try await desk.database.write { c in
      try c.run(
        """
        UPDATE log_lines SET (\(names)) = (SELECT \(names) FROM kept k WHERE k.id = log_lines.id)
        """)
      try c.run("DROP TABLE kept")
    }
    let again = try await verifier.verify()
    #expect(again.isIntact)
    return result
  }

  @Test("a line whose outcome is changed together with its refusal is found")
  func outcome() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "UPDATE log_lines SET outcome = 'refused', refusal = 'notAllowed' WHERE event = 'note.list'")
      let result = try await verifier.verify()
      #expect(result.findingCount == 5)
      #expect(!result.isIntact)
    }
  }

  @Test("two lines that changed places are found as moved")
  func moved() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "CREATE TABLE pair AS SELECT sequence, line_id FROM log_seals WHERE sequence IN (3, 6)",
        "CREATE TABLE spare AS SELECT * FROM log_seals WHERE sequence = 3", "DELETE FROM log_seals WHERE sequence = 3",
        "UPDATE log_seals SET line_id = (SELECT line_id FROM pair WHERE sequence = 3) WHERE sequence = 6",
        "UPDATE spare SET line_id = (SELECT line_id FROM pair WHERE sequence = 6)",
        "INSERT INTO log_seals SELECT * FROM spare")
      let result = try await verifier.verify()
      #expect(result.findings == [.moved(sequence: 3, from: 6), .moved(sequence: 6, from: 3)])
    }
  }

  @Test("two seals that changed places are found")
  func reordered() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "UPDATE log_seals SET sequence = 1000 WHERE sequence = 3",
        "UPDATE log_seals SET sequence = 3 WHERE sequence = 4",
        "UPDATE log_seals SET sequence = 4 WHERE sequence = 1000")
      let result = try await verifier.verify()
      #expect(result.findings.contains(.broken(sequence: 3)))
      #expect(result.findings.contains(.broken(sequence: 4)))
    }
  }

  @Test("a line taken out with its seal leaves a gap")
  func removed() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "CREATE TABLE gone AS SELECT line_id FROM log_seals WHERE sequence IN (4, 5)",
        "DELETE FROM log_seals WHERE sequence IN (4, 5)",
        "DELETE FROM log_lines WHERE id IN (SELECT line_id FROM gone)")
      let result = try await verifier.verify()
      #expect(result.findings == [.gap(from: 4, through: 5)])
    }
  }

  @Test("taking a line out and closing the gap breaks the chain")
  func renumbered() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "CREATE TABLE gone AS SELECT line_id FROM log_seals WHERE sequence = 4",
        "DELETE FROM log_seals WHERE sequence = 4", "DELETE FROM log_lines WHERE id IN (SELECT line_id FROM gone)",
        "UPDATE log_seals SET sequence = 4 WHERE sequence = 5", "UPDATE log_seals SET sequence = 5 WHERE sequence = 6",
        "UPDATE log_seals SET sequence = 6 WHERE sequence = 7")
      let result = try await verifier.verify()
      #expect(result.findings == [.broken(sequence: 4), .broken(sequence: 5), .broken(sequence: 6)])
    }
  }

  @Test("a line taken out from under its seal is found")
  func lineGone() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk, "CREATE TABLE free AS SELECT * FROM log_seals", "DROP TABLE log_unsealed", "DROP TABLE log_seals",
        "ALTER TABLE free RENAME TO log_seals", "CREATE TABLE log_unsealed (line_id TEXT)",
        "DELETE FROM log_lines WHERE id = (SELECT line_id FROM log_seals WHERE sequence = 4)")
      let result = try await verifier.verify()
      #expect(result.findings == [.lineGone(sequence: 4)])
    }
  }

  @Test("a tail cut off with its seals looks right alone, and is found against a head kept elsewhere")
  func cut() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      let head = try await verifier.head()
      let middle = try await desk.database.read { c in
        LogHead(
          sequence: 3,
          seal: try #require(try c.fetchValue("SELECT seal FROM log_seals WHERE sequence = 3", as: [UInt8].self)))
      }
      try await tamper(
        desk, "CREATE TABLE gone AS SELECT line_id FROM log_seals WHERE sequence > 5",
        "DELETE FROM log_seals WHERE sequence > 5", "DELETE FROM log_lines WHERE id IN (SELECT line_id FROM gone)")
      #expect(try await verifier.verify().isIntact)
      #expect(try await verifier.verify(against: middle).isIntact)
      #expect(try await verifier.verify(against: head).findings == [.cut(last: 5, expected: 7)])
    }
  }

  @Test("a log made anew with the key differs from the head kept elsewhere")
  func otherHead() async throws {
    try await withLog(of: 7) { desk, verifier, sealer in
      let head = try await verifier.head()
      try await tamper(
        desk, "DELETE FROM log_seals", "UPDATE log_lines SET purpose = 'ander doel' WHERE purpose = 'doel 1'",
        "INSERT INTO log_unsealed SELECT id FROM log_lines")
      try await sealer.sealNow()
      #expect(try await verifier.verify().isIntact)
      #expect(try await verifier.verify(against: head).findings == [.otherHead(sequence: 7)])
    }
  }

  @Test("a line put in from outside is found, with a made-up seal too")
  func inserted() async throws {
    try await withLog(of: 7) { desk, verifier, _ in
      try await tamper(
        desk,
        """
        INSERT INTO log_lines (id, format, at, event, action, outcome, access_point)
        VALUES ('00000000-0000-7000-8000-00000000ffff', 1, 5, 'note.list', 'read', 'done', 'web')
        """)
      let stray = try await verifier.verify()
      #expect(stray.findings == [.stray(count: 1)])
      #expect(stray.unsealed == 0)
      try await tamper(
        desk,
        """
        INSERT INTO log_seals SELECT 8, '00000000-0000-7000-8000-00000000ffff', s.sealed_at, s.key_name, s.line_code, s.seal
        FROM log_seals s WHERE s.sequence = 7
        """)
      let sealed = try await verifier.verify()
      #expect(sealed.findings.contains(.broken(sequence: 8)))
      #expect(sealed.findings.contains(.altered(sequence: 8)))
    }
  }

  @Test("a line slipped into the sealer's queue with an old date is counted as sealed late")
  func late() async throws {
    try await withLog(of: 7) { desk, verifier, sealer in
      try await tamper(
        desk,
        """
        INSERT INTO log_lines (id, format, at, event, action, outcome, access_point)
        VALUES ('00000000-0000-7000-8000-00000000ffff', 1, 5, 'note.list', 'read', 'done', 'web')
        """, "INSERT INTO log_unsealed (line_id) VALUES ('00000000-0000-7000-8000-00000000ffff')")
      try await sealer.sealNow()
      let result = try await verifier.verify()
      #expect(result.isIntact)
      #expect(result.sealedLate == 1)
    }
  }

  @Test("lines of a newer program wait for that program, however many, and those behind them do not")
  func newerLines() async throws {
    try await withLog(of: 3) { desk, verifier, sealer in
      for number in 0..<5 {
        let id = "00000000-0000-7000-8000-00000000000\(number)"
        try await tamper(
          desk,
          """
          INSERT INTO log_lines (id, format, at, event, action, outcome, access_point)
          VALUES (\(id), 2, 5, 'note.list', 'read', 'done', 'web')
          """, "INSERT INTO log_unsealed (line_id) VALUES (\(id))")
      }
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      for _ in 0..<6 { _ = try await desk.ledger.look(act, by: desk.eva.actor) { _ in 1 } }
      #expect(try await sealer.sealNow() == 6)
      #expect(try await desk.count("log_unsealed") == 5)
    }
  }

  @Test("sealing begins at the lines that wait, and never walks the log")
  func plan() async throws {
    try await withDesk(on: [.sqlite]) { desk in
      let steps = try await desk.database.write { c in
        try c.fetch("EXPLAIN QUERY PLAN \(SealRecords.waitingSQL(after: "", limit: 500))").map {
          try $0.get("detail", as: String.self)
        }
      }
      #expect(!steps.isEmpty)
      #expect(!steps.contains { $0.hasPrefix("SCAN") || $0.contains("BLOOM") }, "\(steps)")
    }
  }

  @Test("lines that wait for their seal are counted, with the age of the oldest")
  func unsealed() async throws {
    try await withLog(of: 5) { desk, verifier, sealer in
      desk.office.clock.advance(seconds: 30)
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      for _ in 0..<3 { _ = try await desk.ledger.look(act, by: desk.eva.actor) { _ in 1 } }
      let result = try await verifier.verify()
      #expect(result.isIntact)
      #expect(result.checked == 5)
      #expect(result.unsealed == 3)
      #expect(result.oldestUnsealed == desk.office.clock.now)
      #expect(try await sealer.sealNow() == 3)
      #expect(try await sealer.sealNow() == 0)
    }
  }

  @Test("another key is recognised as another key, not as thousands of changes")
  func otherKey() async throws {
    try await withLog(of: 7) { desk, _, _ in
      let other = try Keyring(master: [UInt8](repeating: 9, count: 32))
      let result = try await LogVerifier(database: desk.database, keys: other).verify()
      #expect(result.findings == [.otherKey(sequence: 1)])
    }
  }

  @Test("two sealers at work while lines are written make one unbroken chain")
  func twoSealers() async throws {
    try await withDesk { desk in
      let (keys, clock) = (desk.office.keys, desk.office.clock)
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          group.addTask {
            let sealer = Sealer(database: desk.database, keys: keys, timekeeper: clock, batch: 3)
            for _ in 0..<15 { try await sealer.sealNow() }
          }
        }
        for _ in 0..<3 {
          group.addTask { for _ in 0..<20 { _ = try await desk.ledger.look(act, by: desk.eva.actor) { _ in 1 } } }
        }
        try await group.waitForAll()
      }
      try await Sealer(database: desk.database, keys: keys, timekeeper: clock).sealNow()
      let result = try await LogVerifier(database: desk.database, keys: keys).verify()
      #expect(result.isIntact)
      #expect(result.checked == 62)
      #expect(result.unsealed == 0)
    }
  }

  @Test("the running sealer seals by itself and stops when it is told to", .timeLimit(.minutes(30)))
  func runs() async throws {
    try await withDesk { desk in
      let sealer = Sealer(database: desk.database, keys: desk.office.keys, timekeeper: desk.office.clock)
      let running = Task { await sealer.run(every: .milliseconds(50)) }
      var left = 1
      // However long a busy machine takes: it is the time limit that says it never came.
      while left > 0 {
        try await Task.sleep(for: .milliseconds(20))
        left = try await desk.count("log_unsealed")
      }
      running.cancel()
      await running.value
    }
  }

  @Test("the result and every finding say what it means in both languages")
  func phrases() {
    let findings: [LogFinding] = [
      .altered(sequence: 1), .moved(sequence: 1, from: 2), .lineGone(sequence: 1), .gap(from: 1, through: 1),
      .gap(from: 1, through: 2),
      .broken(sequence: 1), .otherKey(sequence: 1), .stray(count: 1), .stray(count: 2), .cut(last: 1, expected: 2),
      .otherHead(sequence: 1),
    ]
    var result = LogVerification()
    #expect(result.phrase.nl.contains("klopt:"))
    for finding in findings {
      #expect(!finding.phrase.nl.isEmpty && !finding.phrase.en.isEmpty)
      result.add(finding)
    }
    #expect(result.phrase.nl.contains("klopt niet"))
    #expect(result.findingCount == findings.count)
    for _ in 0..<500 { result.add(.altered(sequence: 1)) }
    #expect(result.findings.count == 100)
    #expect(result.findingCount == findings.count + 500)
  }
}
