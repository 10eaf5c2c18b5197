extension Migrator {
  /// Takes away every table that these migrations made, with what is in it, and the note that they ran. Tables of others
  /// that stand in the same database stay.
  public func takeAway(_ migrations: [Migration], from database: any Database) async throws {
    let made = try MigrationOrder.sorted(migrations).flatMap(\.createdTables)
    try await database.alone {
      try await database.write { c in
        for table in made.reversed() + ["migrations"] {
          try c.run("DROP TABLE IF EXISTS \(SQL(quoting: table))")
        }
      }
    }
  }
}

extension Migration {
  /// The names of the tables that the statements make, in order.
  var createdTables: [String] {
    statements.compactMap { statement in
      statement.portableText.firstMatch(of: /^\s*CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?/)
        .map { String($0.output.1) }
    }
  }
}
