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

  private static let line = Array("line:".utf8)
  private static let ellipses: [[Unicode.Scalar]] = [Array("…".unicodeScalars), Array("...".unicodeScalars)]

  /// - Returns: `nil` for a name that says nothing about the text: none, `line:6`.
  init?(_ name: String?) {
    guard let name, !name.isEmpty else { return nil }
    if name.utf8.starts(with: Self.line), name.utf8.dropFirst(5).allSatisfy({ 0x30...0x39 ~= $0 }) { return nil }
    var quote: [Unicode.Scalar] = []
    quote.reserveCapacity(name.utf8.count)
    var count = 0
    for scalar in name.unicodeScalars {
      count += 1
      if !Self.isBlank(scalar) {
        quote.append(scalar)
      } else if let last = quote.last, last != " " {
        quote.append(" ")
      }
    }
    Self.trim(&quote)
    // Some programs cut without a sign, at a round number of characters.
    var isCut = count >= 50
    for ellipsis in Self.ellipses where quote.suffix(ellipsis.count).elementsEqual(ellipsis) {
      quote.removeLast(ellipsis.count)
      Self.trim(&quote)
      isCut = true
    }
    if quote.isEmpty { return nil }
    (self.quote, self.isCut) = (quote, isCut)
  }

  private static func trim(_ quote: inout [Unicode.Scalar]) { if quote.last == " " { quote.removeLast() } }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    // Asking Unicode's tables for every accented letter would cost more than all the rest.
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  func match(_ text: ArraySlice<Unicode.Scalar>) -> Match {
    var place = 0
    var wasBlank = true
    for scalar in text {
      if Self.isBlank(scalar) {
        wasBlank = true
        continue
      }
      if place == quote.count { return isCut ? .beginning : .none }
      if wasBlank && place > 0 {
        guard quote[place] == " " else { return .none }
        place += 1
      }
      wasBlank = false
      guard quote[place] == scalar else { return .none }
      place += 1
    }
    return place == quote.count ? .whole : .none
  }

  /// How well a text fits: names come without blanks around them, so a text that has them fits less well than one that has not.
  func score(_ text: ArraySlice<Unicode.Scalar>, _ match: Match) -> Int {
    let isLoose = text.first.map(Self.isBlank) ?? false
    let endsLoose = match == .whole && text.last.map(Self.isBlank) ?? false
    return match == .none ? 0 : match.rawValue * 3 - (isLoose ? 1 : 0) - (endsLoose ? 1 : 0)
  }
}
