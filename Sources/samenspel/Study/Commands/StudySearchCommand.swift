import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study search`: a word where it occurs, coded or not.
struct StudySearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find a word or phrase in the texts, with what stands around it.",
    discussion: """
      Looks in all texts, whether they were coded or not. Capitals and accents make no difference: cafe finds Café. Whole \
      words are found, unless with --parts.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput

  @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
  var wanted: String

  @Flag(help: "Find it inside other words, too: buur finds buurvrouw.")
  var parts = false

  @Option(name: .customLong("source"), help: ArgumentHelp("Only this source. May be repeated.", valueName: "name"))
  var sources: [String] = []

  @Option(help: ArgumentHelp("How many characters to show on either side.", valueName: "number"))
  var context = 60

  @Option(help: ArgumentHelp("Show no more than so many.", valueName: "number"))
  var most: Int?

  @OptionGroup var output: ResultOutput

  func validate() throws {
    if wanted.allSatisfy(\.isWhitespace) { throw ValidationError("Give a word to look for.") }
    if context < 0 { throw ValidationError("Give --context a number from 0.") }
    if let most, most < 0 { throw ValidationError("Give --most a number from 0.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    var chosen: Set<Source.ID>?
    do {
      for source in sources { chosen = (chosen ?? []).union(try names.sources(source)) }
    } catch {
      throw StandardError.failure(error.phrase, say: input.say)
    }
    let found = CodingIndex(reading.study).keyword(wanted, wholeWords: !parts, context: context, in: chosen)
    try output.write(
      StudyResult.occurrences(of: wanted, found, most: most, names: names), of: reading, say: input.say)
    try input.finish(reading)
  }
}
