import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study compare`: where coders did not do the same.
struct StudyCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "List where coders did not do the same, label by label.",
    discussion: """
      A difference is a label that somebody missed, another label on the same text, other boundaries, or one stretch \
      against several. Characters are compared.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var options: ComparisonOptions
  @OptionGroup var output: ResultOutput

  @Option(help: ArgumentHelp("Show no more than so many.", valueName: "number"))
  var most: Int?

  func validate() throws {
    if let most, most < 0 { throw ValidationError("Give --most a number from 0.") }
    if options.codes.count > 1 { throw ValidationError("Give --code once.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let comparison = try options.comparison(CodingIndex(reading.study), names: names, say: input.say)
    guard comparison.coders.count > 1 else {
      throw StandardError.failure(Self.oneCoder, say: input.say)
    }
    let scopes = try options.scopes(comparison, names: names, say: input.say)
    let scope = options.level == nil && options.codes.isEmpty ? .all(tree: nil) : scopes.last ?? .all(tree: nil)
    let result = StudyResult.differences(comparison, on: scope, most: most, names: names)
    try output.write(result, of: reading, say: input.say)
    try input.finish(reading)
  }

  static let oneCoder = Phrase(
    nl: "Er is maar één codeur, of geen. Om te vergelijken zijn er twee nodig.",
    en: "There is one coder, or none. Comparing takes two.")
}
