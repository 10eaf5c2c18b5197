import Access
import CivilTime
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("Drafts")
struct DraftTests {
  private let fields = [Draft.Field("words", "half af"), Draft.Field("tag", "a"), Draft.Field("tag", "b")]

  private func drafts(_ desk: Desk, _ rules: DraftRules = DraftRules()) -> Drafts {
    Drafts(database: desk.database, timekeeper: desk.office.clock, rules: rules)
  }

  @Test("what was being written comes back, the newest only, and to its writer only")
  func restores() async throws {
    try await withDesk { desk in
      let (drafts, eva) = (drafts(desk), desk.eva.account.id)
      _ = try await drafts.save([Draft.Field("words", "half")], in: "note/1", of: eva)
      desk.office.clock.advance(seconds: 5)
      let saved = try await drafts.save(fields, in: "note/1", of: eva)

      let draft = try await drafts.load("note/1", of: eva)
      #expect(saved == .saved(desk.office.clock.now))
      #expect(draft?.fields == fields)
      #expect(draft?.value(of: "tag") == "a")
      #expect(draft?.savedAt == desk.office.clock.now)
      #expect(try await drafts.load("note/2", of: eva) == nil)
      #expect(try await drafts.load("note/1", of: desk.outsider.account.id) == nil)
    }
  }

  @Test("a draft lives for thirty days after its last save, and is then swept")
  func expires() async throws {
    try await withDesk { desk in
      let (drafts, eva) = (drafts(desk), desk.eva.account.id)
      _ = try await drafts.save(fields, in: "note/1", of: eva)
      desk.office.clock.advance(seconds: 30 * 24 * 3600 - 1)
      #expect(try await drafts.load("note/1", of: eva) != nil)
      #expect(try await drafts.sweep() == 0)
      desk.office.clock.advance(seconds: 1)
      #expect(try await drafts.load("note/1", of: eva) == nil)
      #expect(try await drafts.sweep() == 1)
    }
  }

  @Test("too much text is said to be too much, and the last good draft stays")
  func tooLarge() async throws {
    try await withDesk { desk in
      var rules = DraftRules()
      rules.largest = 200
      let (drafts, eva) = (drafts(desk, rules), desk.eva.account.id)
      _ = try await drafts.save(fields, in: "note/1", of: eva)
      let result = try await drafts.save(
        [Draft.Field("words", String(repeating: "é", count: 100))], in: "note/1", of: eva)
      #expect(result == .tooLarge(most: 200))
      #expect(try await drafts.load("note/1", of: eva)?.fields == fields)
    }
  }

  @Test("beyond the most drafts of one account the oldest goes")
  func most() async throws {
    try await withDesk { desk in
      var rules = DraftRules()
      rules.most = 3
      let (drafts, eva) = (drafts(desk, rules), desk.eva.account.id)
      for number in 1...4 {
        desk.office.clock.advance(seconds: 1)
        _ = try await drafts.save(fields, in: "note/\(number)", of: eva)
      }
      #expect(try await drafts.load("note/1", of: eva) == nil)
      for number in 2...4 { #expect(try await drafts.load("note/\(number)", of: eva) != nil) }
    }
  }

  @Test("saving for real throws the draft away in the same transaction; a refusal keeps it")
  func discards() async throws {
    try await withDesk { desk in
      let (drafts, eva) = (drafts(desk), desk.eva.account.id)
      _ = try await drafts.save(fields, in: "note/1", of: eva)
      _ = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change -> Void in
        try change.discardDraft("note/1")
        throw Refusal.notFound
      }
      #expect(try await drafts.load("note/1", of: eva) != nil)
      _ = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
        try change.discardDraft("note/1")
      }
      #expect(try await drafts.load("note/1", of: eva) == nil)
      _ = try await drafts.save(fields, in: "note/1", of: eva)
      try await drafts.discard("note/1", of: eva)
      #expect(try await drafts.load("note/1", of: eva) == nil)
    }
  }
}
