/// The data of a picture as a table in words: every row has as many cells as there are columns.
public struct PictureTable: Sendable, Hashable {
  /// What the table tells.
  public let caption: String
  public let columns: [String]
  public let rows: [Row]

  public struct Row: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case fact
      /// The first cell is the name of a group; the others are empty.
      case group
      case total
    }

    public let kind: Kind
    /// How deep the row stands in its tree: 0 at the top.
    public let level: Int
    /// The first one is what the row is about.
    public let cells: [String]

    init(_ cells: [String], level: Int = 0, kind: Kind = .fact) {
      self.kind = kind
      self.level = level
      self.cells = cells
    }
  }
}
