import ArgumentParser
import Language
import Markup
import QualitativeCoding

/// `samenspel study report`: one page with everything, to put before colleagues.
struct StudyReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make one page of a study with all tables and pictures.",
    discussion: """
      The page holds everything itself: no script, nothing from elsewhere; for a screen, light or dark, and for paper. \
      The same file and options give the same page. An existing file is not overwritten without --force; '-' is standard \
      output.

      """ + StudyCommand.exitCodes)

  @OptionGroup var input: StudyInput
  @OptionGroup var by: ByOption

  @Option(name: .shortAndLong, help: ArgumentHelp("The page to write.", valueName: "path"))
  var output: String

  @Option(
    help: ArgumentHelp("What agreement compares.", valueName: "characters|sentences|turns|selections|sources"),
    transform: StudyAgreementCommand.unit)
  var unit: ComparisonDesign.Unit = .characters

  @Option(help: ArgumentHelp("The seed of intervals and bands.", valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var overwriting: OverwriteOption

  func run() async throws {
    let reading = try input.read()
    let variable = try by.variable(StudyNames(reading.study), say: input.say)
    let progress = StepProgress(input.say)
    let page = StudyReport(reading, by: variable, unit: unit, seed: seed).page { progress.step($0) }
    let bytes = page.document(input.say).bytes
    progress.end()
    if output == "-" {
      StandardOutput.write(bytes)
    } else {
      do {
        try NewFile(path: output, overwrites: overwriting.force).save(bytes)
      } catch {
        throw StandardError.failure(error.phrase, say: input.say)
      }
    }
    try input.finish(reading)
  }
}
