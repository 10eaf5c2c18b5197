import Markup

/// The measures of a grid: how wide its labels and columns are, and whether columns have their names or letters.
struct GridMeasures {
  let cells: GridCells
  let size: Double
  let isStacked: Bool
  let width: Double
  /// Where the columns begin.
  let labelWidth: Double
  let columnWidths: [Double]
  let usesLetters: Bool

  /// How many lines a label takes at most, and the name of a column.
  private static let mostLines = 12
  static let mostHeadingLines = 4
  private static let labelWidths = (least: 140.0, enough: 200.0, most: 310.0)
  private static let widestHeading = 130.0

  init(
    labels: [GridLabel], headings: [String], cells: GridCells, width: ResearchPictureOptions.Width, size: Double
  ) {
    self.cells = cells
    self.size = size
    let isStacked = width == .narrow
    self.isStacked = isStacked
    let count = Double(max(1, headings.count))
    let share = width.units / count
    let leasts = cells.leasts(headings.count)
    let named = zip(headings, leasts).map { heading, least in
      max(least, min(WrappedText.widestWord(of: heading, size: size, isBold: true) + 10, Self.widestHeading))
    }
    // A name that needs too many lines is better read in a list.
    let isTall = zip(headings, named).contains { heading, room in
      let block = TextBlock(heading, size: size, width: isStacked ? share - 6 : room - 6, isBold: true)
      return block.lines.count > Self.mostHeadingLines
    }
    guard !isStacked else {
      usesLetters = cells.mayUseLetters && (isTall || (named.max() ?? 0) > max(cells.least, share))
      let column = max(cells.least, usesLetters ? min(cells.most, share) : share)
      labelWidth = 0
      columnWidths = headings.map { _ in column }
      self.width = max(width.units, column * count)
      return
    }
    let label = max(Self.labelWidths.least, min(Self.longest(labels, size), Self.labelWidths.most))
    usesLetters = cells.mayUseLetters && (isTall || Self.labelWidths.enough + named.reduce(0, +) > width.units)
    let least = usesLetters ? leasts : named
    let sum = least.reduce(0, +)
    let labelWidth = max(Self.labelWidths.least, min(label, max(Self.labelWidths.enough, width.units - sum)))
    let spare = max(0, width.units - labelWidth - sum) / count
    self.labelWidth = labelWidth
    columnWidths = least.map { max($0, min(cells.most, $0 + spare)) }
    self.width = max(width.units, labelWidth + columnWidths.reduce(0, +))
  }

  /// The width of the longest label on one line.
  private static func longest(_ labels: [GridLabel], _ size: Double) -> Double {
    labels.filter { $0.kind != .group }.map {
      indent($0, isStacked: false) + TextWidth.of($0.text, size: size, isBold: $0.kind != .row) + 14
    }.max() ?? 0
  }

  private static func indent(_ label: GridLabel, isStacked: Bool) -> Double {
    Double(min(max(0, label.level), 6)) * (isStacked ? 10 : 14)
  }

  func row(_ label: GridLabel, top: Double) -> GridLayout.Row {
    let indent = Self.indent(label, isStacked: isStacked)
    let isAcross = isStacked || label.kind == .group
    let block = TextBlock(
      label.text, size: size, width: (isAcross ? width : labelWidth - 10) - indent, most: Self.mostLines,
      isBold: label.kind != .row)
    let own = label.kind == .total ? cells.totalHeight : cells.height
    let height =
      switch (label.kind, isStacked) {
      case (.group, _): block.height + 14
      case (_, true): block.height + 8 + own
      case (_, false): max(block.height + 8, own)
      }
    return GridLayout.Row(
      label: label, block: block, labelX: indent,
      labelTop: isAcross ? top + (label.kind == .group ? 8 : 6) : top + (height - block.height) / 2, top: top,
      height: height, cellTop: isStacked ? top + block.height + 6 : top, cellHeight: isStacked ? own : height)
  }

  /// The letter of a column: A to Z, then AA, AB and so on.
  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  /// What the letters stand for; none where columns have their names.
  func keyEntries(_ headings: [String]) -> [SampleLegend.Entry] {
    guard usesLetters else { return [] }
    let size = size
    return headings.enumerated().map { index, heading in
      SampleLegend.Entry(words: ShownName.onOneLine(heading)) { middle in
        SVG.text(
          x: middle.x, y: middle.y + size * 0.35, .class("rp-text rp-bold"), .fontSize(size), .textAnchor(.middle)
        ) { Self.letter(index) }
      }
    }
  }
}
