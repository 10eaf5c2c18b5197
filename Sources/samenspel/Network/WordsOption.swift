import ArgumentParser
import Language

/// The language a command speaks.
struct WordsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The language of words, instead of the machine's.", valueName: "nl|en"),
    transform: { text throws(ValidationError) in
      guard let language = DisplayLanguage(rawValue: text) else { throw ValidationError("Choose nl or en.") }
      return language
    })
  var language: DisplayLanguage?

  var say: Speaker { Speaker(language ?? Terminal.language) }
}
