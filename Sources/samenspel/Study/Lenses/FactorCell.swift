import QualitativeCoding
import ResearchExchange

/// A factor of a lens and one side of it, with where a matrix of the study counts it.
struct FactorCell {
  let factor: LabelDefinition
  /// nil for what was coded with the factor itself.
  let side: FactorLens.Side?
  /// Whether what stands under it is left out, because it is counted as a side.
  let isOwn: Bool
  /// Whether tables name it when it counts nothing.
  let isAlwaysShown: Bool
  /// The line of the matrix; nil when the study does not have the label.
  let line: Int?

  /// The cells of a lens in its order: what helps, what hinders, and what is neither.
  static func all(
    of definition: CodeTreeDefinition, codes: [String: Code.ID], in matrix: ConfrontationMatrix
  ) -> [FactorCell] {
    let lines = Dictionary(matrix.lines.enumerated().map { ($1.code, $0) }) { first, _ in first }
    func line(_ key: String) -> Int? { codes[key].flatMap { lines[$0] } }
    return definition.labels.filter { $0.under == nil }.flatMap { factor -> [FactorCell] in
      let keys = Set(definition.labels.filter { $0.under == factor.key }.map(\.key))
      let sides = FactorLens.Side.allCases.filter { keys.contains(FactorLens.key(of: factor, $0)) }
      let cells = sides.map { side in
        FactorCell(
          factor: factor, side: side, isOwn: false, isAlwaysShown: true, line: line(FactorLens.key(of: factor, side)))
      }
      let itself = FactorCell(
        factor: factor, side: nil, isOwn: !sides.isEmpty, isAlwaysShown: sides.isEmpty, line: line(factor.key))
      return cells + [itself]
    }
  }

  /// The line itself and those that stand under it.
  func family(in matrix: ConfrontationMatrix) -> [Int] {
    guard let line else { return [] }
    let depth = matrix.lines[line].depth
    return [line] + matrix.lines.indices[(line + 1)...].prefix { matrix.lines[$0].depth > depth }
  }
}
