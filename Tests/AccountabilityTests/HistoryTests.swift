import Access
import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("History, undo and conflicts")
struct HistoryTests {
  /// Changes a note's fields in history alone, which is all these tests look at.
  private func record(
    _ desk: Desk, _ thing: HistoryThing, version: Int, _ changes: [FieldChange], undoes: HistoryEntryID? = nil
  ) async throws -> HistoryEntryID {
    desk.office.clock.advance(seconds: 1)
    return try await desk.ledger.change(desk.writing("note.edit"), by: desk.eva.actor, receipt: nil) { change in
      try change.record(thing, version: version, changes, undoes: undoes)
    }.get()
  }

  @Test("changes come back newest first, with who, when, what, before and after")
  func lists() async throws {
    try await withDesk { desk in
      let thing = HistoryThing("note", "n1")
      let changes = FieldChange.between(
        ["words": .text("oud"), "count": .integer(1), "same": .flag(true)],
        [
          "words": .text("nieuw"), "count": .none, "same": .flag(true),
          "list": .list([.text("a"), .number(1.5), .none]),
        ])
      _ = try await record(desk, thing, version: 1, [])
      _ = try await record(desk, thing, version: 2, changes)
      _ = try await record(desk, HistoryThing("note", "n2"), version: 1, [])

      let (own, all) = try await desk.database.read { c in
        (try History.list(of: thing, c), try History.list(within: .team(desk.office.team.id), c))
      }
      #expect(own.map(\.version) == [2, 1])
      #expect(own[0].changes == changes)
      #expect(own[0].changes.map(\.field) == ["count", "list", "words"])
      #expect(own[0].actorName == "Eva")
      #expect(own[0].at == Office.start.adding(seconds: 2))
      #expect(own[0].event == "note.edit")
      #expect(all.map(\.thing.id) == ["n2", "n1", "n1"])
      let rest = try await desk.database.read { c in
        try History.list(within: .team(desk.office.team.id), before: all[0], limit: 1, c)
      }
      #expect(rest == [all[1]])
    }
  }

  @Test("undoing gives the fields as they were, once")
  func undoes() async throws {
    try await withDesk { desk in
      let (thing, team) = (HistoryThing("note", "n1"), ObjectReference.team(desk.office.team.id))
      _ = try await record(desk, thing, version: 1, [FieldChange("words", from: .none, to: .text("een"))])
      let second = try await record(
        desk, thing, version: 2, [FieldChange("words", from: .text("een"), to: .text("twee"))])
      let before = try await desk.database.read { c in try History.undoing(second, within: team, c) }
      _ = try await record(
        desk, thing, version: 3, [FieldChange("words", from: .text("twee"), to: .text("een"))], undoes: second)
      let after = try await desk.database.read { c in try History.undoing(second, within: team, c) }

      #expect(before?.fields == ["words": .text("een")])
      #expect(before?.changedSince == [])
      #expect(before?.currentVersion == 2)
      #expect(before?.isUndone == false)
      #expect(after?.isUndone == true)
      #expect(after?.changedSince == ["words"])
      #expect(after?.currentVersion == 3)
    }
  }

  @Test("undoing tells which fields were changed again since, and only those")
  func changedSince() async throws {
    try await withDesk { desk in
      let (thing, team) = (HistoryThing("note", "n1"), ObjectReference.team(desk.office.team.id))
      let first = try await record(
        desk, thing, version: 2,
        [FieldChange("name", from: .text("a"), to: .text("b")), FieldChange("words", from: .text("x"), to: .text("y"))])
      _ = try await record(
        desk, thing, version: 3,
        [FieldChange("other", from: .none, to: .text("z")), FieldChange("words", from: .text("y"), to: .text("w"))])
      let undoing = try await desk.database.read { c in try History.undoing(first, within: team, c) }
      #expect(undoing?.changedSince == ["words"])
      #expect(undoing?.fields == ["name": .text("a"), "words": .text("x")])
    }
  }

  @Test("an entry of another object cannot be undone here")
  func scope() async throws {
    try await withDesk { desk in
      let entry = try await record(desk, HistoryThing("note", "n1"), version: 1, [])
      let other = try await desk.office.addTeam(named: "West")
      let undoing = try await desk.database.read { c in try History.undoing(entry, within: .team(other.id), c) }
      #expect(undoing == nil)
    }
  }

  @Test("a stale version is refused with both texts and who was first; the right one goes on")
  func conflict() async throws {
    try await withDesk { desk in
      let thing = HistoryThing("note", "n1")
      _ = try await record(desk, thing, version: 2, [])
      func save(seeing version: Int) async throws -> Outcome<Int> {
        try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
          try change.expect(
            version: version, current: 2, of: thing,
            texts: [.init(field: "words", label: Phrase(nl: "Tekst", en: "Text"), written: "mijn", stored: "jouw")])
          return 3
        }
      }
      #expect(try await save(seeing: 2).get() == 3)
      guard case .refused(.conflict(let conflict)) = try await save(seeing: 1) else {
        return #expect(Bool(false), "a stale save was taken")
      }
      #expect(conflict.seenVersion == 1)
      #expect(conflict.currentVersion == 2)
      #expect(conflict.changedBy == "Eva")
      #expect(conflict.changedAt == Office.start.adding(seconds: 1))
      #expect(conflict.texts.map(\.written) == ["mijn"])
      #expect(conflict.texts.map(\.stored) == ["jouw"])
      #expect(try await desk.lines().last?.refusal == "conflict")
    }
  }

  @Test(
    "values survive being kept as JSON",
    arguments: [
      FieldValue.none, .text(""), .text("é \"aanhaling\" \\ \u{1F468} </script>"), .integer(.max), .integer(.min),
      .number(1.5), .flag(false),
      .list([]), .list([.list([.text("a")]), .none]), .text("1"), .text("true"), .text("null"),
    ])
  func json(value: FieldValue) throws {
    let change = FieldChange("f", from: value, to: .none)
    #expect(try JSONText.decode(FieldChange.self, from: JSONText.encode(change)) == change)
  }
}
