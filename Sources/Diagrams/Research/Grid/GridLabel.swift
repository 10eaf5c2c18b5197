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
}
