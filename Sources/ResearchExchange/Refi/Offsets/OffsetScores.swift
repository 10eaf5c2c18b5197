/// Tries the ways in which a program may have counted on selections that are called after their quote.
struct OffsetScores {
  private var scores: [OffsetCounting: Int] = [:]
  private var matches: [OffsetCounting: Int] = [:]
  /// Selections that were tried.
  private(set) var tried = 0
  private var hasLongLineEnds = false
  private var hasLineEnds = false
  private var hasWide = false
  private var hasMark = false

  /// So many selections of one text say enough.
  private static let perText = 60
  private static let inAll = 6_000

  mutating func look(at text: CountedText) {
    hasLongLineEnds = hasLongLineEnds || !text.longLineEnds.isEmpty
    hasLineEnds = hasLineEnds || !text.lineEnds.isEmpty
    hasWide = hasWide || !text.wideCharacters.isEmpty
    hasMark = hasMark || text.hasMark
  }

  /// The ways that make a difference in these texts, the standard first.
  var candidates: [OffsetCounting] {
    var lines: [OffsetCounting.LineEnd] = [.asStored]
    if hasLongLineEnds { lines.append(.one) }
    if hasLineEnds { lines.append(.two) }
    var result: [OffsetCounting] = []
    for isInclusive in [false, true] {
      for countsMark in hasMark ? [false, true] : [false] {
        for unit in hasWide ? [.codePoint, .utf16] : [OffsetCounting.Unit.codePoint] {
          for line in lines {
            result.append(
              OffsetCounting(lineEnd: line, unit: unit, countsMark: countsMark, isInclusive: isInclusive))
          }
        }
      }
    }
    return result
  }

  mutating func score(_ text: CountedText, _ selections: [RefiTextSelection], against candidates: [OffsetCounting]) {
    guard candidates.count > 1, tried < Self.inAll else { return }
    // The last ones lie furthest, where miscounting shows most; a spread of them over the text.
    let step = max(1, selections.count / Self.perText)
    let sample = stride(from: selections.count - 1, through: 0, by: -step).compactMap { index in
      let selection = selections[index]
      return selection.start < selection.end ? SelectionName(selection.name).map { (selection, $0) } : nil
    }
    guard !sample.isEmpty else { return }
    tried += sample.count
    let scalars = Array(text.text.unicodeScalars)
    for counting in candidates {
      let map = OffsetMap(text, counting)
      for (selection, name) in sample {
        let (start, end) = map.range(start: selection.start, end: selection.end)
        guard start >= 0, start < end, end <= scalars.count else { continue }
        let match = name.match(scalars[start..<end])
        scores[counting, default: 0] += name.score(scalars[start..<end], match)
        if match != .none { matches[counting, default: 0] += 1 }
      }
    }
  }

  /// The way that fits best, the first of those that fit as well; `nil` when none fits anything.
  func best(of candidates: [OffsetCounting]) -> (counting: OffsetCounting, agreed: Int)? {
    var best: OffsetCounting?
    for candidate in candidates where scores[candidate, default: 0] > best.map({ scores[$0, default: 0] }) ?? 0 {
      best = candidate
    }
    return best.map { ($0, matches[$0, default: 0]) }
  }
}
