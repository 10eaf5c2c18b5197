import Storage
import Testing

@Suite("SQL")
struct SQLTests {
  @Test("values are bound, never written into the text")
  func binds() {
    let name = "'; DROP TABLE people; --"
    let sql: SQL = "SELECT id FROM people WHERE name = \(name) AND age > \(41)"
    let rendered = sql.rendered(for: .sqlite)
    #expect(rendered.text == "SELECT id FROM people WHERE name = ? AND age > ?")
    #expect(rendered.values == [.text(name), .integer(41)])
  }

  @Test("PostgreSQL's marks are numbered, also across pieces that are spliced in")
  func numbers() {
    let condition: SQL = "team_id = \("t") AND active = \(true)"
    let sql: SQL = "SELECT id FROM people WHERE \(condition) AND name > \("a") LIMIT \(50)"
    let rendered = sql.rendered(for: .postgres)
    #expect(rendered.text == "SELECT id FROM people WHERE team_id = $1 AND active = $2 AND name > $3 LIMIT $4")
    #expect(rendered.values == [.text("t"), .boolean(true), .text("a"), .integer(50)])
  }

  @Test("an interpolated literal is bound like any other text")
  func literal() {
    let sql: SQL = "SELECT \("x")"
    #expect(sql.rendered(for: .sqlite).values == [.text("x")])
  }

  @Test("a constant number stands in the statement itself")
  func constant() {
    let rendered = ("SELECT id FROM people LIMIT \(constant: 51)" as SQL).rendered(for: .postgres)
    #expect(rendered.text == "SELECT id FROM people LIMIT 51" && rendered.values.isEmpty)
  }

  @Test("an optional without a value is NULL")
  func null() {
    let nothing: String? = nil
    let sql: SQL = "UPDATE people SET note = \(nothing)"
    #expect(sql.rendered(for: .sqlite).values == [.null])
  }

  @Test("a list has a mark for every value, and none of no values")
  func list() {
    let full: SQL = "SELECT id FROM people WHERE id IN \(list: ["a", "b", "c"])"
    #expect(full.rendered(for: .sqlite).text == "SELECT id FROM people WHERE id IN (?, ?, ?)")
    #expect(full.rendered(for: .postgres).text == "SELECT id FROM people WHERE id IN ($1, $2, $3)")
    let empty: SQL = "SELECT id FROM people WHERE age IN \(list: [Int]())"
    #expect(empty.rendered(for: .sqlite).text.hasSuffix("IN (SELECT CAST(NULL AS BIGINT) WHERE FALSE)"))
    #expect(empty.rendered(for: .postgres).values.isEmpty)
  }

  @Test("pieces are added and joined with their values in order")
  func joining() {
    let conditions: [SQL] = ["a = \(1)", "b = \(2)", "c = \(3)"]
    let sql = "SELECT 1 WHERE " + conditions.joined(separator: " AND ") + " OR \(4) > 0"
    #expect(sql.rendered(for: .postgres).text == "SELECT 1 WHERE a = $1 AND b = $2 AND c = $3 OR $4 > 0")
    #expect(sql.rendered(for: .postgres).values == [.integer(1), .integer(2), .integer(3), .integer(4)])
    #expect([SQL]().joined(separator: ", ").isEmpty)
  }

  @Test("names are quoted")
  func identifiers() {
    let sql: SQL = "SELECT \(identifier: "order") FROM \(identifier: "a\"b")"
    #expect(sql.rendered(for: .sqlite).text == "SELECT \"order\" FROM \"a\"\"b\"")
  }

  @Test("column types are called what the engine calls them", arguments: ColumnType.allCases)
  func types(type: ColumnType) {
    let sql: SQL = "CREATE TABLE t (c \(type) NOT NULL)"
    let names: [ColumnType: (String, String)] = [
      .text: ("TEXT", "TEXT COLLATE \"C\""), .bytes: ("BLOB", "BYTEA"), .integer: ("BIGINT", "BIGINT"),
      .double: ("DOUBLE PRECISION", "DOUBLE PRECISION"), .boolean: ("BOOLEAN", "BOOLEAN"),
    ]
    #expect(sql.rendered(for: .sqlite).text == "CREATE TABLE t (c \(names[type]?.0 ?? "?") NOT NULL)")
    #expect(sql.rendered(for: .postgres).text == "CREATE TABLE t (c \(names[type]?.1 ?? "?") NOT NULL)")
  }

  @Test("an enum is bound by its raw value")
  func code() {
    enum Stage: String { case open, closed }
    let none: Stage? = nil
    let sql: SQL = "UPDATE t SET stage = \(code: Stage.closed), before = \(code: none)"
    #expect(sql.rendered(for: .sqlite).values == [.text("closed"), .null])
  }
}
