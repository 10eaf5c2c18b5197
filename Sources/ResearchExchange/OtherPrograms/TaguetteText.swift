import QualitativeCoding

/// The text of a document of Taguette, which keeps HTML and counts positions in bytes of its text without tags.
struct TaguetteText {
  /// With a line end where a paragraph, heading, item or row ends.
  let text: String
  private let plain: PlainText
  /// Places in the text without tags, in code points, behind which a line end was added; in order.
  private let added: [Int]

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "br", "tr", "table", "blockquote", "pre", "hr",
    "section", "article",
  ]

  init(_ html: String) {
    var raw = ""
    var shown = ""
    var points = 0
    var added: [Int] = []
    var rest = html.replacing("\r\n", with: "\n")[...]
    // Blanks before the first tag are no text to a reader of HTML.
    if let first = rest.firstIndex(where: { !$0.isWhitespace }), rest[first] == "<" { rest = rest[first...] }
    while let next = rest.firstIndex(of: "<") {
      Self.append(rest[..<next], &raw, &shown, &points)
      guard let end = Self.tagEnd(rest[next...]) else {
        Self.append(rest[next...], &raw, &shown, &points)
        rest = ""
        break
      }
      let tag = rest[rest.index(after: next)..<end]
      let isEnd = tag.first == "/"
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      let breaks = Self.blocks.contains(name) && (isEnd || name == "br" || name == "hr")
      if breaks, shown.unicodeScalars.last != "\n", !shown.isEmpty {
        shown += "\n"
        added.append(points)
      }
      rest = rest[rest.index(after: end)...]
    }
    Self.append(rest, &raw, &shown, &points)
    text = shown
    plain = PlainText(raw)
    self.added = added
  }

  /// Where a tag, comment or instruction ends; `nil` when it does not, or what looks like one is none.
  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    let inside = text.dropFirst()
    if inside.hasPrefix("!--") { return inside.firstRange(of: "-->").map { inside.index(before: $0.upperBound) } }
    guard let first = inside.first, first.isLetter || first == "/" || first == "!" || first == "?" else { return nil }
    var quote: Character?
    for index in inside.indices {
      let character = inside[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  private static func append(_ piece: Substring, _ raw: inout String, _ shown: inout String, _ points: inout Int) {
    guard !piece.isEmpty else { return }
    let text = piece.contains("&") ? decoded(piece) : String(piece)
    raw += text
    shown += text
    points += text.unicodeScalars.count
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]

  private static func decoded(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"), let known = character(rest[rest.index(after: start)..<end])
      else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result += known
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    guard name.first == "#" else { return entities[String(name)] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// A stretch in code points of `text`; `nil` when it lies outside, or cuts through a character.
  func range(start: Int, end: Int) -> Range<Int>? {
    guard start <= end, let first = plain.point(atUTF8: start), let last = plain.point(atUTF8: end) else { return nil }
    // A line end right before a stretch is no part of it, nor is one right behind.
    let before = breaks(before: first + 1)
    let within = first == last ? before : breaks(before: last)
    return first + before..<max(first + before, last + within)
  }

  /// How many line ends were added before a place.
  private func breaks(before place: Int) -> Int {
    var (low, high) = (0, added.count)
    while low < high {
      let middle = (low + high) / 2
      if added[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
