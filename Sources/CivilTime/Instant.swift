/// A moment in time, the same everywhere: microseconds since the beginning of 1970 in UTC, leap seconds not counted.
///
/// Moments are kept in databases as this number. Which day it was for people is for a ``CivilZone`` to say.
public struct Instant: Sendable, Hashable, Comparable, Codable {
  public let microseconds: Int64

  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  public init(from decoder: any Decoder) throws {
    microseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(microseconds)
  }

  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.microseconds < later.microseconds
  }

  /// This moment so many seconds later, or earlier when negative. Stops at the ends of what can be counted.
  public func adding(seconds: Int) -> Instant {
    adding(microseconds: saturatingProduct(Int64(seconds), 1_000_000))
  }

  public func adding(minutes: Int) -> Instant {
    adding(microseconds: saturatingProduct(Int64(minutes), 60_000_000))
  }

  public func adding(hours: Int) -> Instant {
    adding(microseconds: saturatingProduct(Int64(hours), 3_600_000_000))
  }

  /// So many times 24 hours later. For the same time on another day, go by ``CivilDate`` and ``CivilZone``.
  public func adding(days: Int) -> Instant {
    adding(microseconds: saturatingProduct(Int64(days), 86_400_000_000))
  }

  public func adding(milliseconds: Int) -> Instant {
    adding(microseconds: saturatingProduct(Int64(milliseconds), 1000))
  }

  public func adding(microseconds more: Int64) -> Instant {
    let (sum, overflows) = microseconds.addingReportingOverflow(more)
    return Instant(microseconds: overflows ? (more > 0 ? .max : .min) : sum)
  }

  /// The seconds from this moment to another; negative when the other is earlier.
  public func seconds(until other: Instant) -> Double {
    Double(other.microseconds) / 1_000_000 - Double(microseconds) / 1_000_000
  }
}

private func saturatingProduct(_ count: Int64, _ unit: Int64) -> Int64 {
  let (product, overflows) = count.multipliedReportingOverflow(by: unit)
  return overflows ? (count > 0 ? .max : .min) : product
}
