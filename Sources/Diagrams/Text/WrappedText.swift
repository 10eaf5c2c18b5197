/// A text on as many lines as it needs in a given width.
enum WrappedText {
  /// Lines that are no wider than there is room for.
  ///
  /// Lines break at spaces, and after a slash or hyphen; a word that is wider than a line is cut where it must, with
  /// a hyphen. What
  /// does not fit in the last line ends with an ellipsis.
  ///
  /// - Parameters:
  ///   - text: as somebody typed it; control characters and marks that turn the writing direction are left out.
  ///   - width: in the unit of `size`.
  ///   - most: how many lines at most.
  static func lines(
    of text: String, size: Double, width: Double, most: Int = .max, isBold: Bool = false
  ) -> [String] {
    let room = width / size * 1000 / (isBold ? TextWidthTable.bold : 1)
    var lines: [[Character]] = []
    var line: [Character] = []
    var used = 0.0
    for piece in pieces(of: text) {
      let wide = advance(piece)
      if used + advance(trimmed(piece)) <= room {
        line += piece
        used += wide
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = (piece, wide)
      while advance(trimmed(line)) > room, line.count > 1 {
        let head = fitting(line, in: room)
        lines.append(cut(line[..<head], before: line[head]))
        line = Array(line[head...])
        used = advance(line)
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > max(1, most) {
      let last = lines[max(1, most) - 1]
      lines = Array(lines[..<(max(1, most) - 1)]) + [ended(last, in: room)]
    }
    return lines.map { String(trimmed($0)) }
  }

  /// The width of the widest word, which is what a column needs to keep words whole.
  static func widestWord(of text: String, size: Double, isBold: Bool = false) -> Double {
    let widest = pieces(of: text).map { advance(trimmed($0)) }.max() ?? 0
    return widest * size / 1000 * (isBold ? TextWidthTable.bold : 1)
  }

  /// Words with what separates them from the next.
  private static func pieces(of text: String) -> [[Character]] {
    var pieces: [[Character]] = []
    var piece: [Character] = []
    for character in ShownName.tidy(text) {
      piece.append(character)
      if character == " " || ((character == "/" || character == "-") && piece.count > 1) {
        pieces.append(piece)
        piece = []
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func advance(_ characters: [Character]) -> Double {
    characters.reduce(0) { $0 + TextWidth.advance(of: $1) }
  }

  private static func trimmed(_ characters: [Character]) -> [Character] {
    characters.last == " " ? Array(characters.dropLast()) : characters
  }

  /// The first part of a word that is cut, with a hyphen between letters that know capitals: other scripts have none.
  private static func cut(_ head: ArraySlice<Character>, before next: Character) -> [Character] {
    head.count > 1 && head.last?.isCased == true && next.isCased ? head + ["-"] : Array(head)
  }

  /// How many characters from the start fit with a hyphen behind them; at least one.
  private static func fitting(_ characters: [Character], in room: Double) -> Int {
    let room = room - TextWidth.advance(of: "-")
    var used = 0.0
    for (index, character) in characters.enumerated() {
      used += TextWidth.advance(of: character)
      if used > room { return max(1, index) }
    }
    return characters.count
  }

  private static func ended(_ line: [Character], in room: Double) -> [Character] {
    var kept = trimmed(line)
    while kept.count > 1, advance(kept) + TextWidth.advance(of: "…") > room { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + ["…"]
  }
}
