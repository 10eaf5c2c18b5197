/// What each side says about each label: labels by values of a variable, mostly the perspective.
public struct ConfrontationMatrix: Sendable, Hashable {
  /// Why nothing stands in a cell.
  public enum Silence: String, CaseIterable, Sendable, Codable {
    /// It was asked, and nobody said anything that got this label.
    case askedButSilent
    /// It was not on the topic list of these people.
    case notAsked
    /// There is no material of these people at all.
    case notReached
    /// Nothing was noted about what these people were asked.
    case notKnown
  }

  public struct Cell: Sendable, Hashable {
    /// What was coded with this label itself.
    public let own: CodeCounts
    /// With everything under it: a fragment with two labels under one heading counts once for the heading.
    public let withChildren: CodeCounts
    /// Nil when there are codings.
    public let silence: Silence?
  }

  public struct Column: Sendable, Hashable {
    /// The value of the variable; nil for material of which it is not known.
    public let value: String?
    /// Sources and respondents there are, coded or not.
    public let sources: Int
    public let respondents: Int
    /// Everything coded in it, whatever the label: what shares are taken of.
    public let total: CodeCounts
  }

  public struct Line: Sendable, Hashable {
    public let code: Code.ID
    public let path: [String]
    public let depth: Int
    /// One per column.
    public let cells: [Cell]
    /// All columns together; material that stands in two columns counts once.
    public let total: Cell
  }

  public let columns: [Column]
  /// In the order in which one reads the trees.
  public let lines: [Line]

  /// The share of a column's fragments that a cell holds, with everything under the label, 0 to 1; nil when the column has
  /// none. Shares of a column add up to more than 1 when fragments have several labels.
  public func share(line: Int, column: Int) -> Double? {
    let all = columns[column].total.fragments
    return all > 0 ? Double(lines[line].cells[column].withChildren.fragments) / Double(all) : nil
  }

  /// The share of a column's sources in which a label occurs, 0 to 1; nil when the column has none.
  public func shareOfSources(line: Int, column: Int) -> Double? {
    let all = columns[column].sources
    return all > 0 ? Double(lines[line].cells[column].withChildren.sources) / Double(all) : nil
  }
}
