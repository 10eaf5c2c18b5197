import Storage
import TestGround
import Testing

@Suite("Contract: values come back as they went in")
struct BindingContract {
  @Test("text", arguments: Engine.all)
  func text(on engine: Engine) async throws {
    let texts = [
      "", " ", "'", "\"", "\\", "%_", "line\nline\r\n\ttab", "?", "$1", "Ëva van den Berg-Çelik", "ijsje ĳ IJ",
      "e\u{301} and é", "👩‍👩‍👧‍👦", "\u{FEFF}mark", "\u{1}\u{7F}", "𝔘𝔫𝔦", String(repeating: "lang ", count: 200_000),
    ]
    for text in texts {
      let found = try await keep(text, in: "words", on: engine)
      #expect(found == .text(text))
    }
  }

  @Test("text keeps its own spelling: a letter with a mark does not become one letter", arguments: Engine.all)
  func spelling(on engine: Engine) async throws {
    let found = try await keep("e\u{301}", in: "words", on: engine)
    guard case .text(let text) = found else { return #expect(Bool(false), "no text") }
    #expect(Array(text.utf8) == [0x65, 0xCC, 0x81])
  }

  @Test("no text at all is not empty text", arguments: Engine.all)
  func nothing(on engine: Engine) async throws {
    #expect(try await keep(String?.none, in: "words", on: engine) == .null)
    #expect(try await keep("", in: "words", on: engine) == .text(""))
    #expect(try await keep([UInt8]?.none, in: "raw", on: engine) == .null)
    #expect(try await keep([UInt8](), in: "raw", on: engine) == .bytes([]))
  }

  @Test("a NUL character in text is refused, on every engine", arguments: Engine.all)
  func nul(on engine: Engine) async throws {
    await #expect(throws: StorageError.unbindable(reason: "text contains a NUL character")) {
      try await keep("a\u{0}b", in: "words", on: engine)
    }
  }

  @Test("whole numbers to the edges of 64 bits", arguments: Engine.all)
  func integers(on engine: Engine) async throws {
    let numbers: [Int64] = [.min, .min + 1, -1, 0, 1, (1 << 53) + 1, .max - 1, .max]
    for number in numbers {
      #expect(try await keep(number, in: "number", on: engine) == .integer(number))
    }
  }

  @Test("numbers with decimals to the last bit; not a number is refused", arguments: Engine.all)
  func doubles(on engine: Engine) async throws {
    let numbers = [
      0.1, -0.1, 0, 1.0 / 3, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
      .ulpOfOne, 1e300, 123_456_789.123_456_79, .infinity, -.infinity,
    ]
    for number in numbers {
      let found = try await keep(number, in: "amount", on: engine)
      #expect(found == .double(number))
    }
    await #expect(throws: StorageError.unbindable(reason: "a number is not a number (NaN)")) {
      try await keep(Double.nan, in: "amount", on: engine)
    }
  }

  @Test("yes, no and unknown", arguments: Engine.all)
  func booleans(on engine: Engine) async throws {
    for answer in [true, false, nil] {
      let found = try await keep(answer, in: "answer", on: engine)
      #expect(Bool?(sqlValue: found) == .some(answer))
    }
  }

  @Test("a condition on a yes or no needs no comparison", arguments: Engine.all)
  func condition(on engine: Engine) async throws {
    try await withDatabase([anything], on: engine) { database in
      try await database.write { connection in
        try connection.run("INSERT INTO anything (id, answer) VALUES (1, \(true)), (2, \(false)), (3, NULL)")
        #expect(try connection.fetch("SELECT id FROM anything WHERE answer").count == 1)
        #expect(try connection.fetch("SELECT id FROM anything WHERE NOT answer").count == 1)
        #expect(try connection.fetch("SELECT id FROM anything WHERE answer = TRUE").count == 1)
      }
    }
  }

  @Test("bytes, every value and five megabytes of them", arguments: Engine.all)
  func bytes(on engine: Engine) async throws {
    let every = (0...255).map { UInt8($0) }
    #expect(try await keep(every, in: "raw", on: engine) == .bytes(every))
    let many = FixedSecrets().bytes(5 << 20)
    #expect(try await keep(many, in: "raw", on: engine) == .bytes(many))
  }

  /// Writes a value, and reads it back in another transaction.
  @discardableResult
  private func keep(
    _ value: some SQLBindable & Sendable, in column: StaticString, on engine: Engine
  ) async throws -> SQLValue {
    try await withDatabase([anything], on: engine) { database in
      let bound = value.sqlValue
      try await database.write { connection in
        try connection.run("INSERT INTO anything (id, \(identifier: column)) VALUES (1, \(bound))")
      }
      return try await database.read { connection in
        let row = try #require(try connection.fetchFirst("SELECT \(identifier: column) AS found FROM anything"))
        return try row.get("found", as: SQLValue.self)
      }
    }
  }
}
