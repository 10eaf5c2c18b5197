import ArgumentParser
import Language
import NetworkExchange

/// The files a command works on, and the language it speaks.
struct NetworkInput: ParsableArguments {
  @Argument(help: "CSV files of Network Canvas, or folders with them.")
  var paths: [String]

  @Option(
    help: ArgumentHelp("The language of words, instead of the machine's.", valueName: "nl|en"),
    transform: { text throws(ValidationError) in
      guard let language = DisplayLanguage(rawValue: text) else { throw ValidationError("Choose nl or en.") }
      return language
    })
  var language: DisplayLanguage?

  var say: Speaker { Speaker(language ?? Terminal.language) }

  /// Reads all files, with progress when somebody is watching.
  func read() throws -> Reading<[ImportedCase]> {
    let files: [String]
    do {
      files = try NetworkFiles.find(paths)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
    if files.isEmpty {
      throw StandardError.failure(
        Phrase(nl: "Daar staan geen CSV-bestanden.", en: "There are no CSV files there."), say: say)
    }
    let progress = ReadingProgress(total: files.count, say: say)
    defer { progress.end() }
    return NetworkCanvasCSV(language: say.language).read(files.map(NetworkFiles.named)) { progress.report($0) }
  }

  /// Ends with the exit code that tells how complete the reading was.
  func finish(_ reading: Reading<[ImportedCase]>) throws {
    if reading.value.isEmpty {
      throw StandardError.failure(
        Phrase(nl: "Er is geen netwerk overgenomen.", en: "No network was taken over."), say: say)
    }
    if !reading.refused.isEmpty { throw ExitCode(1) }
  }
}
