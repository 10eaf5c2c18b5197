/// A text of which quotes are looked up by their place in code points.
struct QuotedText {
  private let bytes: [UInt8]
  /// Where every code point begins in the bytes, and behind them where the text ends.
  private let starts: [Int]
  private lazy var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)

  /// How many code points there are.
  var count: Int { starts.count - 1 }

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count + 1)
    for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 { starts.append(place) }
    starts.append(bytes.count)
    self.starts = starts
  }

  /// Whether a name is what stands there, or a beginning of it in the ways that programs cut; `nil` for a name that is no quote.
  mutating func says(_ name: String, _ range: Range<Int>) -> Bool? {
    let place = starts[range.lowerBound]..<starts[range.upperBound]
    if name.isSame(as: bytes[place]) { return true }
    return SelectionName(name).map { $0.match(scalars[range]) != .none }
  }
}
