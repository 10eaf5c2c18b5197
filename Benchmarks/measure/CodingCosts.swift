import QualitativeCoding
import Statistics

/// What the figures over codings cost, each on a project of its own that is gone before the next is made.
struct CodingCosts {
  let runs: Int

  func all() throws -> [CostAtTwoSizes] { try [kappa(), unitising()] + matrix() }

  /// Comparing two coders by characters and κ of each of 100 codes: 3,000,000 characters with 10,000 codings.
  private func kappa() throws -> CostAtTwoSizes {
    func index(_ times: Int) -> CodingIndex {
      CodingIndex(
        MadeUpProject.scattered(codings: 10_000 * times, coders: 2, sources: 10 * times, length: 300_000))
    }
    let (once, tenfold) = (index(1), index(10))
    func found(_ index: CodingIndex) throws -> Int {
      let comparison = try Comparison(index, ComparisonDesign(attendance: .everyone))
      return index.project.trees[0].codes.reduce(0) { count, code in
        let figure = comparison.agreement(on: .code(code.id)).figure(.cohenKappa(.identity))
        return count + (figure.value == nil ? 0 : 1)
      }
    }
    return try CostAtTwoSizes(
      "kappa", goal: .once, runs: runs, once: { try found(once) }, tenfold: { try found(tenfold) })
  }

  /// Unitising α, both families, of each of 100 codes by four coders with 2,500 segments each.
  private func unitising() throws -> CostAtTwoSizes {
    let projects = (once: MadeUpProject.segments(250, coders: 4), tenfold: MadeUpProject.segments(2_500, coders: 4))
    let once = try Comparison(CodingIndex(projects.once))
    let tenfold = try Comparison(CodingIndex(projects.tenfold))
    func found(_ comparison: Comparison, _ project: Project) throws -> Int {
      try project.trees[0].codes.reduce(0) { count, code in
        try count + comparison.unitising(on: .code(code.id)).units
      }
    }
    return try CostAtTwoSizes(
      "unitising", goal: .tenfold, runs: runs, once: { try found(once, projects.once) },
      tenfold: { try found(tenfold, projects.tenfold) })
  }

  /// 100 codes by five perspectives over 1,000,000 codings in 200 sources, and the index that it stands on.
  private func matrix() -> [CostAtTwoSizes] {
    func project(_ codings: Int) -> Project {
      MadeUpProject.scattered(codings: codings, coders: 4, sources: 200, length: 300_000)
    }
    let (once, tenfold) = (project(100_000), project(1_000_000))
    func size(_ project: Project) -> Int { CodingIndex(project).fragments(CodingFilter(codes: [])).count + 1 }
    let made = CostAtTwoSizes(
      "index", goal: .tenfold, runs: min(runs, 3), once: { size(once) }, tenfold: { size(tenfold) })
    let indices = (once: CodingIndex(once), tenfold: CodingIndex(tenfold))
    func fragments(_ index: CodingIndex) -> Int {
      index.matrix(by: MadeUpProject.variable).lines[0].total.withChildren.fragments
    }
    let table = CostAtTwoSizes(
      "matrix", goal: .tenfold, runs: runs, once: { fragments(indices.once) }, tenfold: { fragments(indices.tenfold) })
    return [table, made]
  }
}
