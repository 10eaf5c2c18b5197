extension Speaker {
  /// A whole number, in groups of three: "1.234", "1,234". The sign is a real minus, which screen readers say aloud.
  public func number(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  /// A number with exactly this many decimals (at most 9): "1.234,5", "1,234.5".
  ///
  /// Halves are rounded away from zero, as people do on paper. A number that is undefined is "–".
  public func number(_ number: Double, decimals: Int) -> String {
    let decimals = min(9, max(0, decimals))
    let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 1e18 else { return "–" }
    let digits = String(UInt64(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = number < 0 && scaled > 0 ? "−" : ""
    let whole = grouped(String(padded.dropLast(decimals)))
    return sign + whole + (decimals > 0 ? decimalMark + padded.suffix(decimals) : "")
  }

  /// A number with at most this many decimals, without zeros at the end: "1,5", "2".
  public func number(_ value: Double, upTo decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    guard text.contains(decimalMark) else { return text }
    let trimmed = text.reversed().drop { $0 == "0" }
    return String((trimmed.first.map(String.init) == decimalMark ? trimmed.dropFirst() : trimmed).reversed())
  }

  /// A share of 1 in percent: 0.345 is "35%", or "34,5%" with one decimal.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    let text = number(share * 100, decimals: decimals)
    return text == "–" ? text : text + "%"
  }

  /// The size of a file in steps of a thousand: "512 bytes", "1,2 MB".
  public func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return number(count) + (count == 1 ? " byte" : " bytes") }
    var size = Double(count)
    for unit in ["kB", "MB", "GB", "TB"] {
      size /= 1000
      if size < 999.95 || unit == "TB" { return number(size, decimals: 1) + " " + unit }
    }
    return number(count)
  }

  var decimalMark: String { language == .nl ? "," : "." }

  var groupMark: String { language == .nl ? "." : "," }

  private func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: groupMark)
  }
}
