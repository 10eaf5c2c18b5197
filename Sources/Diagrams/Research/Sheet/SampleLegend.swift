import Markup

/// What the marks of a picture mean: exactly those that are in it, with a sample of each.
struct SampleLegend {
  struct Entry {
    let words: String
    /// Draws the sample in a box of the legend's sample width and height with this middle.
    let sample: (PicturePoint) -> SVG
  }

  private let entries: [Entry]
  private let blocks: [TextBlock]
  private let columns: Columns?
  private let size: Double
  private let sampleHeight: Double

  static var none: SampleLegend { SampleLegend([], width: 0, size: 13) }

  static let sampleWidth = 34.0
  private static let indent = 42.0
  private static let gap = 12.0

  /// - Parameters:
  ///   - width: of the picture.
  ///   - sampleHeight: of the highest sample.
  init(_ entries: [Entry], width: Double, size: Double, sampleHeight: Double = 22) {
    self.entries = entries
    self.sampleHeight = sampleHeight
    self.size = size
    blocks = entries.map { TextBlock($0.words, size: size, width: width - Self.indent) }
    let isShort = blocks.allSatisfy { $0.lines.count == 1 }
    columns = isShort ? Columns(widths: blocks.map { Self.indent + $0.width }, room: width, gap: 24, most: 3) : nil
  }

  /// What it takes below the picture.
  var height: Double {
    guard !entries.isEmpty else { return 0 }
    if let columns { return Self.gap + Double(columns.rows) * sampleHeight }
    return Self.gap + blocks.reduce(0) { $0 + rowHeight($1) }
  }

  /// Where every entry begins below the gap.
  private var rowTops: [Double] {
    if let columns { return entries.indices.map { Double(columns.cell($0).row) * sampleHeight } }
    var top = 0.0
    return blocks.map { block in
      defer { top += rowHeight(block) }
      return top
    }
  }

  private func rowHeight(_ block: TextBlock) -> Double {
    sampleHeight - TextBlock.lineHeight(size) + max(block.height, TextBlock.lineHeight(size))
  }

  func svg(top: Double, class name: String = "rp-legend") -> SVG {
    guard !entries.isEmpty else { return .empty }
    let tops = rowTops
    return SVG.g(.class(name)) {
      for (index, entry) in entries.enumerated() {
        let left = columns?.cell(index).x ?? 0
        let rowTop = top + Self.gap + tops[index]
        let block = blocks[index]
        SVG.g(.hiddenFromReaders) {
          entry.sample(PicturePoint(x: left + Self.sampleWidth / 2, y: rowTop + sampleHeight / 2))
        }
        block.svg(x: left + Self.indent, top: rowTop + (sampleHeight - TextBlock.lineHeight(size)) / 2)
      }
    }
  }
}
