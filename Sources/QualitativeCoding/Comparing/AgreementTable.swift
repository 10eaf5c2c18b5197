/// Agreement code by code, for each group of sources and each pair of coders: the table of a report.
public struct AgreementTable: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public let scope: ComparisonScope
    /// All coders and all sources together.
    public let overall: Agreement
    /// Per column of ``AgreementTable/columns``, all coders.
    public let byColumn: [Agreement]
    /// Per pair of ``AgreementTable/pairs``, all sources.
    public let byPair: [Agreement]
    /// Per pair and, within it, per column.
    public let byPairAndColumn: [[Agreement]]
  }

  /// The values of the variable that sources have; a source with two values stands in both columns.
  public let columns: [String]
  public let pairs: [[Coder.ID]]
  public let lines: [Line]
}

extension Comparison {
  /// The table for several scopes. Sources count whole: a focus group stands in the columns of everybody in it.
  ///
  /// - Parameter variable: nil: no columns.
  public func table(of scopes: [ComparisonScope], by variable: Variable.ID? = nil) -> AgreementTable {
    let columns = variable.map(sourcesByValue) ?? []
    let pairs = coders.indices.flatMap { first in coders[(first + 1)...].map { [coders[first], $0] } }
    return AgreementTable(
      columns: columns.map(\.value), pairs: pairs,
      lines: scopes.map { scope in
        let overall = agreement(on: scope)
        let byPair = overall.pairs
        return AgreementTable.Line(
          scope: scope, overall: overall, byColumn: columns.map { overall.only(sources: $0.sources) }, byPair: byPair,
          byPairAndColumn: byPair.map { pair in columns.map { pair.only(sources: $0.sources) } })
      })
  }

  /// One scope per code of a tree in reading order, each without what stands under it.
  public func scopes(of tree: CodeTree.ID? = nil) -> [ComparisonScope] {
    index.codes.groups(.all(tree: tree)).map { .code(index.codes.id($0[0])) }
  }

  /// One scope per code of a level of a tree, each with everything under it; as ``ComparisonScope/level(_:tree:)`` takes them.
  public func scopes(of tree: CodeTree.ID, level: Int) -> [ComparisonScope] {
    index.codes.groups(.level(level, tree: tree)).map { .family(index.codes.id($0[0])) }
  }

  /// The values of a variable, each with the sources that have it; a source with two values stands with both.
  public func sourcesByValue(_ variable: Variable.ID) -> [(value: String, sources: Set<Source.ID>)] {
    let values = ValueColumns(variable, in: index)
    return values.values.enumerated().map { column, value in
      let sources = index.project.sources.enumerated().filter { number, _ in
        values.ofSource[number].contains(column)
          || index.cases.parts[number].contains { values.place(ofCase: $0.case) == column }
      }
      return (value, Set(sources.map(\.element.id)))
    }
  }
}
