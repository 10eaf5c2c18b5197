import ArgumentParser

/// `samenspel study …`: the tools on files with research projects.
struct StudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Look into, compare, count and report research projects from files.",
    discussion: """
      Reads REFI-QDA (.qdpx, .qde, .qdc), JSON of Samenspel, projects of QualCoder and Taguette, and folders with CSV; \
      see docs/research-files.md.
      """,
    subcommands: [StudyInfoCommand.self, StudyLensesCommand.self, StudyLensCommand.self])
}
