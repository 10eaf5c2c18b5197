/// A code tree with everything that was done to it, so that it can be seen as it was and changes can be taken back.
public struct CodeHistory: Sendable, Hashable {
  /// The tree as it was at version 0.
  public let start: CodeTree
  /// Change number n makes version n of version n − 1.
  public internal(set) var changes: [CodeChange]

  public init(start: CodeTree, changes: [CodeChange] = []) {
    self.start = start
    self.changes = changes
  }

  /// The number of the newest version.
  public var version: Int { changes.count }
}
