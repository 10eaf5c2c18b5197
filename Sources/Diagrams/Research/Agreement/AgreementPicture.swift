public import Language

/// How well coders agree: labels by pairs of coders, with every figure as a number on a ground that is darker the higher it
/// is.
public struct AgreementPicture: ResearchPicture {
  public enum Cell: Sendable, Hashable {
    /// The figure, and between what it lies when that was computed.
    case value(Double, interval: ClosedRange<Double>? = nil)
    /// There is no figure, and why.
    case undefined(Phrase)
  }

  public struct Row: Sendable, Hashable {
    public let label: String
    /// How deep the label stands in its tree: 0 at the top.
    public let level: Int
    /// Whether the row is about all labels together.
    public let isOverall: Bool
    /// One per pair.
    public let cells: [Cell]

    public init(label: String, level: Int = 0, isOverall: Bool = false, cells: [Cell]) {
      self.label = label
      self.level = level
      self.isOverall = isOverall
      self.cells = cells
    }
  }

  public let title: Phrase
  /// What the figure is: "Cohens kappa".
  public let measure: Phrase
  /// What was compared: "tekens", "zinnen".
  public let unit: Phrase
  /// What the columns are: "Anja en Bram".
  public let pairs: [String]
  public let rows: [Row]
  /// Where the ground gets darker, from low to high; at most four. What is below 0 has a mark of its own.
  public let steps: [Double]

  /// A figure that is no number is taken for undefined, and so is one that is missing.
  public init(
    title: Phrase, measure: Phrase, unit: Phrase, pairs: [String], rows: [Row], steps: [Double] = [0.2, 0.4, 0.6, 0.8]
  ) {
    self.title = title
    self.measure = measure
    self.unit = unit
    self.pairs = pairs
    self.steps = Array(steps.filter { $0.isFinite && $0 > 0 }.sorted().prefix(4))
    self.rows = rows.map { row in
      let cells = row.cells.prefix(pairs.count).map(Self.checked)
      let missing = Array(repeating: Cell.undefined(AgreementWords.unknown), count: pairs.count - cells.count)
      return Row(label: row.label, level: row.level, isOverall: row.isOverall, cells: cells + missing)
    }
  }

  private static func checked(_ cell: Cell) -> Cell {
    if case .value(let number, _) = cell, !number.isFinite { return .undefined(AgreementWords.unknown) }
    return cell
  }

  /// Why figures are undefined, in the order in which one meets them.
  var reasons: [Phrase] {
    var reasons: [Phrase] = []
    for case .undefined(let reason) in rows.flatMap(\.cells) where !reasons.contains(reason) { reasons.append(reason) }
    return reasons
  }

  /// The ground of a figure: 0 below zero, then 1 to 5.
  func step(of value: Double) -> Int {
    guard value >= 0 else { return 0 }
    let passed = steps.count { $0 <= value }
    return steps.isEmpty ? 1 : 1 + passed * 4 / steps.count
  }
}
