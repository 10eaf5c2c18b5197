import Storage
import TestGround
import Testing

@Suite("Contract: the rules of the tables")
struct ConstraintContract {
  @Test("what may exist once: the error names the columns", arguments: Engine.all)
  func unique(on engine: Engine) async throws {
    let error = try await failure(of: "INSERT INTO owners (id, email) VALUES (3, \("eva@example.org"))", on: engine)
    #expect(error == .uniqueViolation(constraint: "owners.email"))
  }

  @Test("a key that is there already", arguments: Engine.all)
  func primaryKey(on engine: Engine) async throws {
    let error = try await failure(of: "INSERT INTO owners (id, email) VALUES (1, 'x')", on: engine)
    #expect(error == .uniqueViolation(constraint: "owners.id"))
  }

  @Test("something that is pointed at must be there, and stay", arguments: Engine.all)
  func foreignKey(on engine: Engine) async throws {
    #expect(
      try await failure(of: "INSERT INTO accounts (id, owner_id, balance) VALUES (3, 99, 0)", on: engine) == .foreignKey
    )
    #expect(try await failure(of: "DELETE FROM owners WHERE id = 1", on: engine) == .foreignKey)
  }

  @Test("a rule of the table: the error names it", arguments: Engine.all)
  func check(on engine: Engine) async throws {
    let error = try await failure(of: "UPDATE accounts SET balance = \(-1) WHERE id = 1", on: engine)
    #expect(error == .check(constraint: "not_below_zero"))
  }

  @Test("a value that is required: the error names the column", arguments: Engine.all)
  func notNull(on engine: Engine) async throws {
    let error = try await failure(of: "INSERT INTO owners (id, email) VALUES (3, \(String?.none))", on: engine)
    #expect(error == .notNull(column: "owners.email"))
  }

  @Test("a statement that is wrong is shown without its values", arguments: Engine.all)
  func wrong(on engine: Engine) async throws {
    let error = try await failure(of: "SELEKT \("secret") FROM owners", on: engine)
    guard case .invalidStatement(_, let statement) = error else { return #expect(Bool(false), "\(error)") }
    #expect(statement.hasPrefix("SELEKT"))
    #expect(!error.description.contains("secret"))
  }

  private func failure(of statement: SQL, on engine: Engine) async throws -> StorageError {
    try await withDatabase([bank], on: engine) { database in
      let error = await #expect(throws: StorageError.self) { try await database.write { try $0.run(statement) } }
      return try #require(error)
    }
  }
}
