import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study codes`: the code tree with counts.
struct StudyCodesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Show the code tree, with how much there is of every label.",
    discussion: StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var output: ResultOutput

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    let result = StudyResult.codes(CodingIndex(reading.study), chosen, names: names)
    try output.write(result, of: reading, say: input.say)
    try input.finish(reading)
  }
}
