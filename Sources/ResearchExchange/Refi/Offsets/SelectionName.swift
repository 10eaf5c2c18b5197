/// What a program called a selection: mostly the quote, or its beginning.
struct SelectionName {
  enum Match: Int {
    case none
    /// The name is the beginning of the quote.
    case beginning
    case whole
  }

  /// With every run of blanks as one space.
  private let quote: [Unicode.Scalar]
  private let isCut: Bool

  /// - Returns: `nil` for a name that says nothing about the text: none, `line:6`.
  init?(_ name: String?) {
    guard let name, !name.isEmpty, !Self.isLineNumber(name) else { return nil }
    var text = name.trimmingBlanks()
    let ellipsis = ["…", "...", "[…]"].first { text.hasSuffix($0) }
    if let ellipsis { text = String(text.dropLast(ellipsis.count)).trimmingBlanks() }
    // Some programs cut without a sign, at a round number of characters.
    isCut = ellipsis != nil || name.unicodeScalars.count >= 50
    quote = Self.folded(text.unicodeScalars)
    if quote.isEmpty { return nil }
  }

  private static func isLineNumber(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":"), name.hasPrefix("line") else { return false }
    return name[name.index(after: colon)...].allSatisfy(\.isNumber)
  }

  func match(_ text: some Sequence<Unicode.Scalar>) -> Match {
    var place = 0
    var wasBlank = true
    for scalar in text {
      if scalar.properties.isWhitespace {
        wasBlank = true
        continue
      }
      if wasBlank && place > 0 {
        if place == quote.count { return isCut ? .beginning : .none }
        guard quote[place] == " " else { return .none }
        place += 1
      }
      wasBlank = false
      if place == quote.count { return isCut ? .beginning : .none }
      guard quote[place] == scalar else { return .none }
      place += 1
    }
    return place == quote.count ? .whole : .none
  }

  private static func folded(_ text: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text {
      if !scalar.properties.isWhitespace {
        result.append(scalar)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return result
  }
}
