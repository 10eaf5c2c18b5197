import Storage
import TestGround
import Testing

@Suite("Contract: many rows at once")
struct LoadingContract {
  @Test(
    "rows of every kind are what they were, however many there are", arguments: Engine.all, [0, 1, 63, 64, 65, 1000])
  func rows(on engine: Engine, count: Int) async throws {
    try await inside(engine) { connection in
      let words = ["", "tab\tand line\nand return\rand \\ and \\N", "café 😀", String(repeating: "lang", count: 500)]
      func row(_ number: Int) -> [SQLValue] {
        [
          .integer(Int64(number)), number % 5 == 4 ? .null : .text(words[number % 4]), .integer(.max - Int64(number)),
          number % 3 == 0 ? .null : .double(Double(number) / 3), .boolean(number % 2 == 0),
          .bytes(number % 7 == 0 ? [] : [0, 92, 255, UInt8(number % 256)]),
        ]
      }
      try connection.insert((0..<count).map(row), into: try layout("anything", connection))
      let found = try connection.fetch("SELECT id, words, number, amount, answer, raw FROM anything ORDER BY id")
      #expect(found.count == count)
      for (number, kept) in found.enumerated() {
        let row = row(number)
        for column in [0, 1, 2, 3, 5] { #expect(kept.values[column] == row[column]) }
        #expect(.boolean(try kept.get("answer")) == row[4])
      }
    }
  }

  @Test("long texts go in beside short ones", arguments: Engine.all)
  func long(on engine: Engine) async throws {
    try await inside(engine) { connection in
      let rows = (0..<130).map { number -> [SQLValue] in
        let words = String(repeating: "é", count: number == 70 ? 1_500_000 : number)
        return [.integer(Int64(number)), .text(words), .null, .null, .null, .null]
      }
      try connection.insert(rows, into: try layout("anything", connection))
      let found = try connection.fetch("SELECT words FROM anything ORDER BY id").map {
        try $0.get(at: 0, as: String.self)
      }
      #expect(found.map(\.count) == (0..<130).map { $0 == 70 ? 1_500_000 : $0 })
    }
  }

  @Test("a row that breaks a rule ends the work, and nothing stays", arguments: Engine.all)
  func rules(on engine: Engine) async throws {
    let same = try await failure(on: engine) { number in
      [.integer(number == 99 ? 5 : Int64(number)), .null, .null, .null, .null, .null]
    }
    #expect(same as? StorageError == .uniqueViolation(constraint: "anything.id"))
    let nul = try await failure(on: engine) { number in
      [.integer(Int64(number)), .text(number == 99 ? "a\u{0}b" : "ab"), .null, .null, .null, .null]
    }
    #expect(nul as? StorageError == .unbindable(reason: "text contains a NUL character"))
    let short = try await failure(on: engine) { number in
      [.integer(Int64(number)), .null, .null, .null, .null] + (number == 99 ? [] : [.null])
    }
    guard case .invalidStatement? = short as? StorageError else {
      Issue.record("a row that is too short: \(String(describing: short))")
      return
    }
  }

  @Test("what stops the rows from being made ends the work, also when the body catches it", arguments: Engine.all)
  func stopped(on engine: Engine) async throws {
    let stopped = try await failure(on: engine) { number in
      if number == 99 { throw ChangedMind() }
      return [.integer(Int64(number)), .text("x"), .null, .null, .null, .null]
    }
    #expect(stopped is ChangedMind)
  }

  /// What 200 rows throw, of which nothing may stay; a body that catches it gets no further either.
  private func failure(
    on engine: Engine, row: @escaping @Sendable (Int) throws -> [SQLValue]
  ) async throws -> (any Error)? {
    try await withDatabase([anything], on: engine) { database in
      var thrown: (any Error)?
      do {
        try await database.write { connection in
          do {
            try load(row, into: "anything", connection)
          } catch {
            #expect(throws: StorageError.self) { try connection.run("INSERT INTO anything (id) VALUES (7777)") }
            throw error
          }
        }
      } catch {
        thrown = error
      }
      let left = try await database.read { try $0.fetchValue("SELECT COUNT(*) AS n FROM anything", as: Int.self) }
      #expect(left == 0)
      return thrown
    }
  }

  private func inside(_ engine: Engine, _ body: @escaping @Sendable (any Connection) throws -> Void) async throws {
    try await withDatabase([anything], on: engine) { database in try await database.write(body) }
  }
}

private func layout(_ name: String, _ c: any Connection) throws -> TableLayout {
  try #require(try Layout(of: c).tables.first { $0.name == name })
}

private func load(_ row: (Int) throws -> [SQLValue], into table: String, _ c: any Connection) throws {
  var number = 0
  try c.insert(into: try layout(table, c)) { values in
    guard number < 200 else { return false }
    values += try row(number)
    number += 1
    return true
  }
}
