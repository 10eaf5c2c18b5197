/// The client's name in the middle of the picture: on one line if that fits, else on two, else as many of its words as
/// fit, else shortened. The whole name stands in the title.
enum CentreName {
  /// - Parameter room: the width there is on the middle line.
  static func lines(of name: String, size: Double, room: Double) -> (text: [String], size: Double) {
    let words = ShownName.onOneLine(name).split(separator: " ").prefix(8)
    for count in stride(from: words.count, to: 0, by: -1) {
      for size in [size, size * 0.87] {
        if let lines = lines(of: words.prefix(count).map(String.init), size: size, room: room) { return (lines, size) }
      }
    }
    let small = size * 0.87
    let first = words.first.map(String.init) ?? name
    return ([ShownName.shortened(first, to: 18, widest: room / small / TextWidthTable.bold)], small)
  }

  /// The words on one line or on two; `nil` when they do not fit.
  private static func lines(of words: [String], size: Double, room: Double) -> [String]? {
    let whole = words.joined(separator: " ")
    if width(whole, size) <= room { return [whole] }
    guard words.count > 1 else { return nil }
    let cuts = (1..<words.count).map { [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")] }
    // Two lines stand off the middle, where the disc is narrower.
    return cuts.min { longest($0, size) < longest($1, size) }.flatMap { longest($0, size) <= room * 0.9 ? $0 : nil }
  }

  private static func width(_ text: String, _ size: Double) -> Double {
    TextWidth.of(text, size: size, isBold: true)
  }

  private static func longest(_ lines: [String], _ size: Double) -> Double {
    lines.map { width($0, size) }.max() ?? 0
  }
}
