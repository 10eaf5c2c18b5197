import ArgumentParser
import Foundation
import PersonalNetwork

/// What all measures of many networks cost; `Benchmarks/compare_measures.py` sets this beside networkx and python-igraph.
///
/// The time is that of making each network from its people and ties and of every measure of it, in one thread; the other two
/// get the same people and ties in lists and pay for making their graphs too.
struct MeasureMeasures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "Measures what all measures of many networks cost, in seconds.")

  @Option(help: "How many people are in each network.")
  var people = 40

  @Option(help: "How many ties there are between them; 7 in 10 within one sphere.")
  var ties = 80

  @Option(help: "How many networks there are.")
  var networks = 10_000

  @Option(help: "How often all networks are measured.")
  var rounds = 1

  @Option(help: "A folder to write networks.jsonl and results.jsonl to, instead of measuring.")
  var write: String?

  func validate() throws {
    guard people > 0, ties >= 0, networks > 0, rounds > 0 else {
      throw ValidationError("There must be networks, and people in them, to measure.")
    }
  }

  func run() throws {
    let made = (0..<networks).map { MadeUpNetwork(seed: UInt64($0), people: people, ties: ties).network }
    if let write {
      let folder = URL(fileURLWithPath: write, isDirectory: true)
      try lines(made.map(NetworkLine.of)).write(to: folder.appendingPathComponent("networks.jsonl"))
      try lines(made.map { ResultLine.of(NetworkMeasures($0)) }).write(
        to: folder.appendingPathComponent("results.jsonl"))
      return
    }
    for _ in 0..<rounds { print("{\"networks\":\(networks),\"seconds\":\(seconds(made))}") }
  }

  private func seconds(_ made: [PersonalNetwork]) -> Double {
    let clock = ContinuousClock()
    var people = 0
    let time = clock.measure {
      for plain in made {
        let network = PersonalNetwork(clientName: plain.clientName, people: plain.people, ties: plain.ties)
        people += NetworkMeasures(network).size
      }
    }
    precondition(people > 0)
    return time / .seconds(1)
  }

  private func lines(_ lines: [String]) -> Data { Data((lines.joined(separator: "\n") + "\n").utf8) }
}
