import CivilTime
import Evidence
import Storage
import TestGround
import Testing

@Suite("Links")
struct LinksTests {
  private let question = Thing(kind: "question", id: "q1")
  private let agreement = Thing(kind: "agreement", id: "a1")
  private let other = Thing(kind: "agreement", id: "a2")
  private let morning = Instant(microseconds: 1_000_000)
  private let noon = Instant(microseconds: 2_000_000)
  private let evening = Instant(microseconds: 3_000_000)

  @Test("a link is found from both ends", arguments: Engine.all)
  func bothWays(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: "eva", connection)
      let link = try #require(try Links.forward(of: agreement, connection).first)
      #expect(link.to == question)
      #expect(link.relation == .answers)
      #expect(link.since == morning)
      #expect(link.by == "eva")
      #expect(link.until == nil)
      #expect(try Links.back(of: question, connection) == [link])
      #expect(try Links.forward(of: question, connection).isEmpty)
      #expect(try Links.back(of: agreement, connection).isEmpty)
      let ids: SQL = "SELECT \(question.id) UNION SELECT 'another'"
      #expect(try Links.back(of: question.kind, among: ids, connection) == [link])
      #expect(try Links.back(of: question.kind, among: ids, relation: .arisesFrom, connection).isEmpty)
      #expect(try Links.back(of: agreement.kind, among: ids, connection).isEmpty)
      #expect(try Links.back(of: question.kind, among: "SELECT 'another'", connection).isEmpty)
    }
  }

  @Test("connecting twice is connecting once, and keeps the first date", arguments: Engine.all)
  func idempotent(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: "eva", connection)
      try Links.connect(agreement, .answers, to: question, at: noon, by: "bo", connection)
      let links = try Links.forward(of: agreement, relation: .answers, when: .ever, connection)
      #expect(links.map(\.since) == [morning])
      #expect(links.map(\.by) == ["eva"])
    }
  }

  @Test("an ended link is kept with its dates and can be looked back at", arguments: Engine.all)
  func ends(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: "eva", connection)
      #expect(try Links.disconnect(agreement, .answers, from: question, at: noon, by: "bo", connection))
      #expect(try !Links.disconnect(agreement, .answers, from: question, at: evening, by: "bo", connection))
      #expect(try Links.forward(of: agreement, connection).isEmpty)
      let kept = try #require(try Links.forward(of: agreement, when: .ever, connection).first)
      #expect(kept.until == noon)
      #expect(kept.endedBy == "bo")
      #expect(try Links.back(of: question, when: .at(morning), connection) == [kept])
      #expect(try Links.back(of: question, when: .at(noon), connection).isEmpty)
    }
  }

  @Test("what was ended can be connected again, also in the same instant", arguments: Engine.all)
  func again(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: nil, connection)
      try Links.disconnect(agreement, .answers, from: question, at: morning, by: nil, connection)
      try Links.connect(agreement, .answers, to: question, at: morning, by: nil, connection)
      #expect(try Links.forward(of: agreement, connection).count == 1)
      try Links.disconnect(agreement, .answers, from: question, at: noon, by: nil, connection)
      try Links.connect(agreement, .answers, to: question, at: evening, by: nil, connection)
      #expect(try Links.forward(of: agreement, when: .ever, connection).map(\.since) == [morning, evening])
    }
  }

  @Test("a clock that was set back cannot end a link before it began", arguments: Engine.all)
  func clock(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: noon, by: nil, connection)
      try Links.disconnect(agreement, .answers, from: question, at: morning, by: nil, connection)
      #expect(try Links.forward(of: agreement, when: .ever, connection).map(\.until) == [noon])
    }
  }

  @Test("one relation can be asked for", arguments: Engine.all)
  func relations(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: nil, connection)
      try Links.connect(agreement, .arisesFrom, to: other, at: noon, by: nil, connection)
      #expect(try Links.forward(of: agreement, relation: .arisesFrom, connection).map(\.to) == [other])
      #expect(try Links.forward(of: agreement, connection).map(\.to) == [question, other])
    }
  }

  @Test("a link to itself or to nothing is refused by the table", arguments: Engine.all)
  func refused(on engine: Engine) async throws {
    for (to, rule) in [(agreement, "not_to_itself"), (Thing(kind: "question", id: ""), "named")] {
      await #expect(throws: StorageError.check(constraint: rule)) {
        try await inside(engine) { connection in
          try Links.connect(agreement, .answers, to: to, at: morning, by: nil, connection)
        }
      }
    }
  }

  @Test("a forgotten thing leaves no link behind, in either direction", arguments: Engine.all)
  func forgotten(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try Links.connect(agreement, .answers, to: question, at: morning, by: nil, connection)
      try Links.connect(question, .arisesFrom, to: other, at: morning, by: nil, connection)
      try Links.connect(agreement, .arisesFrom, to: other, at: morning, by: nil, connection)
      try Links.disconnect(agreement, .answers, from: question, at: noon, by: nil, connection)
      #expect(try Links.forget(question, connection) == 2)
      #expect(try Links.back(of: other, when: .ever, connection).map(\.from) == [agreement])
    }
  }

  private func inside(_ engine: Engine, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
    try await withDatabase(EvidenceMigrations.all, on: engine) { database in try await database.write(body) }
  }
}
