import ArgumentParser

/// `samenspel network …`: the tools on network files.
struct NetworkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network", abstract: "Measure, draw and compare networks from files.",
    discussion: "Reads GraphML, CSV of Network Canvas and of EgoWeb, and JSON of Samenspel; see docs/network-files.md.",
    subcommands: [NetworkMeasuresCommand.self, NetworkDrawCommand.self, NetworkCompareCommand.self])
}
