import Storage
import TestGround
import Testing

/// One table that has a column of every type.
let anything = Migration(
  name: "test.1-anything",
  statements: [
    """
    CREATE TABLE anything (
      id BIGINT PRIMARY KEY,
      words \(.text), number BIGINT, amount DOUBLE PRECISION, answer BOOLEAN, raw \(.bytes)
    )
    """
  ])

/// A bank with two rules: an account's owner exists, and no account is below zero.
let bank = Migration(
  name: "test.2-bank",
  statements: [
    "CREATE TABLE owners (id BIGINT PRIMARY KEY, email \(.text) NOT NULL UNIQUE)",
    """
    CREATE TABLE accounts (
      id BIGINT PRIMARY KEY,
      owner_id BIGINT NOT NULL REFERENCES owners (id),
      balance BIGINT NOT NULL CONSTRAINT not_below_zero CHECK (balance >= 0)
    )
    """,
    "INSERT INTO owners (id, email) VALUES (1, 'eva@example.org'), (2, 'bo@example.org')",
    "INSERT INTO accounts (id, owner_id, balance) VALUES (1, 1, 100), (2, 2, 100)",
  ])

extension Connection {
  func balance(_ account: Int) throws -> Int? {
    try fetchValue("SELECT balance FROM accounts WHERE id = \(account)")
  }

  func deposit(_ amount: Int, on account: Int) throws {
    try run("UPDATE accounts SET balance = balance + \(amount) WHERE id = \(account)")
  }
}

/// What a body throws when it changes its mind.
struct ChangedMind: Error, Equatable {}

func expectBalance(
  _ account: Int, _ expected: Int, in database: any Database, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let found = try await database.read { try $0.balance(account) }
  #expect(found == expected, sourceLocation: sourceLocation)
}
