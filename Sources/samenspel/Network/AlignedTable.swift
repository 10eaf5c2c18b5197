/// A plain table for the terminal: words to the left, figures to the right, two spaces between.
enum AlignedTable {
  /// - Parameter leading: how many columns of words come first.
  static func text(_ rows: [[String]], leading: Int) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { index, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return index < leading ? cell.0 + blanks : blanks + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
