import ArgumentParser
import ResearchExchange

/// `samenspel study lenses`: the code trees that come with the program.
struct StudyLensesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lenses", abstract: "List the code trees and lenses that come with the program.",
    discussion: "'samenspel study lens NAME' shows one, or writes it to a file.")

  @OptionGroup var words: WordsOption
  @OptionGroup var form: JSONOption

  func run() async throws {
    let shipped = CodeTreeDefinition.shipped
    StandardOutput.write(form.json ? StudyLensJSON(shipped).text : StudyLensText.list(shipped, say: words.say))
  }
}
