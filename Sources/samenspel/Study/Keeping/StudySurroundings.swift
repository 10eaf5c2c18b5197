import ArgumentParser

/// Where the key and the media of a database with studies are.
struct StudySurroundings: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The key file; beside the SQLite file, or var/<database>.key, unless said otherwise here or in \(PlaceName.keyVariable).",
      valueName: "path"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "The folder for pictures and recordings; <database>.media beside an SQLite file unless said otherwise.",
      valueName: "folder"))
  var media: String?
}
