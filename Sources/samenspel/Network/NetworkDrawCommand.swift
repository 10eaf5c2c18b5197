import ArgumentParser
import Diagrams
import Language
import Markup
import NetworkExchange

/// `samenspel network draw`: the picture of one case, as a file to keep.
struct NetworkDrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw one network from files as SVG.",
    discussion: """
      A file stands for its whole case. Where there are several cases, choose one with --case. An existing file is \
      not overwritten without --force; '-' is standard output.

      Exit codes: 0 drawn; 1 drawn, but other cases were refused; 2 nothing was drawn; 64 the command was not \
      understood.
      """)

  @OptionGroup var input: NetworkInput

  @Option(name: .shortAndLong, help: ArgumentHelp("The SVG file to write.", valueName: "path"))
  var output: String

  @Option(name: .customLong("case"), help: ArgumentHelp("Which case to draw.", valueName: "name"))
  var caseName: String?

  @Flag(help: "Overwrite the file when it exists.")
  var force = false

  func run() async throws {
    let reading = try input.read()
    StandardError.write(ImportReportText(reading, say: input.say).refusals)
    let chosen = try choose(from: reading.value)
    let picture = Ecogram(network: chosen.network).svg(in: input.say.language, purpose: .file)
    let bytes = Document(picture).bytes
    if output == "-" {
      StandardOutput.write(bytes)
    } else {
      do {
        try NewFile(path: output, overwrites: force).save(bytes)
      } catch {
        throw StandardError.failure(error.phrase, say: input.say)
      }
    }
    if !reading.refused.isEmpty { throw ExitCode(1) }
  }

  private func choose(from cases: [ImportedCase]) throws -> ImportedCase {
    let wanted = cases.filter { caseName == nil || $0.id == caseName || $0.session == caseName }
    if wanted.count == 1 { return wanted[0] }
    let say = input.say
    if cases.isEmpty {
      throw StandardError.failure(
        Phrase(nl: "Er is geen netwerk om te tekenen.", en: "There is no network to draw."), say: say)
    }
    let isSameName = wanted.count > 1 && caseName != nil
    let names = (isSameName ? wanted.compactMap(\.session) : cases.map(\.id)).prefix(20).map(\.forTerminal)
    let list = say.list(Array(names), .or)
    throw StandardError.failure(
      Phrase(
        nl: "Kies één casus met --case: \(list).", en: "Choose one case with --case: \(list)."), say: say)
  }
}
