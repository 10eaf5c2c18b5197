import ArgumentParser
import Language
import PracticeResearch

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

  @Flag(help: "Write JSON, with the report in it.")
  var json = false

  @Flag(help: "Leave out the report of what was kept, changed, left out and guessed.")
  var quiet = false

  func run() async throws {
    let say = input.say
    let reading = try StudyInput.read(input.path, project: input.project, say: say)
    let outcome = try await sayingWhy(say) {
      let place = try PlaceName.place(into, keyPath: surroundings.keyFile)
      let digest = try FileDigest.of(input.path)
      return try await StudyImport(place: place, media: surroundings.media).run(reading, digest: digest, again: again)
    }
    if json {
      StandardOutput.write(ImportJSON(outcome, say: say).text)
    } else {
      StandardOutput.write(ImportWords(outcome, database: into, say: say).text)
      if !quiet, outcome.isNew { StandardOutput.write(ResearchReportText(outcome.report, say: say).text) }
    }
    if !outcome.isNew { throw ExitCode(3) }
    if outcome.isIncomplete { throw ExitCode(1) }
  }
}

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

/// Runs a command; whatever stops it is said, and ends it with exit code 2.
func sayingWhy<T>(_ say: Speaker, _ body: () async throws -> T) async throws -> T {
  do {
    return try await body()
  } catch let error as StudyProblem {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as MediaProblem {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as Complaint {
    throw StandardError.failure(error.phrase, say: say)
  } catch let error as FileBytes.Problem {
    throw StandardError.failure(
      Phrase(nl: "Het bestand is niet te lezen: \(error).", en: "The file cannot be read: \(error)."), say: say)
  } catch {
    guard let phrase = Complaint.ofStorage(error) else { throw error }
    throw StandardError.failure(phrase, say: say)
  }
}
