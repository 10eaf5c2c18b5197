import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study retrieve`: the quotes that answer a question.
struct StudyRetrieveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retrieve", abstract: "Give the quotes with a label, of some of the material, with their sources.",
    discussion: """
      Every quote says where it stands (code points from 0, half-open), its labels and who gave them. Counts say what they \
      count. --by adds a table per value.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var by: ByOption
  @OptionGroup var output: ResultOutput

  @Option(help: ArgumentHelp("How many characters to show around a quote.", valueName: "number"))
  var context = 0

  @Option(help: ArgumentHelp("Show no more than so many.", valueName: "number"))
  var most: Int?

  func validate() throws {
    if context < 0 { throw ValidationError("Give --context a number from 0.") }
    if let most, most < 0 { throw ValidationError("Give --most a number from 0.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    let variable = try by.variable(names, say: input.say)
    let result = StudyResult.fragments(
      CodingIndex(reading.study), chosen, by: variable, context: context, most: most, names: names)
    try output.write(result, of: reading, say: input.say)
    try input.finish(reading)
  }
}
