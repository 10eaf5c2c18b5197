/// From positions as a program counted them in a text to code points of that text as we keep it.
struct OffsetMap {
  /// Places, in our code points, of the characters that counted for two; in order.
  private let doubles: [Int]
  private let shift: Int
  private let isInclusive: Bool

  init(_ text: CountedText, _ counting: OffsetCounting) {
    let lines: [Int] =
      switch counting.lineEnd {
      case .asStored: text.longLineEnds
      case .one: []
      case .two: text.lineEnds
      }
    let wide = counting.unit == .utf16 ? text.wideCharacters : []
    doubles = wide.isEmpty ? lines : lines.isEmpty ? wide : (lines + wide).sorted()
    shift = counting.countsMark && text.hasMark ? 1 : 0
    isInclusive = counting.isInclusive
  }

  /// Whether every position stays as it is.
  var isIdentity: Bool { doubles.isEmpty && shift == 0 && !isInclusive }

  /// A position inside a character that counted for two is that of the character. What lies outside the text stays as far outside.
  func point(_ position: Int) -> Int {
    let position = position &- shift
    var (low, high) = (0, doubles.count)
    while low < high {
      let middle = (low + high) / 2
      if doubles[middle] + middle + 1 < position { low = middle + 1 } else { high = middle }
    }
    let isInside = low < doubles.count && doubles[low] + low + 1 == position
    return position &- low &- (isInside ? 1 : 0)
  }

  func range(start: Int, end: Int) -> (start: Int, end: Int) {
    (point(start), point(isInclusive ? end &+ 1 : end))
  }
}
