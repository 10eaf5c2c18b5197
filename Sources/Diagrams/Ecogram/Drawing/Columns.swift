/// Things of the same height in as many columns as there is room for, filled column by column.
struct Columns {
  let rows: Int
  /// Where each column begins.
  private let starts: [Double]

  /// - Parameters:
  ///   - widths: of each thing.
  ///   - room: the width for all columns.
  ///   - gap: the least room between columns.
  ///   - most: how many columns at most.
  init(widths: [Double], room: Double, gap: Double, most: Int = 4) {
    var best = (rows: max(1, widths.count), columns: [widths.max() ?? 0])
    for wanted in 1...most {
      let rows = max(1, (widths.count + wanted - 1) / wanted)
      let columns = stride(from: 0, to: widths.count, by: rows).map { start in
        widths[start..<min(start + rows, widths.count)].max() ?? 0
      }
      let used = columns.reduce(0, +) + gap * Double(max(0, columns.count - 1))
      if used <= room, rows < best.rows { best = (rows, columns) }
    }
    rows = best.rows
    let spare = room - best.columns.reduce(0, +)
    let between = best.columns.count > 1 ? min(spare / Double(best.columns.count - 1), gap * 3) : 0
    var start = 0.0
    starts = best.columns.map { width in
      defer { start += width + between }
      return start
    }
  }

  /// The left and the row of a thing.
  func cell(_ index: Int) -> (x: Double, row: Int) { (starts.isEmpty ? 0 : starts[index / rows], index % rows) }
}
