import ArgumentParser

/// What an ecogram costs: the layout and the picture as bytes.
struct MeasureEcogram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecogram", abstract: "Measures what drawing an ecogram costs: layout and SVG, in milliseconds.")

  @Option(help: "How many people are in the network.")
  var people = 40

  @Option(help: "How many ties there are between them; 7 in 10 within one sphere.")
  var ties = 80

  @Option(help: "How many different networks are drawn.")
  var networks = 20

  @Option(help: "How often each network is drawn.")
  var runs = 15

  @Flag(help: "Print JSON instead of a sentence.")
  var json = false

  func validate() throws {
    guard people >= 0, ties >= 0, networks > 0, runs > 0 else {
      throw ValidationError("People and ties may not be negative, and there must be something to draw.")
    }
  }

  func run() {
    let stopwatch = Stopwatch(networks: networks, runs: runs, people: people, ties: ties)
    let (layout, picture) = stopwatch.measure()
    let report = Report(people: people, ties: ties, runs: networks * runs, layout: layout, picture: picture)
    print(json ? report.json : report.sentence)
  }
}
