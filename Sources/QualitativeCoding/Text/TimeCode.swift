/// A moment of a recording written in a transcript: `[00:12:03]`, `(12:03)`, `#00:12:03-4#`, `<00:12:03.400>`, or, with
/// hours, without brackets.
struct TimeCode {
  let range: Range<Int>
  let seconds: Double

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "(": ")", "#": "#", "<": ">", "{": "}"]

  /// The time code that begins at a place; nil when there is none.
  init?(_ text: [Unicode.Scalar], at start: Int) {
    guard start < text.count else { return nil }
    let closing = Self.closing[text[start]]
    var place = closing == nil ? start : start + 1
    var parts: [Int] = []
    while parts.count < 3 {
      guard let part = Self.number(text, &place, digits: parts.isEmpty ? 1...2 : 2...2), parts.isEmpty || part < 60
      else {
        return nil
      }
      parts.append(part)
      guard parts.count < 3, place + 1 < text.count, text[place] == ":", text[place + 1].isDigit else { break }
      place += 1
    }
    guard parts.count == 3 || (parts.count == 2 && closing != nil) else { return nil }
    var seconds = parts.reduce(0.0) { $0 * 60 + Double($1) }
    if place + 1 < text.count, [".", ",", "-"].contains(text[place]), text[place + 1].isDigit {
      place += 1
      let before = place
      if let fraction = Self.number(text, &place, digits: 1...6) {
        seconds += Double(fraction) / (0..<place - before).reduce(1.0) { power, _ in power * 10 }
      }
    }
    if let closing {
      guard place < text.count, text[place] == closing else { return nil }
      place += 1
    } else if place < text.count, !text[place].isSpace {
      return nil
    }
    range = start..<place
    self.seconds = seconds
  }

  private static func number(_ text: [Unicode.Scalar], _ place: inout Int, digits: ClosedRange<Int>) -> Int? {
    var (value, count) = (0, 0)
    while place < text.count, text[place].isDigit, count < digits.upperBound {
      value = value * 10 + Int(text[place].value - 0x30)
      place += 1
      count += 1
    }
    return count >= digits.lowerBound ? value : nil
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isSpace: Bool {
    isASCII ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace || self == "\u{FEFF}"
  }
  var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }
  var isLetter: Bool { isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic }
  var isUpper: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  var isLower: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
}

extension [Unicode.Scalar] {
  /// The text of a stretch.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self[range])
    return String(view)
  }

  /// A stretch without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
