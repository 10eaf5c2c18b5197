import ArgumentParser
import Language

/// The database with studies that a command works on, what belongs to it, and the language it speaks.
struct StudyDatabase: ParsableArguments {
  @Argument(help: ArgumentHelp("The SQLite file, or postgres://name@host:5432/database.", valueName: "database"))
  var path: String

  @OptionGroup var surroundings: StudySurroundings
  @OptionGroup var words: WordsOption

  var say: Speaker { words.say }

  /// - Throws: `Complaint` when that is no database.
  func place() throws -> any DatabasePlace { try PlaceName.place(path, keyPath: surroundings.keyFile) }
}
