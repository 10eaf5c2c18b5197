import ArgumentParser
import Language
import ResearchExchange

/// The research project a command works on, and the language it speaks.
struct StudyInput: ParsableArguments {
  @Argument(
    help: """
      A research project: .qdpx, .qde or .qdc (REFI-QDA), JSON of Samenspel (a study, or the definition of a code tree), a project of QualCoder (folder or data.qda) \
      or Taguette (.sqlite3), or a folder with codes.csv, codings.csv and sources.
      """)
  var path: String

  @Option(help: ArgumentHelp("Which project, in a file of Taguette with several.", valueName: "name"))
  var project: String?

  @Option(
    help: ArgumentHelp(
      """
      How a REFI-QDA file counts positions, when that cannot be seen from its quotes: standard (code points, the last one \
      not included), or what is different, with commas between.
      """, valueName: PositionCounting.words))
  var positions: PositionCounting?

  @OptionGroup var words: WordsOption

  var say: Speaker { words.say }

  /// Reads the project, with progress when somebody is watching. What did not come along is said in one line.
  ///
  /// - Throws: `ExitCode` 2 when nothing could be read; why was said by then.
  func read() throws -> StudyReading {
    let reading = try readQuietly()
    let lost = reading.losses.reduce(0) { $0 + $1.count }
    if lost > 0 { StandardError.write(say(Self.lost(lost)) + "\n\n") }
    return reading
  }

  /// Reads the project without saying anything but why it cannot be read.
  ///
  /// - Throws: `ExitCode` 2, as ``read()``.
  func readQuietly() throws -> StudyReading {
    let progress = ReadingProgress(total: 1, say: say)
    defer { progress.end() }
    do {
      return try StudyFile(
        path: path, project: project, counting: positions?.counting, language: say.language,
        report: { progress.report(bytes: $0) }
      ).read()
    } catch {
      progress.end()
      throw StandardError.failure(error.phrase, say: say)
    }
  }

  /// Ends with the exit code that tells how complete the reading was: 1 when something did not come along.
  func finish(_ reading: StudyReading) throws {
    if !reading.losses.isEmpty { throw ExitCode(1) }
  }

  private static func lost(_ count: Int) -> Phrase {
    .counted(
      count,
      nl: (
        one: "Eén ding uit het bestand kwam niet mee of klopt niet. Zie: samenspel study validate.",
        other: "\(count) dingen uit het bestand kwamen niet mee of kloppen niet. Zie: samenspel study validate."
      ),
      en: (
        one: "One thing in the file did not come along or is not right. See: samenspel study validate.",
        other: "\(count) things in the file did not come along or are not right. See: samenspel study validate."
      ))
  }
}
