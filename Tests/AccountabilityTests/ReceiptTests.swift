import Access
import CivilTime
import People
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("Receipts: sent twice, done once")
struct ReceiptTests {
  private func receipt(_ key: String = "0123456789abcdef", _ words: String = "eerste") throws -> ReceiptKey {
    try #require(ReceiptKey(key: key, posted: [(name: "words", value: words)]))
  }

  private func write(
    _ words: String, _ desk: Desk, _ receipt: ReceiptKey?, event: String = "note.write", as who: Employee? = nil
  ) async throws -> NoteID {
    let office = desk.office
    return try await desk.ledger.change(
      desk.writing(event), by: (who ?? desk.eva).actor, receipt: receipt
    ) { change in try Desk.write(words, change, in: office) }.get()
  }

  @Test("the same post again gives the first one's value, and a line that says so")
  func repeats() async throws {
    try await withDesk { desk in
      let first = try await write("eerste", desk, receipt())
      let second = try await write("eerste", desk, receipt())
      #expect(first == second)
      #expect(try await desk.count("notes") == 1)
      #expect(try await desk.count("history") == 1)
      #expect(try await desk.lines().map(\.outcome) == [.done, .repeated])
    }
  }

  @Test("at the same time too")
  func together() async throws {
    try await withDesk { desk in
      let receipt = try receipt()
      let office = desk.office
      let ids = try await withThrowingTaskGroup(of: NoteID.self, returning: Set<NoteID>.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: receipt) { change in
              try Desk.write("eerste", change, in: office)
            }.get()
          }
        }
        return try await group.reduce(into: []) { $0.insert($1) }
      }
      // Two may get as far as the body where transactions run side by side; what it did is kept for one of them.
      #expect(ids.count == 1)
      #expect(try await desk.count("notes") == 1)
      #expect(try await desk.count("history") == 1)
      let outcomes = try await desk.lines().map(\.outcome)
      #expect(outcomes.count { $0 == .done } == 1)
      #expect(outcomes.count { $0 == .repeated } == 19)
    }
  }

  @Test("other words under the same key, another key, another event and another account are other posts")
  func others() async throws {
    try await withDesk { desk in
      let bea = try await desk.office.employ("Bea", [(.professional, .team(desk.office.team.id))])
      let ids = [
        try await write("eerste", desk, receipt()),
        try await write("tweede", desk, receipt("0123456789abcdef", "tweede")),
        try await write("eerste", desk, receipt("fedcba9876543210")),
        try await write("eerste", desk, receipt(), event: "note.copy"),
        try await write("eerste", desk, receipt(), as: bea),
        try await write("eerste", desk, nil), try await write("eerste", desk, nil),
      ]
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test("a refused post keeps no receipt: once it is allowed it is done")
  func refused() async throws {
    try await withDesk { desk in
      let office = desk.office
      let receipt = try receipt()
      let ready = Runs()
      func attempt() async throws -> Outcome<NoteID> {
        try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: receipt) { change in
          let id = try Desk.write("eerste", change, in: office)
          guard ready.count > 0 else { throw Refusal.notFound }
          return id
        }
      }
      await #expect(throws: Refusal.notFound) { try await attempt().get() }
      ready.add()
      let id = try await attempt().get()
      #expect(try await attempt().get() == id)
      #expect(try await desk.count("notes") == 1)
    }
  }

  @Test("a change that answers nothing is done once too")
  func nothing() async throws {
    try await withDesk { desk in
      let receipt = try receipt()
      let runs = Runs()
      for _ in 0..<3 {
        try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: receipt) { change -> Void in
          runs.add()
        }.get()
      }
      #expect(runs.count == 1)
    }
  }

  @Test("fields cannot shift into each other, and a key that is not ours is none")
  func digests() throws {
    func digest(_ fields: [(String, String)]) -> String? {
      ReceiptKey(key: "0123456789abcdef", posted: fields.map { (name: $0.0, value: $0.1) })?.digest
    }
    #expect(digest([("a", "bc")]) != digest([("ab", "c")]))
    #expect(digest([("a", ""), ("b", "")]) != digest([("a", "b"), ("", "")]))
    #expect(digest([("a", "1"), ("a", "2")]) != digest([("a", "2"), ("a", "1")]))
    #expect(ReceiptKey(key: "short", posted: []) == nil)
    #expect(ReceiptKey(key: String(repeating: "a", count: 65), posted: []) == nil)
    #expect(ReceiptKey(key: "0123456789abcde ", posted: []) == nil)
    #expect(ReceiptKey(key: ReceiptKey.fresh(FixedSecrets()), posted: []) != nil)
  }

  @Test("old receipts are swept, young ones are not")
  func sweeps() async throws {
    try await withDesk { desk in
      _ = try await write("eerste", desk, receipt())
      desk.office.clock.advance(days: 29)
      _ = try await write("tweede", desk, receipt("fedcba9876543210"))
      desk.office.clock.advance(days: 1)
      try await Housekeeping(database: desk.database, timekeeper: desk.office.clock).sweep()
      #expect(try await desk.count("receipts") == 1)
    }
  }
}
