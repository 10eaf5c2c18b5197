extension Pen {
  /// Writes a number as ``SVGNumber`` describes.
  mutating func write(number: Double) {
    guard number.isFinite else { return write(UInt8(ascii: "0")) }
    let scaled = min(1e15, max(-1e15, number * 100))
    let hundredths = Int64(scaled + (scaled < 0 ? -0.5 : 0.5))
    if hundredths < 0 { write(UInt8(ascii: "-")) }
    write(digits: hundredths.magnitude / 100)
    let rest = UInt8(truncatingIfNeeded: hundredths.magnitude % 100)
    guard rest > 0 else { return }
    write(UInt8(ascii: "."))
    write(UInt8(ascii: "0") + rest / 10)
    if rest % 10 > 0 { write(UInt8(ascii: "0") + rest % 10) }
  }

  /// Writes numbers with a space between them.
  mutating func write(numbers: some Sequence<Double>) {
    var isFirst = true
    for number in numbers {
      if !isFirst { write(UInt8(ascii: " ")) }
      write(number: number)
      isFirst = false
    }
  }

  /// Writes a whole number.
  mutating func write(integer: Int) {
    if integer < 0 { write(UInt8(ascii: "-")) }
    write(digits: UInt64(integer.magnitude))
  }

  private mutating func write(digits number: UInt64) {
    if number >= 10 { write(digits: number / 10) }
    write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}
