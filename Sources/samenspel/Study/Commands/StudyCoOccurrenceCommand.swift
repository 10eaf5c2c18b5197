import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study cooccurrence`: which labels occur together.
struct StudyCoOccurrenceCommand: AsyncParsableCommand {
  enum Same: String, CaseIterable, ExpressibleByArgument {
    case sentence, turn, source

    var nearness: CoOccurrence.Nearness {
      switch self {
      case .sentence: .sameSentence
      case .turn: .sameTurn
      case .source: .sameSource
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "cooccurrence", abstract: "Say which labels occur together.",
    discussion: "Without --near and --same, labels are together when they overlap.\n\n" + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var output: ResultOutput

  @Option(help: ArgumentHelp("Together: at most so many characters apart.", valueName: "number"))
  var near: Int?

  @Option(
    help: ArgumentHelp("Together: in the same sentence, speaker turn or source.", valueName: "sentence|turn|source"))
  var same: Same?

  func validate() throws {
    if near != nil && same != nil { throw ValidationError("Choose either --near or --same.") }
    if let near, near < 0 { throw ValidationError("Give --near a number from 0.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    let nearness = same?.nearness ?? near.map(CoOccurrence.Nearness.near) ?? .overlap
    let result = StudyResult.coOccurrence(CodingIndex(reading.study), nearness, chosen, names: names)
    try output.write(result, of: reading, say: input.say)
    try input.finish(reading)
  }
}
