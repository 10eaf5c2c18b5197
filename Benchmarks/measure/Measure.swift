import ArgumentParser

/// Measures, inside one process, what the pure rooms cost. `make bench` runs it beside the measurements from outside.
@main
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measures what drawing and measuring networks costs, and drawing and computing what a study found.",
    discussion: "Networks and studies are made up, and the same every time. Measure a release build.",
    subcommands: [MeasureEcogram.self, MeasureMeasures.self, MeasurePictures.self, MeasureStatistics.self],
    defaultSubcommand: MeasureEcogram.self)
}
