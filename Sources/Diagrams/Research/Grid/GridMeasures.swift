import Markup

/// The measures of a grid: how wide its labels and cells are, and whether columns have their names or letters.
struct GridMeasures {
  let cells: GridCells
  let size: Double
  let isStacked: Bool
  let width: Double
  /// Where the cells begin.
  let labelWidth: Double
  let cellWidth: Double
  let usesLetters: Bool

  private static let mostLines = 12
  private static let widestLabel = 310.0
  private static let narrowestLabel = 140.0

  init(
    labels: [GridLabel], headings: [String], cells: GridCells, width: ResearchPictureOptions.Width, size: Double
  ) {
    self.cells = cells
    self.size = size
    isStacked = width == .narrow
    let count = Double(max(1, headings.count))
    let word = (headings.map { WrappedText.widestWord(of: $0, size: size, isBold: true) }.max() ?? 0) + 10
    let wanted = max(cells.least, min(word, 130))
    guard width == .wide else {
      labelWidth = 0
      usesLetters = word > max(cells.least, width.units / count)
      cellWidth = max(cells.least, min(usesLetters ? cells.most : max(cells.most, wanted), width.units / count))
      self.width = max(width.units, cellWidth * count)
      return
    }
    let longest =
      labels.filter { $0.kind != .group }.map {
        Self.indent($0, isStacked: false) + TextWidth.of($0.text, size: size, isBold: $0.kind != .row) + 14
      }.max() ?? 0
    let label = max(Self.narrowestLabel, min(longest, Self.widestLabel))
    usesLetters = label + wanted * count > width.units && Self.narrowestLabel + 60 + wanted * count > width.units
    let least = usesLetters ? cells.least : wanted
    labelWidth = max(Self.narrowestLabel, min(label, max(200, width.units - least * count)))
    cellWidth = max(least, min(cells.most, (width.units - labelWidth) / count))
    self.width = max(width.units, labelWidth + cellWidth * count)
  }

  private static func indent(_ label: GridLabel, isStacked: Bool) -> Double {
    Double(min(max(0, label.level), 6)) * (isStacked ? 10 : 14)
  }

  private func block(_ label: GridLabel) -> TextBlock {
    let room = (isStacked || label.kind == .group ? width : labelWidth - 10) - Self.indent(label, isStacked: isStacked)
    return TextBlock(label.text, size: size, width: room, most: Self.mostLines, isBold: label.kind != .row)
  }

  func height(_ label: GridLabel) -> Double {
    let text = block(label).height
    if label.kind == .group { return text + 14 }
    return isStacked ? text + 6 + cells.height : max(text + 8, cells.height)
  }

  func row(_ label: GridLabel, top: Double) -> GridLayout.Row {
    let block = block(label)
    let height = height(label)
    let isBeside = !isStacked && label.kind != .group
    let labelTop = isBeside ? top + (height - block.height) / 2 : top + (label.kind == .group ? 9 : 5)
    return GridLayout.Row(
      label: label, block: block, labelX: Self.indent(label, isStacked: isStacked), labelTop: labelTop, top: top,
      height: height, cellTop: isStacked ? top + block.height + 4 : top,
      cellHeight: isStacked ? cells.height : height)
  }

  /// The letter of a column: A to Z, then AA, AB and so on.
  static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  func keyEntries(_ headings: [String]) -> [SampleLegend.Entry] {
    guard usesLetters else { return [] }
    let size = size
    return headings.enumerated().map { index, heading in
      SampleLegend.Entry(words: String(ShownName.tidy(heading))) { middle in
        SVG.text(
          x: middle.x, y: middle.y + size * 0.35, .class("rp-text rp-bold"), .fontSize(size), .textAnchor(.middle)
        ) { Self.letter(index) }
      }
    }
  }
}
