/// What PostgreSQL says of the tables in the schema where this connection makes its own
/// (https://www.postgresql.org/docs/current/catalogs.html).
enum PostgresCatalogue {
  static func tables(_ c: any Connection) throws(StorageError) -> [TableLayout] {
    let columns = try columns(c)
    let constraints = try constraints(c)
    let indexes = try indexes(c)
    var tables: [TableLayout] = []
    for row in try c.fetch("SELECT relname FROM pg_class WHERE relkind = 'r' AND \(here(of: "relnamespace"))") {
      let name: String = try row.get("relname")
      let rules = constraints[name] ?? []
      tables.append(
        TableLayout(
          name: name, columns: columns[name] ?? [], primaryKey: rules.first { $0.kind == "p" }?.columns ?? [],
          unique: Set(rules.filter { $0.kind == "u" }.map(\.columns)),
          references: Set(rules.filter { $0.kind == "f" }.map(\.reference)), indexes: Set(indexes[name] ?? []),
          checks: rules.count { $0.kind == "c" }))
    }
    return tables
  }

  private static func here(of column: SQL) -> SQL { "\(column) = current_schema()::regnamespace" }

  private static func columns(_ c: any Connection) throws(StorageError) -> [String: [TableLayout.Column]] {
    var columns: [String: [TableLayout.Column]] = [:]
    let rows = try c.fetch(
      """
      SELECT t.relname, a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull
      FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
      WHERE t.relkind = 'r' AND \(here(of: "t.relnamespace")) AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY t.relname, a.attnum
      """)
    for row in rows {
      let (table, name): (String, String) = (try row.get("relname"), try row.get("attname"))
      columns[table, default: []].append(
        TableLayout.Column(
          name: name, type: try .read(try row.get("type"), ofColumn: "\(table).\(name)"),
          isRequired: try row.get("attnotnull")))
    }
    return columns
  }

  private struct Constraint {
    /// `p` primary key, `u` unique, `f` foreign key, `c` check.
    let kind: String
    let columns: [String]
    let other: String
    let otherColumns: [String]

    var reference: TableLayout.Reference {
      TableLayout.Reference(columns: columns, table: other, foreignColumns: otherColumns)
    }
  }

  private static func constraints(_ c: any Connection) throws(StorageError) -> [String: [Constraint]] {
    var constraints: [String: [Constraint]] = [:]
    let rows = try c.fetch(
      """
      SELECT t.relname, r.contype, \(names(of: "r.conkey", in: "r.conrelid")) AS columns,
        COALESCE(o.relname::text, '') AS other, \(names(of: "r.confkey", in: "r.confrelid")) AS other_columns
      FROM pg_constraint r JOIN pg_class t ON t.oid = r.conrelid LEFT JOIN pg_class o ON o.oid = r.confrelid
      WHERE \(here(of: "r.connamespace"))
      """)
    for row in rows {
      constraints[try row.get("relname"), default: []].append(
        Constraint(
          kind: try row.get("contype"), columns: list(try row.get("columns")), other: try row.get("other"),
          otherColumns: list(try row.get("other_columns"))))
    }
    return constraints
  }

  /// The names of the columns whose numbers an array holds, in its order, with commas between.
  private static func names(of numbers: SQL, in table: SQL) -> SQL {
    """
    COALESCE((SELECT string_agg(a.attname, ',' ORDER BY n.place)
      FROM unnest(\(numbers)) WITH ORDINALITY AS n (number, place)
      JOIN pg_attribute a ON a.attrelid = \(table) AND a.attnum = n.number), '')
    """
  }

  private static func indexes(_ c: any Connection) throws(StorageError) -> [String: [TableLayout.Index]] {
    var indexes: [String: [TableLayout.Index]] = [:]
    let rows = try c.fetch(
      """
      SELECT t.relname AS on_table, n.relname AS name, i.indisunique, i.indpred IS NOT NULL AS is_partial,
        (SELECT string_agg(COALESCE(a.attname, ''), ',' ORDER BY k.place)
          FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
          LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number) AS columns
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_class n ON n.oid = i.indexrelid
      WHERE \(here(of: "t.relnamespace")) AND NOT EXISTS (SELECT 1 FROM pg_constraint r WHERE r.conindid = i.indexrelid AND r.contype <> 'f')
      """)
    for row in rows {
      indexes[try row.get("on_table"), default: []].append(
        TableLayout.Index(
          name: try row.get("name"), columns: list(try row.get("columns")), isUnique: try row.get("indisunique"),
          isPartial: try row.get("is_partial")))
    }
    return indexes
  }

  private static func list(_ names: String) -> [String] {
    names.isEmpty ? [] : names.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
