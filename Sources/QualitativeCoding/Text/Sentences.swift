extension PlainText {
  /// The sentences of a Dutch text, in order of place: code points, half-open, without white space at their ends, and
  /// without the speakers and time codes at the head of lines.
  ///
  /// A sentence ends at `.`, `!`, `?` or `…`, with the quotes and brackets that close after it, when the next word does
  /// not begin with a small letter; not after initials, titles and other abbreviations, and not after the number of an
  /// item. It ends too before a speaker, at an empty line, and at the end of a line, unless the line looks broken in the
  /// middle of a sentence (the next begins with a small letter, or it has no closing mark and is 50 to 100 characters long).
  public func sentences() -> [Range<Int>] {
    var splitter = SentenceSplitter(Transcript(self))
    return splitter.split()
  }
}

private struct SentenceSplitter {
  private let transcript: Transcript
  private let text: [Unicode.Scalar]
  private var found: [Range<Int>] = []
  private var start: Int?

  private static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", "“", "›"]
  private static let opening: Set<Unicode.Scalar> = ["\"", "'", "“", "„", "‘", "’", "«", "(", "[", "”", "-", "–", "—"]

  init(_ transcript: Transcript) {
    self.transcript = transcript
    text = transcript.scalars
  }

  mutating func split() -> [Range<Int>] {
    for (number, line) in transcript.lines.enumerated() {
      let before = number > 0 ? transcript.lines[number - 1] : nil
      if let before, before.isBlank || line.isBlank || line.hasHead || !isBroken(before, line) {
        close(at: before.range.upperBound)
      }
      scan(
        line.words..<line.range.upperBound, isLast: number == transcript.lines.count - 1, next: nextWord(after: number))
    }
    if let last = transcript.lines.last { close(at: last.range.upperBound) }
    return found
  }

  private mutating func close(at end: Int) {
    if let start {
      let range = text.trimmed(start..<max(start, end))
      if !range.isEmpty { found.append(range) }
    }
    start = nil
  }

  /// Whether a line end falls in the middle of a sentence.
  private func isBroken(_ line: Transcript.Line, _ next: Transcript.Line) -> Bool {
    guard next.words < next.range.upperBound else { return false }
    if text[next.words].isLower { return true }
    let last = text[line.range.upperBound - 1]
    return (50...100).contains(line.range.count) && (last.isLetter || last == "," || last.isDigit)
  }

  /// Where the words of the next line begin, when it goes on without a head; nil otherwise.
  private func nextWord(after number: Int) -> Int? {
    guard number + 1 < transcript.lines.count else { return nil }
    let next = transcript.lines[number + 1]
    return next.isBlank || next.hasHead ? nil : next.words
  }

  private mutating func scan(_ line: Range<Int>, isLast: Bool, next: Int?) {
    var place = line.lowerBound
    while place < line.upperBound {
      if start == nil {
        while place < line.upperBound, text[place].isSpace { place += 1 }
        while let code = TimeCode(text, at: place), code.range.upperBound <= line.upperBound {
          place = text.trimmed(code.range.upperBound..<line.upperBound).lowerBound
        }
        guard place < line.upperBound else { return }
        start = place
      }
      guard [".", "!", "?", "…"].contains(text[place]) else {
        place += 1
        continue
      }
      let mark = place
      while place < line.upperBound, [".", "!", "?", "…"].contains(text[place]) { place += 1 }
      let isLonePoint = text[mark] == "." && place == mark + 1
      while place < line.upperBound, Self.closing.contains(text[place]) { place += 1 }
      guard place == line.upperBound || text[place].isSpace else { continue }
      if isLonePoint && goesOn(after: mark) { continue }
      if begins(at: place == line.upperBound ? next : place, within: line.upperBound) { close(at: place) }
    }
  }

  /// Whether a new sentence can begin at a place: the next word has no small letter at its head. No place: the text or
  /// the speaker ends here.
  private func begins(at start: Int?, within end: Int) -> Bool {
    guard var place = start else { return true }
    let end = max(end, min(text.count, place + 64))
    while place < end {
      if text[place].isSpace {
        place += 1
      } else if let code = TimeCode(text, at: place) {
        place = code.range.upperBound
      } else if isShortWord(at: place) {
        place += 3
      } else if Self.opening.contains(text[place]) {
        place += 1
      } else {
        break
      }
    }
    return place >= text.count || !text[place].isLower
  }

  /// `'s`, `'t` or `'n` before another word: "'s Avonds" begins with a capital.
  private func isShortWord(at place: Int) -> Bool {
    place + 2 < text.count && ["'", "’", "‘"].contains(text[place]) && ["s", "t", "n"].contains(text[place + 1])
      && text[place + 2] == " "
  }

  /// Whether the word before a point is an abbreviation, an initial or the number of an item.
  private func goesOn(after point: Int) -> Bool {
    var begin = point
    let limit = start ?? 0
    while begin > limit, !text[begin - 1].isSpace, !Self.opening.contains(text[begin - 1]) { begin -= 1 }
    let word = text[begin..<point]
    guard let first = word.first else { return false }
    if word.allSatisfy(\.isDigit) { return begin == limit && word.count <= 3 }
    if word.count == 1 && first.isUpper { return true }
    let lower = text.string(begin..<point).lowercased()
    if DutchAbbreviations.perhapsLast.contains(lower) { return false }
    if DutchAbbreviations.goingOn.contains(lower) { return true }
    if DutchAbbreviations.beforeNumber.contains(lower) { return isNumberNext(after: point) }
    // Initials and letter words: A.B, d.d, Th.J.
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }

  private func isNumberNext(after point: Int) -> Bool {
    var place = point + 1
    while place < text.count, text[place].isSpace { place += 1 }
    return place < text.count && text[place].isDigit
  }
}
