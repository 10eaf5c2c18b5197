extension Layout {
  /// The tables in an order in which each comes after those it points to, so that rows can be put in table by table.
  ///
  /// - Throws: ``StorageError/migrationsDisagree(reason:)`` when tables point to each other in a circle. A table may point to
  ///   itself.
  public func inOrderOfReference() throws(StorageError) -> [TableLayout] {
    var waiting = tables
    var placed: Set<String> = []
    var order: [TableLayout] = []
    while !waiting.isEmpty {
      let next = waiting.firstIndex { table in
        table.references.allSatisfy { placed.contains($0.table) || $0.table == table.name }
      }
      guard let next else {
        let names = waiting.map(\.name).joined(separator: ", ")
        throw .migrationsDisagree(reason: "\(names) point to each other in a circle")
      }
      let table = waiting.remove(at: next)
      placed.insert(table.name)
      order.append(table)
    }
    return order
  }
}

extension TableLayout {
  /// A query that finds something as soon as the table has a row.
  public var anything: SQL { "SELECT 1 FROM \(SQL(quoting: name))" }

  /// Every column of every row, in the order of the primary key.
  var everything: SQL {
    let names = columns.map { SQL(quoting: $0.name) }.joined(separator: ", ")
    let order: SQL =
      primaryKey.isEmpty ? .empty : " ORDER BY \(primaryKey.map { SQL(quoting: $0) }.joined(separator: ", "))"
    return "SELECT \(names) FROM \(SQL(quoting: name))\(order)"
  }

  /// A row as this table's columns hold it: SQLite answers a yes or no as a number.
  func typed(_ row: Row) -> [SQLValue] {
    zip(columns, row.values).map { column, value in
      guard column.type == .boolean, case .integer(let number) = value else { return value }
      return .boolean(number != 0)
    }
  }
}

extension SQL {
  /// The quoted name of a table or column that the engine itself told.
  package init(quoting name: String) {
    self.init(parts: [.words("\"" + name.replacing("\"", with: "\"\"") + "\"")])
  }
}
