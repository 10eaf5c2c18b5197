extension Instant {
  /// The moment in UTC with milliseconds: `2026-03-03T09:30:00.000Z`. Later moments sort later, between the years 1 and 9999.
  public var iso8601: String { iso8601(decimals: 3) }

  /// The moment in UTC: `2026-03-03T09:30:00Z`, with parts of a second behind a point when decimals are asked for.
  ///
  /// - Parameter decimals: 0 to 6; what they do not show is cut off.
  public func iso8601(decimals: Int) -> String {
    let days = microseconds.flooredQuotient(by: 86_400_000_000)
    let date = CivilDate(daysSince1970: Int(days.value))
    let (second, fraction) = Int(days.rest).quotientAndRemainder(dividingBy: 1_000_000)
    let decimals = min(max(0, decimals), 6)
    // Byte by byte: a study has a moment for each of its hundred thousands of codings.
    return String(unsafeUninitializedCapacity: 27) { buffer in
      var count = 0
      func write(_ sign: UInt8) {
        buffer[count] = sign
        count += 1
      }
      func write(_ number: Int, width: Int, before sign: UInt8) {
        var rest = number
        for place in (count..<count + width).reversed() {
          buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        count += width
        write(sign)
      }
      write(date.year, width: 4, before: UInt8(ascii: "-"))
      write(date.month, width: 2, before: UInt8(ascii: "-"))
      write(date.day, width: 2, before: UInt8(ascii: "T"))
      write(second / 3600, width: 2, before: UInt8(ascii: ":"))
      write(second / 60 % 60, width: 2, before: UInt8(ascii: ":"))
      write(second % 60, width: 2, before: UInt8(ascii: decimals == 0 ? "Z" : "."))
      if decimals > 0 {
        let unit = (decimals..<6).reduce(1) { number, _ in number * 10 }
        write(fraction / unit, width: decimals, before: UInt8(ascii: "Z"))
      }
      return count
    }
  }

  /// A moment as ``iso8601`` writes it, or without the fraction, or with up to six decimals; always in UTC, with `Z`.
  public init?(iso8601 text: String) {
    let read =
      text.utf8.withContiguousStorageIfAvailable(Self.microseconds(in:))
      ?? Array(text.utf8).withUnsafeBufferPointer(Self.microseconds(in:))
    guard let read else { return nil }
    self.init(microseconds: read)
  }

  private static func microseconds(in bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count >= 20, bytes[bytes.count - 1] == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let year = Int(digits: bytes[0..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8..<10]), let date = CivilDate(year: year, month: month, day: day),
      let hour = Int(digits: bytes[11..<13]), let minute = Int(digits: bytes[14..<16]),
      let time = WallTime(hour: hour, minute: minute), let seconds = Int(digits: bytes[17..<19]), seconds < 60,
      let fraction = microseconds(inFraction: bytes[19..<(bytes.count - 1)])
    else { return nil }
    let wholeSeconds = date.daysSince1970 * 86_400 + time.minutesSinceMidnight * 60 + seconds
    return Int64(wholeSeconds) * 1_000_000 + Int64(fraction)
  }

  /// `.5` is 500000; nothing at all is 0.
  private static func microseconds(inFraction bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
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
