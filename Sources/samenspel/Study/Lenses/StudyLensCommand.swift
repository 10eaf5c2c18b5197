import ArgumentParser
import Language
import ResearchExchange

/// `samenspel study lens`: one code tree, to read or as a file to keep, load elsewhere or change.
struct StudyLensCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lens", abstract: "Show one code tree or lens, or write it to a file.",
    discussion: """
      Give the name of a tree that comes with the program ('samenspel study lenses' lists them), or a definition file of \
      your own (.json; see docs/research-files.md).

      The ending of the file to write says what it becomes: .qdc (REFI-QDA code book, for other programs), .csv (table) \
      or .json (the definition in all its languages, to copy and change). An existing file is not overwritten without \
      --force.

      Exit codes: 0 done; 2 there is no such tree, or the file has to be put right first; 64 the command was not \
      understood.
      """)

  @Argument(help: ArgumentHelp("A tree that comes with the program, or a definition file.", valueName: "name|file"))
  var name: String

  @OptionGroup var words: WordsOption

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write, instead of showing the tree.", valueName: "path"),
    transform: { path throws(ValidationError) in
      guard let file = StudyLensOutput(path: path) else {
        throw ValidationError("Let the name of the file end in .qdc, .csv or .json.")
      }
      return file
    })
  var output: StudyLensOutput?

  @OptionGroup var overwriting: OverwriteOption

  func run() async throws {
    let say = words.say
    let definition = try StudyLensFile.definition(named: name, say: say)
    guard let output else { return StandardOutput.write(StudyLensText.tree(definition, say: say)) }
    do {
      try NewFile(path: output.path, overwrites: overwriting.force).save(
        try output.bytes(of: definition, in: say.language))
    } catch let problem as NewFile.Problem {
      throw StandardError.failure(problem.phrase, say: say)
    } catch let refusal as RefiRefusal {
      throw StandardError.failure(refusal.what, say: say)
    }
  }
}
