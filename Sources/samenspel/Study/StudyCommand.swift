import ArgumentParser

/// `samenspel study …`: the tools on files with research projects.
struct StudyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Look into, compare, count and report research projects from files.",
    discussion: """
      Reads REFI-QDA (.qdpx, .qde, .qdc), JSON of Samenspel, projects of QualCoder and Taguette, and folders with CSV; \
      see docs/research-files.md.
      """,
    subcommands: [
      StudyInfoCommand.self, StudyValidateCommand.self, StudyCodesCommand.self, StudyRetrieveCommand.self,
      StudySearchCommand.self,
      StudyCoOccurrenceCommand.self, StudyCompareCommand.self, StudyAgreementCommand.self, StudyMatrixCommand.self,
      StudySaturationCommand.self, StudyDescribeCommand.self, StudyReportCommand.self, StudyConvertCommand.self,
      StudyLensesCommand.self, StudyLensCommand.self, StudyFactorsCommand.self, StudyImportCommand.self,
      StudyExportCommand.self, StudyListCommand.self, StudyRemoveCommand.self, StudyTidyCommand.self,
    ])

  /// What scripts can go by.
  static let exitCodes = """
    Results go to standard output; what did not come along from the file is said on standard error.

    Exit codes: 0 done; 1 done, but something of the file did not come along or is not right (see study validate); 2 \
    nothing was done; 64 the command was not understood.
    """
}
