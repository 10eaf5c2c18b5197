import Markup

/// The mark of a cell that contradicts another: a zigzag, with the letters of the clashes below it.
struct ClashMark {
  let letters: [String]
  /// Of the zigzag.
  let middle: PicturePoint
  let size: Double

  /// What it takes beside what else is in a cell.
  static let room = 22.0

  @SVGBuilder var svg: SVG {
    let (x, y) = (middle.x, middle.y)
    let corners = [(x + 3, y - 7), (x - 3, y + 1), (x + 3, y - 1), (x - 3, y + 7)]
    SVG.g(.class("rp-clash")) {
      for (from, to) in zip(corners, corners.dropFirst()) {
        SVG.line(x1: from.0, y1: from.1, x2: to.0, y2: to.1, .class("rp-below"))
      }
    }
    if let words {
      SVG.text(x: x, y: y + 9 + size, .class("rp-text rp-bold"), .fontSize(size), .textAnchor(.middle)) { words }
    }
  }

  /// There is room for two; the table has all.
  private var words: String? {
    letters.isEmpty ? nil : letters.count > 2 ? letters[0] + "+" : letters.joined(separator: ",")
  }
}
