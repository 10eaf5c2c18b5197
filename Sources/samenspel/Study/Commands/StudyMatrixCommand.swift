import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study matrix`: the confrontation matrix.
struct StudyMatrixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Make the confrontation matrix: labels by perspective, or by another variable.",
    discussion: """
      CSV has one row per cell with all counts; --wide gives the table as it is shown. --asked names a CSV file with the \
      columns value and code: what people were asked about. Then an empty cell says whether people were asked and silent, \
      or not asked. --clashes names a CSV file with the columns label, value, with and why: which sides contradict each \
      other, as researchers say. Their cells get a mark.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var by: ByOption
  @OptionGroup var output: ResultOutput

  @OptionGroup var cells: CellOptions

  @Flag(help: "A label counts by itself alone, without what stands under it.")
  var own = false

  @Option(help: ArgumentHelp("What people were asked about.", valueName: "path"))
  var asked: String?

  @Option(help: ArgumentHelp("Which sides contradict each other about what, and why.", valueName: "path"))
  var clashes: String?

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    guard let variable = try by.variable(names, say: input.say) else {
      let problem = Phrase(
        nl: "Dit project zegt niet wat het perspectief is. Kies een kenmerk met --by.",
        en: "This project does not say what the perspective is. Choose a variable with --by.")
      throw StandardError.failure(
        StudyNames.choose(problem, reading.study.variables.map(\.name)).phrase, say: input.say)
    }
    let topics = try asked.map { try AskedTopics.read($0, names, say: input.say) } ?? [:]
    var matrix = MatrixResult(
      CodingIndex(reading.study), by: variable, chosen, counting: cells.count, withChildren: !own, asked: topics)
    if let clashes {
      let stated = try ClashFile.read(clashes, names, values: matrix.values, say: input.say)
      matrix.clashes = stated.filter { matrix.has($0.code) }
    }
    try output.write(cells.shaped(matrix.result, for: output), of: reading, say: input.say)
    try input.finish(reading)
  }
}
