import ArgumentParser
import Language
import QualitativeCoding
import ResearchExchange

/// `samenspel study factors`: what helps and what hinders, by the factors of a lens.
struct StudyFactorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factors", abstract: "Show what helps and what hinders, by the lens that a project is coded with.",
    discussion: """
      For the lenses motivation-capacity-opportunity (a matrix of what people want, can and may) and hall (the figure of \
      working together across borders). A project has a lens when its labels have the ids of the lens, or its names; \
      'samenspel study lens' writes a lens to a file that other programs read. Labels of your own may stand under those \
      of the lens: they are named in the picture. CSV has one row per cell with all counts; --wide gives the table as it \
      is shown.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var filter: StudyFilter
  @OptionGroup var output: ResultOutput

  @Option(
    help: ArgumentHelp(
      "Which lens, when the project has both.", valueName: "motivation-capacity-opportunity|hall"))
  var lens: FactorLens?

  @OptionGroup var apart: ApartOption
  @OptionGroup var cells: CellOptions

  func validate() throws {
    if !filter.codes.isEmpty {
      throw ValidationError("Leave out --code: the lens says which labels count.")
    }
  }

  func run() async throws {
    let reading = try input.read()
    let names = StudyNames(reading.study)
    let chosen = try filter.filter(names, say: input.say)
    let variable = try apart.variable(names, say: input.say)
    let lenses = try Self.lenses(lens, in: reading.study, say: input.say)
    let index = CodingIndex(reading.study)
    let results = lenses.compactMap { lens in
      FactorsResult(lens, index, by: variable, chosen, counting: cells.count, subject: reading.title)
        .map { cells.shaped($0.result, for: output) }
    }
    if results.count == 1 {
      try output.write(results[0], of: reading, say: input.say)
    } else {
      let heading = Phrase(nl: "Wat helpt en wat hindert", en: "What helps and what hinders")
      try output.write(results, of: reading, heading: heading, say: input.say)
    }
    try input.finish(reading)
  }

  /// The lens that was asked for, or those the project has.
  ///
  /// - Throws: `ExitCode` 2 when it has none; what to do was said by then.
  static func lenses(_ wanted: FactorLens?, in study: Project, say: Speaker) throws -> [FactorLens] {
    let found = FactorLens.found(in: study)
    guard let wanted else {
      if !found.isEmpty { return found }
      throw StandardError.failure(none(FactorLens.allCases), say: say)
    }
    if found.contains(wanted) { return [wanted] }
    throw StandardError.failure(none([wanted]), say: say)
  }

  private static func none(_ lenses: [FactorLens]) -> Phrase {
    let keys = lenses.map(\.rawValue)
    let example = keys.first ?? ""
    return .each { language in
      let list = Speaker(language).list(keys, .or)
      return switch language {
      case .nl:
        "Dit project is niet gecodeerd met de lens \(list): meer dan de helft van de labels ontbreekt. "
          + "Haal de labels op met: samenspel study lens \(example) --language nl -o lens.qdc"
      case .en:
        "This project is not coded with the lens \(list): more than half of its codes are missing. "
          + "Get the codes with: samenspel study lens \(example) --language en -o lens.qdc"
      }
    }
  }
}
