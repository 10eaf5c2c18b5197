import ArgumentParser
import Foundation
import QualitativeCoding
import Statistics

/// What comparing coders and counting codings costs; `Benchmarks/compare_statistics.py` sets α beside the package
/// `krippendorff`.
///
/// Every figure comes at two sizes, one ten times the other, so that one sees how cost grows.
struct MeasureStatistics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "Measures agreement between coders and tables of codings, in milliseconds.")

  /// What is measured.
  enum Part: String, CaseIterable, ExpressibleByArgument { case ratings, codings }

  @Option(help: "Measure one part only: ratings (α and its interval) or codings (κ, unitising α and the matrix).")
  var only: Part?

  @Option(help: "How many units the coders judged.")
  var units = 100_000

  @Option(help: "How many coders there are.")
  var coders = 5

  @Option(help: "How often the units are drawn again for an interval.")
  var replicates = 1_000

  @Option(help: "How often everything is measured.")
  var runs = 7

  @Option(help: "A folder to write ratings.csv and results.json to, instead of measuring.")
  var write: String?

  func validate() throws {
    guard units > 0, coders > 1, replicates > 0, runs > 0 else {
      throw ValidationError("There must be units, two coders or more, and something to measure.")
    }
  }

  func run() throws {
    if let write {
      let folder = URL(fileURLWithPath: write, isDirectory: true)
      let made = MadeUpRatings(coders: coders, units: units)
      try Data(made.lines.utf8).write(to: folder.appendingPathComponent("ratings.csv"))
      try Data(results(made.ratings).utf8).write(to: folder.appendingPathComponent("results.json"))
      return
    }
    var figures: [CostAtTwoSizes] = []
    if only != .codings { figures += ratings() }
    if only != .ratings { figures += try CodingCosts(runs: runs).all() }
    print(
      """
      {"what":"statistics","runs":\(runs),"units":\(units),"coders":\(coders),"replicates":\(replicates),\
      "figures":{\(figures.map(\.json).joined(separator: ","))}}
      """)
  }

  /// α at every level, with the check of the judgements; nominal from lists of values too; and its interval.
  private func ratings() -> [CostAtTwoSizes] {
    let once = MadeUpRatings(coders: coders, units: units)
    let tenfold = MadeUpRatings(coders: coders, units: units * 10)
    func alpha(_ ratings: Ratings, _ level: Level) -> Int { ratings.krippendorffAlpha(level).value == nil ? 0 : 1 }
    var figures = Level.allCases.map { level in
      CostAtTwoSizes(
        level.rawValue, goal: .once, runs: runs, once: { alpha(once.ratings, level) },
        tenfold: { alpha(tenfold.ratings, level) })
    }
    let lists = (once: once.byCoder, tenfold: tenfold.byCoder)
    figures.append(
      CostAtTwoSizes(
        "nominal_from_values", goal: .once, runs: runs, once: { alpha(Ratings(byCoder: lists.once), .nominal) },
        tenfold: { alpha(Ratings(byCoder: lists.tenfold), .nominal) }))
    func interval(_ ratings: Ratings) -> Int {
      let found = ratings.bootstrap(.krippendorffAlpha(.nominal), replicates: replicates, seed: 1)
      return found.interval == nil ? 0 : found.replicates
    }
    figures.append(
      CostAtTwoSizes(
        "bootstrap", goal: .once, runs: runs, once: { interval(once.ratings) }, tenfold: { interval(tenfold.ratings) }))
    return figures
  }

  /// α per level; null where it is undefined.
  private func results(_ ratings: Ratings) -> String {
    let members = Level.allCases.map { level in
      "\"\(level.rawValue)\":" + (ratings.krippendorffAlpha(level).value.map { "\($0)" } ?? "null")
    }
    return "{" + members.joined(separator: ",") + "}\n"
  }
}
