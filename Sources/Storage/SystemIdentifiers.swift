public import CivilTime

/// New ids as UUIDs of version 7 (RFC 9562, section 5.7), so that rows made one after another stand side by side on
/// disk.
///
/// The first 48 bits are the milliseconds since 1970 by the given clock, the next 12 the part of the millisecond
/// (section 6.2, method 3), the last 62 random.
public struct SystemIdentifiers: IdentifierSource {
  private let timekeeper: any Timekeeper

  public init(timekeeper: any Timekeeper) {
    self.timekeeper = timekeeper
  }

  public func next<Subject>() -> Identifier<Subject> {
    let microseconds = UInt64(clamping: timekeeper.now.microseconds)
    let (milliseconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1000)
    let fraction = rest * 4096 / 1000
    let version: UInt64 = 0x7000
    let variant: UInt64 = 0x8000_0000_0000_0000
    return Identifier(
      high: milliseconds << 16 | version | fraction,
      low: variant | UInt64.random(in: .min ... .max) >> 2)
  }
}
