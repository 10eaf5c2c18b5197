import Access
import CivilTime
import Language
import People
import Storage
import TestGround
import Testing

@testable import Accountability

@Suite("The ledger")
struct LedgerTests {
  private struct Boom: Error {}

  @Test("a change, its history and its line are there together")
  func changes() async throws {
    try await withDesk { desk in
      let office = desk.office
      let outcome = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
        #expect(change.rights.contains(.writeNote))
        #expect(change.today == CivilDate(iso: "2026-03-02"))
        return try Desk.write("eerste", change, in: office)
      }
      let id = try outcome.get()

      let line = try #require(try await desk.lines().last)
      #expect(line.event == "note.write")
      #expect(line.action == .create)
      #expect(line.outcome == .done)
      #expect(line.rule == "professional@team")
      #expect(line.role == .professional)
      #expect(line.account == desk.eva.actor.account)
      #expect(line.sessionHash == desk.eva.actor.sessionHash)
      #expect(line.objectKind == "team")
      #expect(line.objectID == office.team.id.rawValue)
      #expect(line.touched == ["note/\(id)"])
      #expect(line.at == office.clock.now)
      #expect(try await desk.count("notes") == 1)
      let history = try await desk.database.read { c in try History.list(of: HistoryThing("note", id), c) }
      #expect(history.map(\.event) == ["note.write"])
    }
  }

  @Test("who may not is refused: nothing changes and the line says so")
  func refusesAccess() async throws {
    try await withDesk { desk in
      let office = desk.office
      let outcome = try await desk.ledger.change(desk.writing(), by: desk.outsider.actor, receipt: nil) { change in
        Issue.record("the body ran")
        return try Desk.write("x", change, in: office)
      }
      #expect(throws: Refusal.notAllowed(scope: .function)) { try outcome.get() }
      let line = try #require(try await desk.lines().last)
      #expect(line.outcome == .refused)
      #expect(line.refusal == "notAllowed")
      #expect(line.rule == nil && line.role == nil)
      #expect(line.account == desk.outsider.actor.account)
    }
  }

  @Test("on a thing the refusal does not tell whether it is there")
  func refusesObject() async throws {
    try await withDesk { desk in
      let office = desk.office
      let written = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
        try Desk.write("geheim", change, in: office)
      }.get()
      for id in [written, office.identifiers.next()] {
        let act = Act("note.read", .read, right: .readNote, on: ObjectReference(.note, id))
        let outcome = try await desk.ledger.look(act, by: desk.outsider.actor) { _ in 1 }
        #expect(throws: Refusal.notAllowed(scope: .object)) { try outcome.get() }
      }
    }
  }

  @Test("a body that refuses is undone, and the refusal's line stays")
  func refusesInside() async throws {
    try await withDesk { desk in
      let office = desk.office
      let refusals: [Refusal] = [
        .notFound, .invalid("words", Phrase(nl: "Vul iets in.", en: "Fill something in.")), .busy,
        .conflict(Conflict(seenVersion: 1, currentVersion: 2, changedBy: nil, changedAt: nil, texts: [])),
      ]
      for refusal in refusals {
        let outcome = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
          _ = try Desk.write("weg", change, in: office)
          throw refusal
        }
        #expect(throws: refusal) { try outcome.get() }
        let line = try #require(try await desk.lines().last)
        #expect(line.refusal == refusal.code)
        #expect(line.rule == "professional@team")
      }
      #expect(try await desk.count("notes") == 0)
      #expect(try await desk.count("history") == 0)
    }
  }

  @Test("a rule of the database that a body turns into a refusal is undone too")
  func refusesAfterConstraint() async throws {
    try await withDesk { desk in
      let outcome = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change -> Void in
        do {
          try change.connection.run("INSERT INTO teams (id) VALUES ('x')")
        } catch is StorageError {
          throw Refusal.notFound
        }
      }
      #expect(throws: Refusal.notFound) { try outcome.get() }
      #expect(try await desk.lines().last?.refusal == "notFound")
    }
  }

  @Test("an unexpected error keeps nothing, no line either, and is thrown on")
  func fails() async throws {
    try await withDesk { desk in
      let office = desk.office
      let before = try await desk.lines().count
      await #expect(throws: Boom.self) {
        try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
          _ = try Desk.write("weg", change, in: office)
          throw Boom()
        }
      }
      #expect(try await desk.count("notes") == 0)
      #expect(try await desk.lines().count == before)
    }
  }

  @Test("a look reads and leaves its line with what was shown, searched and concerned")
  func looks() async throws {
    try await withDesk { desk in
      let client: PersonID = desk.office.identifiers.next()
      let act = Act(
        "note.list", .read, right: .readNote, on: .team(desk.office.team.id), purpose: "overdracht", ground: "wmo",
        onBehalfOf: client, permission: "toestemming-1", emergencyReason: "crisis")
      let outcome = try await desk.ledger.look(act, by: desk.eva.actor) { look in
        look.shows(["a", "b"])
        look.concerns(client)
        look.searched(for: "Fatima", hits: 2)
        return look.rights
      }
      #expect(try outcome.get() == [.writeNote, .readNote])
      let line = try #require(try await desk.lines().last)
      #expect(line.shown == ["a", "b"])
      #expect(line.client == client)
      #expect(line.hits == 2)
      #expect(line.queryHash?.count == 64)
      #expect(line.queryHash != nil && !line.queryHash!.contains("Fatima"))
      #expect((line.purpose, line.ground, line.permission) == ("overdracht", "wmo", "toestemming-1"))
      #expect(line.onBehalfOf == client)
      #expect(line.isEmergency && line.emergencyReason == "crisis")
    }
  }

  @Test("a look cannot change anything")
  func looksOnly() async throws {
    try await withDesk { desk in
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      await #expect(throws: StorageError.readOnly) {
        try await desk.ledger.look(act, by: desk.eva.actor) { look in
          try look.connection.run("DELETE FROM notes")
        }
      }
    }
  }

  @Test("no line, no answer")
  func noLineNoAnswer() async throws {
    try await withDesk(on: [.sqlite]) { desk in
      try await desk.database.write { c in
        try c.run("CREATE TRIGGER full BEFORE INSERT ON log_lines BEGIN SELECT RAISE(ABORT, 'full'); END")
      }
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      await #expect(throws: StorageError.self) {
        _ = try await desk.ledger.look(act, by: desk.eva.actor) { _ in "secret" }
      }
      let office = desk.office
      await #expect(throws: StorageError.self) {
        _ = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
          try Desk.write("weg", change, in: office)
        }
      }
      #expect(try await desk.count("notes") == 0)
    }
  }

  @Test("a refused look leaves its line")
  func refusedLook() async throws {
    try await withDesk { desk in
      let act = Act("note.list", .read, right: .readNote, on: .team(desk.office.team.id))
      _ = try await desk.ledger.look(act, by: desk.outsider.actor) { _ in 1 }
      let inside = try await desk.ledger.look(act, by: desk.eva.actor) { _ -> Int in throw Refusal.notFound }
      #expect(throws: Refusal.notFound) { try inside.get() }
      #expect(try await desk.lines().map(\.refusal) == ["notAllowed", "notFound"])
    }
  }

  @Test("the same words searched for give the same hash, other words or another key another")
  func queryHash() throws {
    let (one, two) = (
      try Keyring(master: [UInt8](repeating: 1, count: 32)), try Keyring(master: [UInt8](repeating: 2, count: 32))
    )
    #expect(one.hash(ofQuery: " Fatima  de wit") == one.hash(ofQuery: "fatima de Wit"))
    #expect(one.hash(ofQuery: "fatima") != one.hash(ofQuery: "fatimah"))
    #expect(one.hash(ofQuery: "fatima") != two.hash(ofQuery: "fatima"))
    #expect(one.key(for: "a") != one.key(for: "b"))
    #expect(throws: Keyring.Problem.tooShort(least: 32)) { try Keyring(master: [1, 2, 3]) }
  }

  @Test("many writers and lookers at once each get their line")
  func concurrent() async throws {
    try await withDesk { desk in
      let office = desk.office
      let act = Act("note.list", .read, right: .readNote, on: .team(office.team.id))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<25 {
          group.addTask {
            _ = try await desk.ledger.change(desk.writing(), by: desk.eva.actor, receipt: nil) { change in
              try Desk.write("nummer \(number)", change, in: office)
            }
          }
          group.addTask { _ = try await desk.ledger.look(act, by: desk.eva.actor) { _ in 1 } }
        }
        try await group.waitForAll()
      }
      let events = try await desk.lines().suffix(50).map(\.event)
      #expect(events.count { $0 == "note.write" } == 25)
      #expect(events.count { $0 == "note.list" } == 25)
      #expect(try await desk.count("notes") == 25)
    }
  }
}
