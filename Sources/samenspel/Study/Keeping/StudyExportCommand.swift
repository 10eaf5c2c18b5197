import ArgumentParser
import Language
import PracticeResearch
import ResearchExchange

/// `samenspel study export`: a study from a database into a file.
struct StudyExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a study from a database to a file.",
    discussion: """
      The ending of the file says which: .qdpx (REFI-QDA with its files), .qde (the project file alone), .qdc (the code \
      book alone) or .json (of Samenspel, without pictures, recordings and drawings). As long as nothing in the study \
      changes, the file has the same bytes every time.

      Exit codes: 0 everything went along; 1 the file is there, and something did not go along; 2 nothing was written; \
      64 the command was not understood.
      """)

  @Argument(help: ArgumentHelp("The SQLite file, or postgres://name@host:5432/database.", valueName: "database"))
  var database: String

  @Option(
    help: ArgumentHelp("The file to write.", valueName: "path"),
    transform: { path throws(ValidationError) in
      guard let file = StudyExportFile(path: path) else {
        throw ValidationError("Let the name of the file end in .qdpx, .qde, .qdc or .json.")
      }
      return file
    })
  var to: StudyExportFile

  @Option(help: ArgumentHelp("Which study, when there are several.", valueName: "name|id"))
  var study: String?

  @OptionGroup var surroundings: StudySurroundings
  @OptionGroup var words: WordsOption

  @Flag(help: "Overwrite the file when it exists.")
  var force = false

  @Flag(help: "Write JSON, with the report in it.")
  var json = false

  @Flag(help: "Leave out the report of what was kept, changed, left out and guessed.")
  var quiet = false

  func run() async throws {
    let say = words.say
    let outcome = try await sayingWhy(say) {
      let place = try PlaceName.place(database, keyPath: surroundings.keyFile)
      return try await StudyExport(place: place, media: surroundings.media, language: say.language)
        .run(named: study, to: to, overwrites: force)
    }
    if json {
      StandardOutput.write(ExportWords.json(outcome, say: say))
    } else {
      StandardOutput.write(ExportWords.text(outcome, path: to.path, say: say))
      if !quiet { StandardOutput.write(ResearchReportText(outcome.report, say: say).text) }
    }
    if outcome.report.hasLosses { throw ExitCode(1) }
  }
}
