/// What stands at the side of a row of a grid.
struct GridLabel {
  enum Kind { case row, group, total }

  let text: String
  var level = 0
  var kind = Kind.row
}

/// What the cells of a grid need.
struct GridCells {
  /// The least width of a cell.
  let least: Double
  /// The width beyond which a cell gets no better.
  let most: Double
  let height: Double
  /// Of a row with totals.
  let totalHeight: Double
  /// The least width of the last column when that holds totals.
  let totalLeast: Double?
  /// Whether letters may stand for the names of columns.
  let mayUseLetters: Bool

  init(
    least: Double, most: Double, height: Double, totalHeight: Double? = nil, totalLeast: Double? = nil,
    mayUseLetters: Bool = true
  ) {
    self.least = least
    self.most = max(least, most)
    self.height = height
    self.totalHeight = totalHeight ?? height
    self.totalLeast = totalLeast
    self.mayUseLetters = mayUseLetters
  }

  /// The least width of every column.
  func leasts(_ count: Int) -> [Double] {
    (0..<count).map { $0 == count - 1 ? totalLeast ?? least : least }
  }
}
