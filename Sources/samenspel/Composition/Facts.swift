import Storage

/// What the program itself remembers in a database: a handful of named facts.
enum Facts {
  static let table = "facts"
  /// The name of the key that the log is sealed with, so that a wrong or lost key is noticed at the start.
  static let keyName = "key-name"
  /// Present when the database holds the demo: `begun` while it is being made, `done` after.
  static let demo = "demo"

  /// The tables as the program left them; see `KnownLayout`.
  static let layout = "layout"
  /// Present while `samenspel copy` fills the database: what is in it is not whole.
  static let copy = "copy"

  static let migrations: [Migration] = [
    Migration(
      name: "samenspel.1-facts",
      statements: ["CREATE TABLE facts (name \(.text) PRIMARY KEY, value \(.text) NOT NULL)"])
  ]

  static func value(of name: String, _ c: any Connection) throws -> String? {
    try c.fetchValue("SELECT f.value FROM facts f WHERE f.name = \(name)")
  }

  static func all(_ c: any Connection) throws -> [(name: String, value: String)] {
    try c.fetch("SELECT f.name, f.value FROM facts f").map { (try $0.get("name"), try $0.get("value")) }
  }

  static func forget(_ name: String, _ c: any Connection) throws {
    try c.run("DELETE FROM facts WHERE name = \(name)")
  }

  static func set(_ name: String, to value: String, _ c: any Connection) throws {
    try c.run(
      """
      INSERT INTO facts (name, value) VALUES (\(name), \(value))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """)
  }
}
