import Synchronization
import TestGround
import Testing

@testable import Storage

@Suite("Copying a database")
struct CopyTests {
  private static let migration = Migration(
    name: "test.1-things",
    statements: [
      "CREATE TABLE things (id \(.integer) PRIMARY KEY, above \(.integer) REFERENCES things (id))",
      """
      CREATE TABLE facts (
        thing \(.integer) NOT NULL REFERENCES things (id), words \(.text), raw \(.bytes), number \(.double),
        is_true \(.boolean), big \(.integer), PRIMARY KEY (thing))
      """,
    ])

  /// Texts and bytes with everything in them that a format of lines could trip over.
  private static let words = [
    nil, "", "plain", "tab\there", "line\nbreak\r\n", "back\\slash \\N \\.", "\\.", "\"quotes\" 'and' ,;", "Ëva 👩‍👧 日本",
    "\u{1}\u{7F}",
  ]
  private static let raws: [[UInt8]?] = [nil, [], [0], Array(0...255), [92, 120, 9, 10]]
  private static let numbers: [Double?] = [
    nil, 0, -0.0, 0.1, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
  ]

  private static func fill(_ database: any Database, rows: Int64) async throws {
    try await database.write { c in
      for id in 0..<rows {
        try c.run("INSERT INTO things (id, above) VALUES (\(id), \(id == 0 ? nil : id / 2))")
        let (words, raw) = (words[Int(id) % words.count], raws[Int(id) % raws.count])
        let isTrue: Bool? = id % 3 == 0 ? nil : id % 3 == 1
        try c.run(
          """
          INSERT INTO facts VALUES (\(id), \(words), \(raw), \(numbers[Int(id) % numbers.count]), \(isTrue),
            \(id % 2 == 0 ? Int64.max - id : Int64.min + id))
          """)
      }
    }
  }

  private static func content(_ database: any Database) async throws -> [[SQLValue]] {
    try await database.read { c in
      try c.fetch("SELECT * FROM facts f JOIN things t ON t.id = f.thing ORDER BY f.thing").map { row in
        // SQLite has no booleans of its own.
        row.values.map { if case .boolean(let yes) = $0 { .integer(yes ? 1 : 0) } else { $0 } }
      }
    }
  }

  @Test("every row arrives, whatever is in it, between engines in every direction", arguments: Engine.all, Engine.all)
  func everyRow(from: Engine, to: Engine) async throws {
    try await withDatabase([Self.migration], on: from) { source in
      try await withDatabase([Self.migration], on: to) { target in
        try await Self.fill(source, rows: 500)
        let tables = try await source.read { c in
          try Layout(of: c).inOrderOfReference().filter { $0.name != "migrations" }
        }
        let counts = Mutex<[String: Int]>([:])
        _ = try await DatabaseCopy(from: source, to: target, batch: 64).run(tables) { table, count in
          counts.withLock { $0[table.name] = count }
        }
        #expect(counts.withLock { $0 } == ["things": 500, "facts": 500])
        #expect(try await Self.content(target) == Self.content(source))
      }
    }
  }

  @Test("a row that does not fit stops the copy with the engine's error", arguments: Engine.all)
  func rowThatDoesNotFit(engine: Engine) async throws {
    try await withDatabase([Self.migration]) { source in
      try await withDatabase([Self.migration], on: engine) { target in
        try await Self.fill(source, rows: 100)
        try await target.write { c in _ = try c.run("INSERT INTO things (id) VALUES (70)") }
        let tables = try await source.read { c in
          try Layout(of: c).inOrderOfReference().filter { $0.name != "migrations" }
        }
        await #expect(throws: StorageError.uniqueViolation(constraint: "things.id")) {
          try await DatabaseCopy(from: source, to: target, batch: 10).run(tables)
        }
        #expect(try await source.read { c in try c.fetch("SELECT id FROM things").count } == 100)
      }
    }
  }

  @Test("a digest tells rows apart and does not mind their order")
  func digests() {
    var one = RowDigest()
    var other = RowDigest()
    one.add([.text("a"), .text("b")])
    one.add([.text("ab"), .null])
    other.add([.text("ab"), .null])
    #expect(one != other)
    other.add([.text("a"), .text("b")])
    #expect(one == other)
    var third = RowDigest()
    third.add([.text("ab"), .text("")])
    third.add([.text("ab"), .null])
    #expect(one != third)
  }
}
