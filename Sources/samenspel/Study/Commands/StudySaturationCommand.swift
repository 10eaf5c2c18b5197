import ArgumentParser
import Language
import QualitativeCoding
import Statistics

/// `samenspel study saturation`: whether more sources still brought something new.
struct StudySaturationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saturation", abstract: "Say how much new the last sources still brought.",
    discussion: """
      Guest, Namey and Chen (2020): the labels of the first sources are the base; each run of sources after it is compared \
      with the base. Sources come by date, or as the project has them. The band shows other orders of the same sources.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var apart: ApartOption
  @OptionGroup var output: ResultOutput

  @Option(help: ArgumentHelp("How many sources the base has: 4 to 6.", valueName: "number"))
  var base = 4

  @Option(name: .customLong("run"), help: ArgumentHelp("How many sources a run has: 2 or 3.", valueName: "number"))
  var runLength = 2

  @Option(help: ArgumentHelp("Which share of new labels counts as little: 0 or 0.05.", valueName: "share"))
  var threshold = 0.05

  @Option(
    help: ArgumentHelp("Labels deeper than this level count as the one above (1 is the top).", valueName: "number"))
  var level: Int?

  @Option(help: ArgumentHelp("How many other orders to draw; 0 for no band.", valueName: "number"))
  var orders = 1000

  @Option(help: ArgumentHelp("The seed of the orders.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if base < 1 || runLength < 1 { throw ValidationError("Give --base and --run a number from 1.") }
    if !(threshold >= 0 && threshold.isFinite) { throw ValidationError("Give --threshold a number from 0.") }
    if !(0...1_000_000).contains(orders) { throw ValidationError("Give --orders a number from 0 to 1000000.") }
    if let level, level < 1 { throw ValidationError("Give --level a number from 1.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    let index = CodingIndex(reading.study)
    guard let variable = try apart.variable(names, say: input.say) else {
      try output.write(result(index, chosen, nil, names), of: reading, say: input.say)
      return try input.finish(reading)
    }
    let values = index.matrix(by: variable.id, chosen).columns.compactMap(\.value)
    let parts = values.map { value -> StudyResult in
      var filter = chosen
      filter.values[variable.id] = [value]
      return result(index, filter, value, names)
    }
    try output.write(parts, of: reading, heading: Phrase(nl: "Verzadiging", en: "Saturation"), say: input.say)
    try input.finish(reading)
  }

  private func result(
    _ index: CodingIndex, _ filter: CodingFilter, _ group: String?, _ names: StudyNames
  ) -> StudyResult {
    SaturationResult(
      codes: index.newCodes(filter, level: level.map { $0 - 1 }),
      design: Saturation.Design(base: base, run: runLength, threshold: threshold), orders: orders, seed: seed,
      group: group
    ).result(names)
  }
}
