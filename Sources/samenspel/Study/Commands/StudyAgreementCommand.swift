import ArgumentParser
import Language
import QualitativeCoding

/// `samenspel study agreement`: how well coders agree.
struct StudyAgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Compute how well coders agree, per label, level, pair and perspective.",
    discussion: """
      The table shows percent agreement, κ, Krippendorff's α and Gwet's AC1; --all adds Holsti, π, Fleiss' κ, \
      Brennan–Prediger and α for unitising. --weights compares how strongly coders gave a label, by the weights of their \
      codings: κ with linear and quadratic weights, and α for ranks and numbers. CSV and JSON always have all figures, per pair and value. A figure that is \
      undefined is a word with a reason, never a number.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var options: ComparisonOptions
  @OptionGroup var apart: ApartOption
  @OptionGroup var output: ResultOutput

  @Option(
    help: ArgumentHelp(
      "What one decision is about; characters unless said otherwise, selections with --weights.",
      valueName: "characters|sentences|turns|selections|sources"), transform: StudyAgreementCommand.unit)
  var unit: ComparisonDesign.Unit?

  @Option(
    help: ArgumentHelp(
      "The share of a sentence, turn or selection that must be coded for it to count.", valueName: "share"))
  var coverage = 0.0

  @Flag(help: "Compare the weights of codings, where two coders gave the same label.")
  var weights = false

  @Flag(help: "Show all figures in the table.")
  var all = false

  @Option(help: ArgumentHelp("Add intervals, drawn again with this seed.", valueName: "number"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("How often to draw for an interval.", valueName: "number"))
  var replicates = 1000

  func validate() throws {
    if !(0...1).contains(coverage) { throw ValidationError("Give --coverage a number from 0 to 1.") }
    if weights && unit == .characters {
      throw ValidationError("Nobody weighs a character. Give --unit sentences, turns, selections or sources.")
    }
    if weights && (all || seed != nil) {
      throw ValidationError("Leave out --all and --seed: with --weights all figures are shown, without intervals.")
    }
    if !(1...100_000).contains(replicates) { throw ValidationError("Give --replicates a number from 1 to 100000.") }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let variable = try apart.variable(names, say: input.say)
    let comparison = try options.comparison(
      CodingIndex(reading.study), unit: unit ?? (weights ? .selections : .characters), coverage: coverage, names: names,
      say: input.say)
    let scopes = try options.scopes(comparison, names: names, say: input.say)
    if weights {
      let result = WeightsResult(comparison, scopes: scopes, by: variable, names: names).result
      try output.write(result, of: reading, say: input.say)
      return try input.finish(reading)
    }
    let agreement = AgreementResult(
      comparison, scopes: scopes, by: variable, names: names, showsAll: all, seed: seed, replicates: replicates,
      hasFigures: output.json || output.csv)
    try output.write(agreement.result, of: reading, say: input.say)
    try input.finish(reading)
  }

  /// What one decision is about, as it is typed.
  static func unit(_ text: String) throws -> ComparisonDesign.Unit {
    if let unit = ComparisonDesign.Unit(rawValue: text) { return unit }
    throw ValidationError("Choose characters, sentences, turns, selections or sources.")
  }
}
