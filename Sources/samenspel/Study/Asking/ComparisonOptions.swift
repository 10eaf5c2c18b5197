import ArgumentParser
import Language
import QualitativeCoding

/// Whom to compare, on what.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .customLong("coder"),
    help: ArgumentHelp("Compare this coder. May be repeated; all when missing.", valueName: "name"))
  var coders: [String] = []

  @Option(
    name: .customLong("code"),
    help: ArgumentHelp("Only this label, with everything under it as one. May be repeated.", valueName: "label"))
  var codes: [String] = []

  @Option(
    help: ArgumentHelp(
      "Labels of this level of the tree (1 is the top), each with everything under it.", valueName: "number"))
  var level: Int?

  @Option(name: .customLong("round"), help: ArgumentHelp("Only this round. May be repeated.", valueName: "name"))
  var rounds: [String] = []

  @Option(name: .customLong("source"), help: ArgumentHelp("Only this source. May be repeated.", valueName: "name"))
  var sources: [String] = []

  @Flag(help: "Everybody judged all sources, also those in which somebody coded nothing.")
  var everyone = false

  func validate() throws {
    if let level, level < 1 { throw ValidationError("Give --level a number from 1.") }
    if level != nil && !codes.isEmpty { throw ValidationError("Choose either --code or --level.") }
  }

  /// - Throws: `ExitCode` 2 when something named is not there; what there is was said by then.
  func comparison(
    _ index: CodingIndex, unit: ComparisonDesign.Unit = .characters, coverage: Double = 0, names: StudyNames,
    say: Speaker
  ) throws -> Comparison {
    do {
      var design = ComparisonDesign(unit: unit, attendance: everyone ? .everyone : .asWorked, coverage: coverage)
      for coder in coders { design.coders.append(try names.coder(coder)) }
      for round in rounds { design.rounds = (design.rounds ?? []).union([try names.round(round)]) }
      for source in sources { design.sources = (design.sources ?? []).union(try names.sources(source)) }
      return try Comparison(index, design)
    } catch let refusal as StudyRefusal {
      throw StandardError.failure(refusal.phrase, say: say)
    } catch let problem as ComparisonDesign.Problem {
      throw StandardError.failure(problem.phrase(names), say: say)
    }
  }

  /// The scopes asked for: labels, the labels of a level, or every label with the levels and everything together.
  func scopes(_ comparison: Comparison, names: StudyNames, say: Speaker) throws -> [ComparisonScope] {
    let trees = names.study.trees
    if !codes.isEmpty {
      do {
        return try codes.map { .family(try names.code($0)) }
      } catch let refusal as StudyRefusal {
        throw StandardError.failure(refusal.phrase, say: say)
      }
    }
    if let level {
      return trees.flatMap { tree in
        comparison.scopes(of: tree.id, level: level - 1) + [.level(level - 1, tree: tree.id)]
      }
    }
    return Self.everything(comparison, trees)
  }

  static func everything(_ comparison: Comparison, _ trees: [CodeTree]) -> [ComparisonScope] {
    let levels = trees.flatMap { tree -> [ComparisonScope] in
      let deepest = tree.outline().map(\.depth).max() ?? 0
      return deepest > 0 ? (0...deepest).map { .level($0, tree: tree.id) } : []
    }
    return comparison.scopes() + levels + [.all(tree: nil)]
  }
}
