import ArgumentParser
import Language

/// `samenspel study import`: a research project from a file into a database.
struct StudyImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take a research project from a file into a database.",
    discussion: """
      The database is made when it is not there. It is an ordinary one: 'samenspel serve --database study.db' opens it. \
      Pictures and recordings go to a folder beside it.

      A file that is in the database already is not taken a second time, unless with --again. Another file with the \
      same name becomes a study of its own. When an import was stopped half-way nothing of it is in the database: give \
      the same command again.

      Exit codes: 0 everything came along; 1 the study is in the database, and something did not come along or is not \
      right; 2 nothing was taken over; 3 this file was in the database already; 64 the command was not understood.
      """)

  @OptionGroup var input: StudyInput

  @Option(
    help: ArgumentHelp(
      "The database: an SQLite file, or postgres://name@host:5432/database.", valueName: "database"))
  var into: String

  @OptionGroup var surroundings: StudySurroundings

  @Flag(help: "Take the file in once more, as a study of its own.")
  var again = false

  @OptionGroup var form: JSONOption
  @OptionGroup var report: QuietOption

  func run() async throws {
    let say = input.say
    let outcome = try await sayingWhy(say) {
      let reading = try input.readQuietly()
      let place = try PlaceName.place(into, keyPath: surroundings.keyFile)
      let digest = try FileDigest.of(input.path)
      return try await StudyImport(place: place, media: surroundings.media).run(reading, digest: digest, again: again)
    }
    if form.json {
      StandardOutput.write(ImportJSON(outcome, say: say).text)
    } else {
      StandardOutput.write(ImportWords(outcome, database: into, say: say).text)
      if !report.quiet, outcome.isNew { StandardOutput.write(ResearchReportText(outcome.report, say: say).text) }
    }
    if !outcome.isNew { throw ExitCode(3) }
    if outcome.isIncomplete { throw ExitCode(1) }
  }
}
