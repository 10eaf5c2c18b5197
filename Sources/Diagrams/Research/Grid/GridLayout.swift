import Markup

/// Where everything of a grid stands: labels down the side and columns across, or, for a telephone, every label on a
/// line above its cells.
struct GridLayout {
  struct Column {
    let heading: TextBlock
    let x: Double
    let width: Double
  }

  struct Row {
    let label: GridLabel
    let block: TextBlock
    let labelX: Double
    var labelTop: Double
    var top: Double
    let height: Double
    /// Where the cells are; a group has none.
    var cellTop: Double
    let cellHeight: Double

    fileprivate func moved(up distance: Double) -> Row {
      var row = self
      row.labelTop -= distance
      row.top -= distance
      row.cellTop -= distance
      return row
    }
  }

  let columns: [Column]
  private(set) var rows: [Row]
  /// Which rows are drawn: all of them, or those of one sheet.
  private(set) var shown: Range<Int>
  /// What the letters over the columns stand for, when their names do not fit there.
  let key: SampleLegend
  let keyHeight: Double
  let headingHeight: Double
  let width: Double
  /// Where the last column ends.
  let right: Double
  private(set) var height: Double
  let isStacked: Bool
  let size: Double

  /// - Parameters:
  ///   - headings: of all columns.
  ///   - cells: what cells need at this width of the picture.
  init(labels: [GridLabel], headings: [String], cells: GridCells, options: ResearchPictureOptions) {
    let size = ResearchSheet.textSize(options.width)
    let measures = GridMeasures(labels: labels, headings: headings, cells: cells, width: options.width, size: size)
    self.size = size
    width = measures.width
    isStacked = measures.isStacked
    key = SampleLegend(measures.keyEntries(headings), width: width, size: size)
    keyHeight = key.height
    var left = measures.labelWidth
    columns = zip(headings, measures.columnWidths).enumerated().map { index, column in
      let (heading, width) = column
      defer { left += width }
      return Column(
        heading: TextBlock(
          measures.usesLetters ? GridMeasures.letter(index) : heading, size: size, width: width - 6,
          most: GridMeasures.mostHeadingLines, isBold: true),
        x: left, width: width)
    }
    right = headings.isEmpty ? measures.width : left
    headingHeight = (columns.map(\.heading.height).max() ?? 0) + (columns.isEmpty ? 0 : 8)
    var top = keyHeight + headingHeight
    rows = labels.map { label in
      let row = measures.row(label, top: top)
      top += row.height
      return row
    }
    shown = rows.indices
    height = top
  }

  /// What stands above the rows.
  var headHeight: Double { keyHeight + headingHeight }

  /// The same grid with only these rows, right under the names of the columns.
  func showing(_ shown: Range<Int>) -> GridLayout {
    var part = self
    let distance = shown.isEmpty ? 0 : rows[shown.lowerBound].top - headHeight
    part.shown = shown
    part.rows = rows.map { $0.moved(up: distance) }
    part.height = headHeight + rows[shown].reduce(0) { $0 + $1.height }
    return part
  }

  /// The lines between rows, the names of columns and the labels.
  @SVGBuilder var ground: SVG {
    key.svg(top: 0, class: "rp-key")
    let bottom = headHeight
    for column in columns {
      column.heading.svg(
        x: column.x + column.width / 2, top: bottom - 6 - column.heading.height, anchor: .middle,
        class: "rp-text rp-column")
    }
    SVG.line(x1: 0, y1: bottom, x2: right, y2: bottom, .class("rp-rule-strong"))
    for index in shown {
      let row = rows[index]
      if index > shown.lowerBound {
        SVG.line(
          x1: 0, y1: row.top, x2: right, y2: row.top, .class(row.label.kind == .row ? "rp-rule" : "rp-rule-strong"))
      }
      row.block.svg(x: row.labelX, top: row.labelTop, class: "rp-text rp-label")
    }
  }

  /// Where a cell is.
  func cell(_ row: Int, _ column: Int) -> PictureBox {
    let (row, column) = (rows[row], columns[column])
    return PictureBox(
      minX: column.x, minY: row.cellTop, maxX: column.x + column.width, maxY: row.cellTop + row.cellHeight)
  }
}

/// A picture on a grid, which can be cut between rows.
protocol GridDrawing: DividedDrawing {
  var grid: GridLayout { get set }
}

extension GridDrawing {
  var width: Double { grid.width }
  var height: Double { grid.height }
  var headHeight: Double { grid.headHeight }
  var rows: [DividedRow] {
    grid.rows.map { DividedRow(name: $0.label.text, height: $0.height, isHeading: $0.label.kind == .group) }
  }

  func showing(_ rows: Range<Int>, idPrefix: String) -> Self {
    var part = self
    part.grid = grid.showing(rows)
    return part
  }
}
