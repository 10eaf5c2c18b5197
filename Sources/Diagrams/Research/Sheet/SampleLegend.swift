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

  private func rowHeight(_ block: TextBlock) -> Double { max(sampleHeight, block.height + 4) }

  func svg(top: Double) -> SVG {
    guard !entries.isEmpty else { return .empty }
    var y = top + Self.gap
    return SVG.g(.class("rp-legend")) {
      for (index, entry) in entries.enumerated() {
        let cell = columns?.cell(index)
        let left = cell?.x ?? 0
        let rowTop = cell.map { top + Self.gap + Double($0.row) * sampleHeight } ?? y
        let block = blocks[index]
        let _ = y += rowHeight(block)
        SVG.g(.hiddenFromReaders) {
          entry.sample(PicturePoint(x: left + Self.sampleWidth / 2, y: rowTop + sampleHeight / 2))
        }
        block.svg(x: left + Self.indent, top: rowTop + (sampleHeight - TextBlock.lineHeight(size)) / 2)
      }
    }
  }
}
