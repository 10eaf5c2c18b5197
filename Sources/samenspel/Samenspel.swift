import ArgumentParser

/// The program: the web application of an organisation, and the tools beside it.
@main
struct Samenspel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenspel",
    abstract: "Support, study and learn together: a workspace for the Dutch social domain.",
    discussion: """
      'samenspel serve --demo' starts the web application with an invented organisation to try it with. \
      The guides are in the folder docs.
      """,
    version: Release.version,
    subcommands: [Serve.self, Demo.self, Copy.self, Log.self, Admin.self, NetworkCommand.self, StudyCommand.self])
}
