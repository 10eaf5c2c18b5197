/// A code tree with everything that was done to it, so that it can be seen as it was and changes can be taken back.
public struct CodeHistory: Sendable, Hashable {
  /// The tree as it was at version 0.
  public let start: CodeTree
  /// The n-th change makes version n of version n − 1.
  public internal(set) var changes: [CodeChange]

  public init(start: CodeTree, changes: [CodeChange] = []) {
    self.start = start
    self.changes = changes
  }

  /// The number of the newest version.
  public var version: Int { changes.count }

  /// The tree as it was. Changes are taken back last first, so what a taking back leaves is the version before the change.
  ///
  /// - Throws: ``CodeProblem`` when the changes do not follow from one another; the history was not made here then.
  public func tree(at version: Int) throws(CodeProblem) -> CodeTree {
    var trees = [start]
    for change in changes.prefix(max(0, version)) {
      if case .undo(let number) = change.event {
        guard (1..<trees.count).contains(number) else { throw .nothingToUndo }
        trees.append(trees[number - 1])
      } else {
        trees.append(try trees[trees.count - 1].applying(change.event))
      }
    }
    return trees[trees.count - 1]
  }

  /// The number of the version in force at a moment: the last made at that moment or before it. Changes without a moment
  /// count as made with the one before them.
  ///
  /// - Parameter moment: microseconds since 1970 in UTC.
  public func version(at moment: Int64) -> Int {
    var (version, latest) = (0, Int64.min)
    for (number, change) in changes.enumerated() {
      latest = max(latest, change.at ?? latest)
      if latest <= moment { version = number + 1 }
    }
    return version
  }

  /// What a code meant when something was coded; nil when it did not exist then.
  public func definition(of code: Code.ID, at version: Int) throws(CodeProblem) -> CodeDefinition? {
    try tree(at: version).code(code)?.definition
  }

  /// What a code meant when this coding was made: by the version it names, else by its moment, else the first.
  public func definition(for coding: Coding) throws(CodeProblem) -> CodeDefinition? {
    try definition(of: coding.code, at: coding.treeVersion ?? coding.at.map { version(at: $0) } ?? 0)
  }

  /// The number of the change that would be taken back next; nil when all are.
  public var nextToUndo: Int? {
    var standing: [Int] = []
    for (number, change) in changes.enumerated() {
      if case .undo = change.event { _ = standing.popLast() } else { standing.append(number + 1) }
    }
    return standing.last
  }
}
