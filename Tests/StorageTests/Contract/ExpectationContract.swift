import Storage
import TestGround
import Testing

/// What is announced may come along with something else; nobody sees the difference but a clock.
@Suite("Contract: announced queries")
struct ExpectationContract {
  private static let names = Migration(
    name: "names.1", statements: ["CREATE TABLE names (id \(.integer) PRIMARY KEY, name \(.text) NOT NULL)"])

  private static func name(_ id: Int) -> SQL { "SELECT name FROM names WHERE id = \(id)" }

  private func withNames(on engine: Engine, _ body: (any Database) async throws -> Void) async throws {
    try await withDatabase([Self.names], on: engine) { database in
      try await database.write { c in
        for (id, name) in [(1, "Suda"), (2, "Cor"), (3, "Nok")] {
          try c.run("INSERT INTO names (id, name) VALUES (\(id), \(name))")
        }
      }
      try await body(database)
    }
  }

  @Test("they are answered as if they had not been: in any order, twice, or never announced", arguments: Engine.all)
  func answers(on engine: Engine) async throws {
    try await withNames(on: engine) { database in
      let names = try await database.read { c in
        try c.expect { [Self.name(1), Self.name(2), Self.name(3), Self.name(9)] }
        return try [3, 2, 1, 1, 9].map { try c.fetchValue(Self.name($0), as: String.self) }
      }
      #expect(names == ["Nok", "Cor", "Suda", "Suda", nil])
      let count = try await database.read { c in
        try c.expect { [Self.name(1)] }
        return try c.fetchValue("SELECT COUNT(*) FROM names", as: Int.self)
      }
      #expect(count == 3)
    }
  }

  @Test("a change is seen by what was announced before it, before and after the first answer", arguments: Engine.all)
  func changes(on engine: Engine) async throws {
    try await withNames(on: engine) { database in
      let seen = try await database.write { c in
        try c.expect { [Self.name(1), Self.name(2), Self.name(3)] }
        let first = try c.fetchValue(Self.name(1), as: String.self)
        try c.run("UPDATE names SET name = 'Corrie' WHERE id = 2")
        let second = try c.fetchValue(Self.name(2), as: String.self)
        try c.expect { [Self.name(3), Self.name(1)] }
        try c.queue("UPDATE names SET name = 'Nokkie' WHERE id = 3")
        let third = try c.fetchValue(Self.name(3), as: String.self)
        try c.expect { [Self.name(1), Self.name(2)] }
        _ = try c.fetch("UPDATE names SET name = 'Suus' WHERE id = 1 RETURNING id")
        return [first, second, third, try c.fetchValue(Self.name(1), as: String.self)]
      }
      #expect(seen == ["Suda", "Corrie", "Nokkie", "Suus"])
    }
  }

  @Test("rows put in at once are a change too", arguments: Engine.all)
  func loading(on engine: Engine) async throws {
    let count: SQL = "SELECT COUNT(*) FROM names"
    try await withNames(on: engine) { database in
      let seen = try await database.write { c in
        let table = try Layout(of: c).tables.first { $0.name == "names" }
        try c.expect { [Self.name(1), count] }
        _ = try c.fetch(Self.name(1))
        if let table { try c.insert([[.integer(4), .text("Bo")]], into: table) }
        return try c.fetchValue(count, as: Int.self)
      }
      #expect(seen == 4)
    }
  }

  @Test("what a savepoint takes back is taken back for them too", arguments: Engine.all)
  func savepoints(on engine: Engine) async throws {
    struct ChangedMind: Error {}
    try await withNames(on: engine) { database in
      let seen = try await database.write { c in
        try? c.savepoint {
          try c.run("UPDATE names SET name = 'Suus' WHERE id = 1")
          try c.expect { [Self.name(1), Self.name(2)] }
          _ = try c.fetch(Self.name(2))
          throw ChangedMind()
        }
        return try c.fetchValue(Self.name(1), as: String.self)
      }
      #expect(seen == "Suda")
    }
  }

  @Test("one that cannot be answered ends the work, at the latest when it is fetched", arguments: Engine.all)
  func unanswerable(on engine: Engine) async throws {
    try await withNames(on: engine) { database in
      await #expect(throws: StorageError.self) {
        try await database.read { c in
          try c.expect { [Self.name(1), "SELECT no_such_column FROM names"] }
          _ = try c.fetch(Self.name(1))
          _ = try c.fetch("SELECT no_such_column FROM names")
        }
      }
      let name = try await database.read { c in try c.fetchValue(Self.name(1), as: String.self) }
      #expect(name == "Suda")
    }
  }

  @Test("rows that are streamed in between take nothing away from them", arguments: Engine.all)
  func streaming(on engine: Engine) async throws {
    try await withNames(on: engine) { database in
      let names = try await database.read { c in
        try c.expect { [Self.name(1), Self.name(2)] }
        var names: [String] = []
        try c.fetch("SELECT name FROM names ORDER BY id") { row in
          names.append(try row.get("name"))
          names.append(try c.fetchValue(Self.name(2)) ?? "")
        }
        return names
      }
      #expect(names == ["Suda", "Cor", "Cor", "Cor", "Nok", "Cor"])
    }
  }
}
