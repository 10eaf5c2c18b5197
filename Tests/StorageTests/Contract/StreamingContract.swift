import Storage
import TestGround
import Testing

@Suite("Contract: rows one by one")
struct StreamingContract {
  @Test("every row is handed over, in order", arguments: Engine.all)
  func all(on engine: Engine) async throws {
    try await withRows(20_000, on: engine) { connection in
      var next = 0
      try connection.fetch("SELECT id, words FROM anything ORDER BY id") { row in
        let id: Int = try row.get("id")
        #expect(id == next)
        next += 1
      }
      #expect(next == 20_000)
    }
  }

  @Test("what the receiver throws ends it, and the connection goes on", arguments: Engine.all)
  func stops(on engine: Engine) async throws {
    try await withRows(100, on: engine) { connection in
      var seen = 0
      #expect(throws: ChangedMind.self) {
        try connection.fetch("SELECT id FROM anything ORDER BY id") { _ in
          seen += 1
          if seen == 3 { throw ChangedMind() }
        }
      }
      #expect(seen == 3)
      let count: Int? = try connection.fetchValue("SELECT COUNT(*) FROM anything")
      #expect(count == 100)
    }
  }

  @Test("the same statement can be asked while its rows are coming", arguments: Engine.all)
  func nested(on engine: Engine) async throws {
    try await withRows(5, on: engine) { connection in
      let query: SQL = "SELECT id FROM anything ORDER BY id"
      var pairs = 0
      try connection.fetch(query) { _ in
        try connection.fetch(query) { _ in pairs += 1 }
      }
      #expect(pairs == 25)
    }
  }

  private func withRows(
    _ count: Int, on engine: Engine, _ body: @escaping @Sendable (any Connection) throws -> Void
  ) async throws {
    try await withDatabase([anything], on: engine) { database in
      try await database.write { connection in
        for id in 0..<count { try connection.run("INSERT INTO anything (id, words) VALUES (\(id), \("row \(id)"))") }
      }
      try await database.read(body)
    }
  }
}
