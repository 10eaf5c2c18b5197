/// What SQLite says of its tables (https://www.sqlite.org/pragma.html, the pragmas as tables).
enum SQLiteCatalogue {
  static func tables(_ c: any Connection) throws(StorageError) -> [TableLayout] {
    var tables: [TableLayout] = []
    let rows = try c.fetch(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'")
    for row in rows { tables.append(try table(try row.get("name"), definition: try row.get("sql"), c)) }
    return tables
  }

  private static func table(
    _ name: String, definition: String, _ c: any Connection
  ) throws(StorageError) -> TableLayout {
    var columns: [TableLayout.Column] = []
    var key: [(place: Int, column: String)] = []
    for row in try c.fetch(
      "SELECT name, type, \"notnull\" AS required, pk FROM pragma_table_info(\(name)) ORDER BY cid")
    {
      let column: String = try row.get("name")
      let place: Int = try row.get("pk")
      if place > 0 { key.append((place, column)) }
      let isRequired: Bool = try row.get("required")
      columns.append(
        TableLayout.Column(
          name: column, type: try .read(try row.get("type"), ofColumn: "\(name).\(column)"),
          isRequired: isRequired || place > 0))
    }
    let indexes = try indexes(of: name, c)
    return TableLayout(
      name: name, columns: columns, primaryKey: key.sorted { $0.place < $1.place }.map(\.column),
      unique: Set(indexes.filter { $0.origin == "u" }.map(\.index.columns)), references: try references(of: name, c),
      indexes: Set(indexes.filter { $0.origin == "c" }.map(\.index)), checks: checks(in: definition))
  }

  /// The origin is `c` for an index that was asked for, `u` for a rule, `pk` for the primary key.
  private static func indexes(
    of table: String, _ c: any Connection
  ) throws(StorageError) -> [(origin: String, index: TableLayout.Index)] {
    var indexes: [(origin: String, index: TableLayout.Index)] = []
    for row in try c.fetch("SELECT name, \"unique\" AS is_unique, origin, partial FROM pragma_index_list(\(table))") {
      let name: String = try row.get("name")
      var columns: [String] = []
      for column in try c.fetch("SELECT name FROM pragma_index_info(\(name)) ORDER BY seqno") {
        columns.append((try column.get("name", as: String?.self)) ?? "")
      }
      let index = TableLayout.Index(
        name: name, columns: columns, isUnique: try row.get("is_unique"), isPartial: try row.get("partial"))
      indexes.append((try row.get("origin"), index))
    }
    return indexes
  }

  private static func references(
    of table: String, _ c: any Connection
  ) throws(StorageError) -> Set<TableLayout.Reference> {
    var columns: [Int: (table: String, from: [String], to: [String])] = [:]
    let rows = try c.fetch(
      """
      SELECT id, "table" AS other, "from" AS here, "to" AS there FROM pragma_foreign_key_list(\(table)) ORDER BY id, seq
      """)
    for row in rows {
      let id: Int = try row.get("id")
      var reference = columns[id] ?? ("", [], [])
      reference.table = try row.get("other")
      reference.from.append(try row.get("here"))
      if let there = try row.get("there", as: String?.self) { reference.to.append(there) }
      columns[id] = reference
    }
    return Set(
      columns.values.map { TableLayout.Reference(columns: $0.from, table: $0.table, foreignColumns: $0.to) })
  }

  private static func checks(in definition: String) -> Int {
    definition.matches(of: /\bCHECK\s*\(/.ignoresCase()).count
  }
}
