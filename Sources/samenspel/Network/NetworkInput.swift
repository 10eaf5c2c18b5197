import ArgumentParser
import Language
import NetworkExchange

/// The files a command works on, and the language it speaks.
struct NetworkInput: ParsableArguments {
  @Argument(help: "Files with networks (GraphML, CSV of Network Canvas or EgoWeb, JSON), or folders with them.")
  var paths: [String]

  @OptionGroup var words: WordsOption

  var say: Speaker { words.say }

  /// Reads all files, with progress when somebody is watching.
  func read() throws -> Reading<[ImportedCase]> { try Self.read(paths, say: say) }

  static func read(_ paths: [String], say: Speaker) throws -> Reading<[ImportedCase]> {
    let files: [String]
    do {
      files = try NetworkFiles.find(paths)
    } catch {
      throw StandardError.failure(error.phrase, say: say)
    }
    if files.isEmpty {
      throw StandardError.failure(
        Phrase(
          nl: "Daar staan geen bestanden met netwerken (.graphml, .csv of .json).",
          en: "There are no files with networks there (.graphml, .csv or .json)."), say: say)
    }
    let progress = ReadingProgress(total: files.count, say: say)
    defer { progress.end() }
    let opened = files.map { NetworkFiles.named($0) { progress.report(bytes: $0) } }
    return NetworkReader(language: say.language).read(opened) { progress.report(files: $0) }
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
