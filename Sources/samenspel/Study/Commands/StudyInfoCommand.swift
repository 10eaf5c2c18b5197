import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study info`: what is in a project.
struct StudyInfoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Say what is in a research project.", discussion: StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var output: ResultOutput

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let result = StudyResult.info(CodingIndex(reading.study), title: reading.title, names: names)
    try output.write(result, of: reading, say: input.say)
    try input.finish(reading)
  }
}
