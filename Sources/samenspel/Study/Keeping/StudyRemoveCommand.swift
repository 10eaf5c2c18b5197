import ArgumentParser
import Language

/// `samenspel study remove`: takes a study out of a database for good.
struct StudyRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a study from a database, for good.",
    discussion: """
      Everything of the study goes: texts, codes, codings, cases and memos; all at once or, when something goes wrong, \
      nothing. The access log keeps that it was there. To keep a copy, first use 'samenspel study export'. Pictures and \
      recordings stay beside the database until 'samenspel study tidy'.

      Exit codes: 0 removed; 2 nothing was removed: there is no such study, several have that name, or the database \
      cannot be opened; 64 the command was not understood.
      """)

  @OptionGroup var database: StudyDatabase

  @Option(help: ArgumentHelp("Which study. Always needed.", valueName: "name|id"))
  var study: String?

  @OptionGroup var form: JSONOption

  func run() async throws {
    let say = database.say
    let outcome = try await sayingWhy(say) {
      try await StudyRemoval(place: try database.place()).run(named: study)
    }
    StandardOutput.write(
      form.json ? RemovalWords.json(outcome) : RemovalWords.text(outcome, database: database.path, say: say))
  }
}
