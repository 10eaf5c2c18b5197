import Storage
import Testing

@Suite("A row")
struct RowTests {
  private let row = Row(
    columns: ColumnNames(["id", "name", "age", "note", "active"]),
    values: [.text("a"), .text("Eva"), .integer(41), .null, .integer(1)])

  @Test("values are read as the type asked for")
  func reads() throws {
    #expect(try row.get("name") == "Eva")
    #expect(try row.get("age") == 41)
    #expect(try row.get("active") == true)
    #expect(try row.get("age", as: Double.self) == 41)
    #expect(try row.get("note", as: String?.self) == nil)
    #expect(try row.get("name", as: String?.self) == "Eva")
  }

  @Test("an error names the column and what was found, but not what it says")
  func names() {
    #expect(throws: StorageError.malformedRow(column: "name", reason: "expected Int, found text of 3 bytes")) {
      try row.get("name", as: Int.self)
    }
    #expect(throws: StorageError.malformedRow(column: "note", reason: "expected String, found NULL")) {
      try row.get("note", as: String.self)
    }
    #expect(
      throws: StorageError.malformedRow(
        column: "nmae", reason: "there is no such column among id, name, age, note, active")
    ) { try row.get("nmae", as: String.self) }
  }

  @Test("a yes or no is 0 or 1, and no other number")
  func booleans() {
    let row = Row(columns: ColumnNames(["two"]), values: [.integer(2)])
    #expect(throws: StorageError.self) { try row.get("two", as: Bool.self) }
  }

  @Test("an enum is read by its raw value; a code nobody knows is an error")
  func codes() throws {
    enum Stage: String { case open, closed }
    let row = Row(columns: ColumnNames(["a", "b", "c"]), values: [.text("open"), .text("ajar"), .null])
    #expect(try row.code("a", as: Stage.self) == .open)
    #expect(try row.code("c", as: Stage?.self) == nil)
    #expect(throws: StorageError.self) { try row.code("b", as: Stage.self) }
    #expect(throws: StorageError.self) { try row.code("c", as: Stage.self) }
  }

  @Test("an enum that declares it is bindable and readable is so by its raw value")
  func conformance() throws {
    let sql: SQL = "SELECT \(Step.second)"
    #expect(sql.rendered(for: .sqlite).values == [.integer(2)])
    #expect(try Row(columns: ColumnNames(["s"]), values: [.integer(2)]).get("s") == Step.second)
    #expect(Step.columnType == .integer)
  }

  private enum Step: Int, SQLBindable, SQLReadable {
    case first = 1
    case second
  }
}
