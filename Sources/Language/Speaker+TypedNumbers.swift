extension Speaker {
  /// The number someone typed, or nil when it cannot be read as one.
  ///
  /// The mark for decimals is the language's own: "1,5" in Dutch, "1.5" in English. The other mark makes groups of three
  /// ("1.234,5") where it fits as such, and is taken for a decimal mark where it does not: "1.5" in Dutch is one and
  /// a half, "1.500" is fifteen hundred. Spaces are ignored.
  public func typedNumber(_ typed: String) -> Double? {
    var text = typed.filter { !$0.isWhitespace }
    let isNegative = text.first == "-" || text.first == "−"
    if isNegative { text.removeFirst() }
    let halves = text.split(separator: decimalMark, omittingEmptySubsequences: false)
    let value: Double?
    switch halves.count {
    case 1:
      value = wholeNumber(halves[0]) ?? decimal(text.split(separator: groupMark, omittingEmptySubsequences: false))
    case 2:
      value = wholeNumber(halves[0]).flatMap { _ in decimal([halves[0].filter { $0.isASCIIDigit }[...], halves[1]]) }
    default: value = nil
    }
    return value.map { isNegative ? -$0 : $0 }
  }

  /// Digits only, or digits in groups of three.
  private func wholeNumber(_ text: Substring) -> Double? {
    let groups = text.split(separator: groupMark, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    if groups.count > 1, groups[0].count > 3 || groups.dropFirst().contains(where: { $0.count != 3 }) { return nil }
    return Double(groups.joined())
  }

  private func decimal(_ halves: [Substring]) -> Double? {
    guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    return Double(halves.joined(separator: "."))
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
