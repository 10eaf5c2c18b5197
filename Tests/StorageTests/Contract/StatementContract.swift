import CivilTime
import Storage
import TestGround
import Testing

@Suite("Contract: statements mean the same")
struct StatementContract {
  @Test("instants and dates sort and compare as themselves", arguments: Engine.all)
  func times(on engine: Engine) async throws {
    try await inside(engine) { connection in
      let early = Instant(microseconds: -1)
      let late = Instant(microseconds: 253_402_300_799_999_999)
      let day = try #require(CivilDate(iso: "2026-03-29"))
      try connection.run("INSERT INTO anything (id, number, words) VALUES (1, \(late), \(day)), (2, \(early), NULL)")
      let rows = try connection.fetch("SELECT id, number, words FROM anything ORDER BY number")
      #expect(try rows.map { try $0.get("number", as: Instant.self) } == [early, late])
      #expect(try rows.map { try $0.get("words", as: CivilDate?.self) } == [nil, day])
    }
  }

  @Test("text sorts by its bytes and LIKE distinguishes capitals", arguments: Engine.all)
  func text(on engine: Engine) async throws {
    try await inside(engine) { connection in
      for (id, word) in ["b", "B", "a", "é", "_", "Ab", "ab"].enumerated() {
        try connection.run("INSERT INTO anything (id, words) VALUES (\(id), \(word))")
      }
      let sorted = try connection.fetch("SELECT words FROM anything ORDER BY words").map {
        try $0.get("words") as String
      }
      #expect(sorted == ["Ab", "B", "_", "a", "ab", "b", "é"])
      let found = try connection.fetch("SELECT words FROM anything WHERE words LIKE \("a%") ORDER BY words")
      #expect(try found.map { try $0.get("words") as String } == ["a", "ab"])
    }
  }

  @Test("RETURNING gives the rows that were written", arguments: Engine.all)
  func returning(on engine: Engine) async throws {
    try await inside(engine) { connection in
      let rows = try connection.fetch(
        "INSERT INTO anything (id, number) VALUES (1, 10), (2, 20) RETURNING id, number + 1 AS next")
      #expect(try rows.map { try $0.get("next") as Int } == [11, 21])
      let gone = try connection.fetch("DELETE FROM anything WHERE id = 2 RETURNING id")
      #expect(try gone.map { try $0.get("id") as Int } == [2])
    }
  }

  @Test("ON CONFLICT keeps or renews what is there", arguments: Engine.all)
  func onConflict(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connection.run("INSERT INTO anything (id, words) VALUES (1, 'first')")
      let ignored = try connection.run("INSERT INTO anything (id, words) VALUES (1, 'x') ON CONFLICT (id) DO NOTHING")
      #expect(ignored == 0)
      let renewed = try connection.run(
        "INSERT INTO anything (id, words) VALUES (1, 'second') ON CONFLICT (id) DO UPDATE SET words = excluded.words")
      #expect(renewed == 1)
      #expect(try connection.fetchValue("SELECT words FROM anything") == "second")
    }
  }

  @Test("run tells how many rows it changed", arguments: Engine.all)
  func counts(on engine: Engine) async throws {
    try await inside(engine) { connection in
      let inserted = try connection.run("INSERT INTO anything (id, number) VALUES (1, 1), (2, 1), (3, 2)")
      #expect(inserted == 3)
      #expect(try connection.run("UPDATE anything SET words = 'x' WHERE number = 1") == 2)
      #expect(try connection.run("UPDATE anything SET words = 'x' WHERE number = 9") == 0)
      #expect(try connection.run("CREATE TABLE other (id BIGINT PRIMARY KEY)") == 0)
      #expect(try connection.run("DELETE FROM anything") == 3)
    }
  }

  @Test("a list of no values matches nothing, and its opposite everything", arguments: Engine.all)
  func emptyList(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connection.run("INSERT INTO anything (id, number, words) VALUES (1, 1, 'a'), (2, 2, 'b')")
      #expect(try count("number IN \(list: [Int]())", connection) == 0)
      #expect(try count("number NOT IN \(list: [Int]())", connection) == 2)
      #expect(try count("words NOT IN \(list: [String]())", connection) == 2)
      #expect(try count("number IN \(list: [2, 3])", connection) == 1)
    }
  }

  @Test("reserved words can be names", arguments: Engine.all)
  func reserved(on engine: Engine) async throws {
    try await inside(engine) { connection in
      let table: SQL = "\(identifier: "group")"
      try connection.run("CREATE TABLE \(table) (\(identifier: "order") BIGINT, \(identifier: "user") \(.text))")
      try connection.run("INSERT INTO \(table) (\(identifier: "order"), \(identifier: "user")) VALUES (1, 'a')")
      let row = try #require(try connection.fetchFirst("SELECT \(identifier: "order") FROM \(table)"))
      #expect(try row.get("order") == 1)
    }
  }

  @Test("a name that is not there is an error, not text", arguments: Engine.all)
  func unknownName(on engine: Engine) async throws {
    try await inside(engine) { connection in
      #expect(throws: StorageError.self) {
        try connection.savepoint { try connection.fetch("SELECT \(identifier: "nowhere") FROM anything") }
      }
    }
  }

  @Test("window functions and common table expressions", arguments: Engine.all)
  func windows(on engine: Engine) async throws {
    try await inside(engine) { connection in
      try connection.run("INSERT INTO anything (id, number) VALUES (1, 5), (2, 7), (3, 5)")
      let rows = try connection.fetch(
        """
        WITH fives AS (SELECT id, number FROM anything WHERE number = \(5))
        SELECT id, ROW_NUMBER() OVER (ORDER BY id DESC) AS place FROM fives ORDER BY id
        """)
      #expect(try rows.map { try $0.get("place") as Int } == [2, 1])
    }
  }

  private func count(_ condition: SQL, _ connection: any Connection) throws -> Int? {
    try connection.fetchValue("SELECT COUNT(*) FROM anything WHERE \(condition)")
  }

  private func inside(_ engine: Engine, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
    try await withDatabase([anything], on: engine) { database in try await database.write(body) }
  }
}
