import Markup

/// Lines of text under one another, with where they stand.
struct TextBlock {
  let lines: [String]
  let size: Double
  var isBold = false

  static func lineHeight(_ size: Double) -> Double { size * 1.3 }

  var height: Double { Double(lines.count) * Self.lineHeight(size) }
  var width: Double { lines.map { TextWidth.of($0, size: size, isBold: isBold) }.max() ?? 0 }

  init(_ text: String, size: Double, width: Double, most: Int = .max, isBold: Bool = false) {
    lines = WrappedText.lines(of: text, size: size, width: width, most: most, isBold: isBold)
    self.size = size
    self.isBold = isBold
  }

  /// - Parameters:
  ///   - x: of the start, middle or end of every line, as `anchor` says.
  ///   - top: of the first line.
  func svg(x: Double, top: Double, anchor: TextAnchor = .start, class name: String = "rp-text") -> SVG {
    let height = Self.lineHeight(size)
    return SVG {
      for (index, line) in lines.enumerated() {
        SVG.text(
          x: x, y: top + Double(index) * height + size, .class(isBold ? name + " rp-bold" : name), .fontSize(size),
          .when(anchor != .start, .textAnchor(anchor))
        ) { line }
      }
    }
  }
}
