extension Instant {
  /// The moment in UTC with milliseconds: `2026-03-03T09:30:00.000Z`. Later moments sort later, between the years 1 and 9999.
  public var iso8601: String {
    let milliseconds = microseconds.flooredQuotient(by: 1000)
    let days = milliseconds.value.flooredQuotient(by: 86_400_000)
    let date = CivilDate(daysSince1970: Int(days.value))
    let (minutes, rest) = days.rest.quotientAndRemainder(dividingBy: 60_000)
    return date.iso + "T" + twoDigits(Int(minutes / 60)) + ":" + twoDigits(Int(minutes % 60)) + ":"
      + twoDigits(Int(rest / 1000)) + "." + digits(Int(rest % 1000), width: 3) + "Z"
  }

  /// A moment as ``iso8601`` writes it, or without the fraction, or with up to six decimals; always in UTC, with `Z`.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
      let date = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let time = WallTime(iso: String(decoding: bytes[11..<16], as: UTF8.self)), bytes[16] == UInt8(ascii: ":"),
      let seconds = Int(digits: bytes[17..<19]), seconds < 60,
      let fraction = Self.microseconds(inFraction: bytes[19..<(bytes.count - 1)])
    else { return nil }
    let wholeSeconds = date.daysSince1970 * 86_400 + time.minutesSinceMidnight * 60 + seconds
    self.init(microseconds: Int64(wholeSeconds) * 1_000_000 + Int64(fraction))
  }

  /// `.5` is 500000; nothing at all is 0.
  private static func microseconds(inFraction bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return 0 }
    let decimals = bytes.dropFirst()
    guard first == UInt8(ascii: "."), (1...6).contains(decimals.count), let value = Int(digits: decimals) else {
      return nil
    }
    return (decimals.count..<6).reduce(value) { number, _ in number * 10 }
  }
}

extension Int64 {
  /// Division that rounds down, so that moments before 1970 fall on the right day.
  func flooredQuotient(by divisor: Int64) -> (value: Int64, rest: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
