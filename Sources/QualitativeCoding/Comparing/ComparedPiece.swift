/// A unit, or characters next to one another that were judged alike: what stands behind a figure.
public struct ComparedPiece: Sendable, Hashable {
  public let source: Source.ID
  /// Code points of the newest text.
  public let range: Range<Int>
  /// The code it is about; of a family, the code at its head.
  public let code: Code.ID
  /// Who judged it, and who of them gave it the code.
  public let judged: [Coder.ID]
  public let coded: [Coder.ID]

  public var differs: Bool { !coded.isEmpty && coded.count < judged.count }
}

extension Comparison {
  /// The units behind a figure, in order of code and place. Characters that are judged alike come as one piece; text
  /// nobody coded is a piece too. Only units two of the chosen coders judged.
  ///
  /// - Parameter isWanted: which to give, for example only those that differ.
  public func pieces(
    on scope: ComparisonScope, among chosen: [Coder.ID]? = nil, in sources: Set<Source.ID>? = nil,
    where isWanted: (ComparedPiece) -> Bool = { _ in true }
  ) -> [ComparedPiece] {
    let bits = chosen.map { $0.compactMap { coders.firstIndex(of: $0) } } ?? Array(coders.indices)
    let isCompared = compared(sources)
    var found: [ComparedPiece] = []
    for group in index.codes.groups(scope) {
      var marked: [Int: (stretches: [Intervals], present: UInt64)] = [:]
      marks.forEachSource(of: group, coders: coders.count) { marked[$0] = ($1, $2) }
      for (source, isCompared) in isCompared.enumerated() where isCompared {
        let judges = bits.filter { attendance[source] >> UInt64($0) & 1 == 1 }
        guard judges.count > 1 else { continue }
        let own = marked[source] ?? (Array(repeating: Intervals(), count: coders.count), 0)
        // Only the chosen coders' stretches, or others' ends would cut pieces.
        let stretches = own.stretches.enumerated().map { judges.contains($0.offset) ? $0.element : Intervals() }
        forEachUnit(of: source, stretches, own.present) { range, coded, _ in
          let piece = ComparedPiece(
            source: index.project.sources[source].id, range: range, code: index.codes.id(group[0]),
            judged: judges.map { coders[$0] },
            coded: judges.filter { coded >> UInt64($0) & 1 == 1 }.map { coders[$0] })
          if isWanted(piece) { found.append(piece) }
        }
      }
    }
    return found
  }
}
