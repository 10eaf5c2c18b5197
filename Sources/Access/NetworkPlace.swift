/// Where on the network somebody is, as far as one household or office has it for itself: an IPv4 address, or the first 64 bits
/// of an IPv6 address (RFC 4291, 2.5.4: the rest is the host's own to choose).
enum NetworkPlace {
  static func of(_ address: String) -> String {
    let bare = address.lowercased().prefix { $0 != "%" }
    guard bare.contains(":") else { return String(bare) }
    let halves = String(bare).split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    let head = groups(halves[0])
    let tail = halves.count == 2 ? groups(halves[1]) : []
    if head.isEmpty, let mapped = tail.last, mapped.contains(".") { return String(mapped) }
    let zeros = Array(repeating: Substring("0"), count: max(0, 8 - head.count - tail.count))
    return (head + zeros + tail).prefix(4).map(withoutLeadingZeros).joined(separator: ":")
  }

  private static func groups(_ text: Substring) -> [Substring] { text.split(separator: ":") }

  private static func withoutLeadingZeros(_ group: Substring) -> String {
    let digits = group.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}
