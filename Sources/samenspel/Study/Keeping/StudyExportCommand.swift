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

  @OptionGroup var database: StudyDatabase

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

  @OptionGroup var overwriting: OverwriteOption
  @OptionGroup var form: JSONOption
  @OptionGroup var report: QuietOption

  func run() async throws {
    let say = database.say
    let outcome = try await sayingWhy(say) {
      try await StudyExport(
        place: try database.place(), media: database.surroundings.media, language: say.language
      ).run(named: study, to: to, overwrites: overwriting.force)
    }
    if form.json {
      StandardOutput.write(ExportWords.json(outcome, say: say))
    } else {
      StandardOutput.write(ExportWords.text(outcome, path: to.path, say: say))
      if !report.quiet { StandardOutput.write(ResearchReportText(outcome.report, say: say).text) }
    }
    if outcome.report.hasLosses { throw ExitCode(1) }
  }
}
