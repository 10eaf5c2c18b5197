import ArgumentParser
import Diagrams
import Language
import Markup
import NetworkExchange
import PersonalNetwork

/// `samenspel network compare`: what changed between two waves of one network.
struct NetworkCompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Say what changed between two waves of one network.",
    discussion: """
      Give the earlier and the later file or folder; or one that has both, told apart by their dates. Where a file has \
      several cases, choose one with --case.

      People are known by their ids when these are in both waves, else by their names.

      Exit codes: 0 compared; 2 nothing could be compared; 64 the command was not understood.
      """)

  @Argument(help: "The earlier file or folder, or one with both waves.")
  var earlier: String

  @Argument(help: "The later file or folder.")
  var later: String?

  @OptionGroup var words: WordsOption

  @Option(name: .customLong("case"), help: ArgumentHelp("Which case to compare.", valueName: "name"))
  var caseName: String?

  @Option(
    help: ArgumentHelp("How people are known in both waves, instead of what suits the files.", valueName: "id|name"),
    transform: { text throws(ValidationError) in
      guard let matching = WaveMatching(rawValue: text) else { throw ValidationError("Choose id or name.") }
      return matching
    })
  var match: WaveMatching?

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write CSV.")
  var csv = false

  @Option(help: ArgumentHelp("Draw the change as SVG, too.", valueName: "path"))
  var svg: String?

  @Flag(help: "Overwrite the drawing when it exists.")
  var force = false

  func validate() throws {
    if json && csv { throw ValidationError("Choose either --json or --csv.") }
  }

  func run() async throws {
    let waves = try ComparedWaves(earlier, later, case: caseName, match: match, say: words.say)
    if let svg { try draw(waves, at: svg) }
    if json {
      StandardOutput.write(ComparedJSON(waves, say: words.say).text)
    } else if csv {
      StandardOutput.write(ComparedCSV(waves).bytes)
    } else {
      StandardOutput.write(ComparedText(waves, say: words.say).text)
    }
  }

  private func draw(_ waves: ComparedWaves, at path: String) throws {
    let picture = ChangePicture(from: waves.before.network, to: waves.after).svg(in: words.say.language, purpose: .file)
    do {
      try NewFile(path: path, overwrites: force).save(Document(picture).bytes)
    } catch {
      throw StandardError.failure(error.phrase, say: words.say)
    }
  }
}
