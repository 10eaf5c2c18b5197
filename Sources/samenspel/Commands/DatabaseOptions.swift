import ArgumentParser

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The SQLite file.", valueName: "path"))
  var database = DatabasePlace.usual

  var place: DatabasePlace { DatabasePlace(path: database) }
}
