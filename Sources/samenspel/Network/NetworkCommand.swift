import ArgumentParser

/// `samenspel network …`: the tools on network files.
struct NetworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Measure and draw networks from files.",
    subcommands: [NetworkMeasuresCommand.self, NetworkDrawCommand.self])
}
