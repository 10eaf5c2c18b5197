import ArgumentParser

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The SQLite file, or postgres://name@host:5432/database.",
      discussion: """
        Without it the environment variable \(PlaceName.variable) says where, and else it is \(SQLitePlace.usual). \
        A password belongs in ~/.pgpass or in that variable, never on the command line.
        """, valueName: "place"))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "The key file; beside the SQLite file, or var/<database>.key, unless said otherwise here or in \(PlaceName.keyVariable).",
      valueName: "path"))
  var keyFile: String?

  /// - Throws: `Complaint` or `StorageError` when it names no place.
  func place() throws -> any DatabasePlace { try PlaceName.place(database, keyPath: keyFile) }
}
