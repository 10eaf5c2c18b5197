import Storage
import TestGround
import Testing

@Suite("Contract: whole or not at all")
struct TransactionContract {
  @Test("a body that throws changes nothing", arguments: Engine.all)
  func rollsBack(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      await #expect(throws: ChangedMind()) {
        try await database.write { connection in
          try connection.deposit(50, on: 1)
          throw ChangedMind()
        }
      }
      try await expectBalance(1, 100, in: database)
    }
  }

  @Test("tables made by a body that throws are gone too", arguments: Engine.all)
  func rollsBackTables(on engine: Engine) async throws {
    try await withDatabase(on: engine) { database in
      await #expect(throws: ChangedMind()) {
        try await database.write { connection in
          try connection.run("CREATE TABLE half (id BIGINT)")
          throw ChangedMind()
        }
      }
      await #expect(throws: StorageError.self) { try await database.read { try $0.fetch("SELECT id FROM half") } }
    }
  }

  @Test("an error that the body catches still undoes everything", arguments: Engine.all)
  func caught(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      await #expect(throws: StorageError.check(constraint: "not_below_zero")) {
        try await database.write { connection in
          try connection.deposit(50, on: 2)
          try? connection.deposit(-1000, on: 1)
          _ = try? connection.balance(1)
        }
      }
      try await expectBalance(2, 100, in: database)
    }
  }

  @Test("after a failed statement the next one gives the first error again", arguments: Engine.all)
  func poisoned(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      await #expect(throws: StorageError.check(constraint: "not_below_zero")) {
        try await database.write { connection in
          try? connection.deposit(-1000, on: 1)
          #expect(throws: StorageError.check(constraint: "not_below_zero")) { try connection.balance(1) }
        }
      }
      try await expectBalance(1, 100, in: database)
    }
  }

  @Test("a savepoint that fails takes only its own changes back", arguments: Engine.all)
  func savepoint(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await database.write { connection in
        try connection.deposit(1, on: 1)
        #expect(throws: StorageError.check(constraint: "not_below_zero")) {
          try connection.savepoint {
            try connection.deposit(10, on: 2)
            try connection.deposit(-1000, on: 1)
          }
        }
        try connection.deposit(2, on: 1)
        #expect(try connection.savepoint { try connection.balance(1) } == 103)
      }
      try await expectBalance(1, 103, in: database)
      try await expectBalance(2, 100, in: database)
    }
  }

  @Test("savepoints nest", arguments: Engine.all)
  func nested(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await database.write { connection in
        try connection.savepoint {
          try connection.deposit(1, on: 1)
          #expect(throws: ChangedMind.self) {
            try connection.savepoint {
              try connection.deposit(10, on: 1)
              try connection.savepoint { try connection.deposit(100, on: 1) }
              throw ChangedMind()
            }
          }
          try connection.deposit(2, on: 1)
        }
      }
      try await expectBalance(1, 103, in: database)
    }
  }

  @Test("a read changes nothing", arguments: Engine.all)
  func readOnly(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      await #expect(throws: StorageError.readOnly) { try await database.read { try $0.deposit(1, on: 1) } }
      try await expectBalance(1, 100, in: database)
    }
  }

  @Test(
    "a body cannot end its own transaction", arguments: Engine.all,
    ["COMMIT", "ROLLBACK", " \n begin", "PRAGMA x"] as [SQL])
  func control(on engine: Engine, statement: SQL) async throws {
    try await withDatabase([bank], on: engine) { database in
      await #expect(throws: StorageError.self) { try await database.write { try $0.run(statement) } }
      try await expectBalance(1, 100, in: database)
    }
  }

  @Test("a closed database refuses in one sentence", arguments: Engine.all)
  func closed(on engine: Engine) async throws {
    try await withDatabase([bank], on: engine) { database in
      try await database.close()
      try await database.close()
      await #expect(throws: StorageError.self) { try await database.read { try $0.balance(1) } }
      await #expect(throws: StorageError.self) { try await database.write { try $0.balance(1) } }
    }
  }
}
