import ArgumentParser

/// What the cells of a table count, and how they go into CSV.
struct CellOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What the cells count.", valueName: "fragments|sources|respondents|codings|characters"))
  var count: Counting = .fragments

  @Flag(help: "Write CSV as a table, not as a row per cell.")
  var wide = false

  /// The result with the table that CSV is to have: the one for files, or the one that is shown.
  func shaped(_ result: StudyResult, for output: ResultOutput) -> StudyResult {
    guard wide && output.csv else { return result }
    var result = result
    result.tables.removeAll(where: \.isForFiles)
    return result
  }
}
