import TestGround
import Testing

@testable import Storage

@Suite("The layout of a database")
struct LayoutTests {
  private static let migration = Migration(
    name: "test.1-shelves",
    statements: [
      "CREATE TABLE rooms (id \(.text) PRIMARY KEY, floor \(.integer) NOT NULL, UNIQUE (id, floor))",
      """
      CREATE TABLE shelves (
        room_id \(.text) NOT NULL, floor \(.integer) NOT NULL, place \(.integer) NOT NULL CHECK (place > 0),
        width \(.double), is_full \(.boolean) NOT NULL, label \(.bytes), above \(.text) REFERENCES rooms (id),
        PRIMARY KEY (room_id, place), CHECK (floor < 9),
        FOREIGN KEY (room_id, floor) REFERENCES rooms (id, floor))
      """,
      "CREATE INDEX shelves_by_width ON shelves (width, place)",
      "CREATE UNIQUE INDEX full_shelves ON shelves (place) WHERE is_full",
    ])

  @Test("columns, keys, rules and indexes are read as they were made", arguments: Engine.all)
  func reads(engine: Engine) async throws {
    try await withDatabase([Self.migration], on: engine) { database in
      let layout = try await database.read { c in try Layout(of: c) }
      #expect(layout.tables.map(\.name) == ["migrations", "rooms", "shelves"])
      let shelves = try #require(layout.tables.last)
      #expect(shelves.columns.map(\.name) == ["room_id", "floor", "place", "width", "is_full", "label", "above"])
      #expect(shelves.columns.map(\.type) == [.text, .integer, .integer, .double, .boolean, .bytes, .text])
      #expect(shelves.columns.map(\.isRequired) == [true, true, true, false, true, false, false])
      #expect(shelves.primaryKey == ["room_id", "place"])
      #expect(
        shelves.references == [
          .init(columns: ["room_id", "floor"], table: "rooms", foreignColumns: ["id", "floor"]),
          .init(columns: ["above"], table: "rooms", foreignColumns: ["id"]),
        ])
      #expect(
        shelves.indexes == [
          .init(name: "shelves_by_width", columns: ["width", "place"], isUnique: false, isPartial: false),
          .init(name: "full_shelves", columns: ["place"], isUnique: true, isPartial: true),
        ])
      #expect(shelves.checks == 2)
      #expect(layout.tables[1].unique == [["id", "floor"]])
    }
  }

  @Test("a column of another type is refused by name", arguments: Engine.all)
  func foreignType(engine: Engine) async throws {
    let migration = Migration(name: "test.1-odd", statements: ["CREATE TABLE odd (price NUMERIC)"])
    try await withDatabase([migration], on: engine) { database in
      await #expect(throws: StorageError.self) { try await database.read { c in try Layout(of: c) } }
    }
  }

  @Test("tables come after those they point to; a circle is refused")
  func order() throws {
    func table(_ name: String, _ others: String...) -> TableLayout {
      TableLayout(
        name: name, columns: [], primaryKey: [], unique: [],
        references: Set(others.map { .init(columns: ["x"], table: $0, foreignColumns: []) }), indexes: [], checks: 0)
    }
    let layout = Layout(tables: [table("a", "c"), table("b", "a", "b"), table("c")])
    #expect(try layout.inOrderOfReference().map(\.name) == ["c", "a", "b"])
    #expect(throws: StorageError.self) {
      try Layout(tables: [table("a", "b"), table("b", "a")]).inOrderOfReference()
    }
  }

  @Test("what migrations made is taken away, and what others made stays", arguments: Engine.all)
  func takesAway(engine: Engine) async throws {
    try await withDatabase([Self.migration], on: engine) { database in
      try await database.write { c in _ = try c.run("CREATE TABLE of_others (id \(.text))") }
      let migrator = Migrator(timekeeper: SystemTimekeeper())
      try await migrator.takeAway([Self.migration], from: database)
      #expect(try await database.read { c in try Layout(of: c).tables.map(\.name) } == ["of_others"])
      #expect(try await migrator.run(on: database, migrations: [Self.migration]).applied == ["test.1-shelves"])
    }
  }
}
