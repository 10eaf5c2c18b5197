internal import Foundation
public import Language

/// A place's rules for what the clock shows: which day and time a moment is there, and the other way round.
///
/// The rules come from the system's time zone database, through Foundation.
public struct CivilZone: Sendable, Hashable {
  private let zone: TimeZone

  /// A zone by its name in the IANA database, such as `Europe/Amsterdam`; nil when there is none of that name.
  public init?(identifier: String) {
    let isName = identifier.utf8.contains(UInt8(ascii: "/")) || identifier == "UTC"
    guard isName, let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  private init(_ zone: TimeZone) {
    self.zone = zone
  }

  /// Universal time, the same all year.
  public static let utc = CivilZone(TimeZone.gmt)

  /// The Netherlands in Europe. Where a system has no time zone database, this is ``utc``.
  public static let netherlands = CivilZone(identifier: "Europe/Amsterdam") ?? .utc

  /// The name by which the zone is kept.
  public var identifier: String { zone == .gmt ? "UTC" : zone.identifier }

  /// Which day it is there.
  public func date(of instant: Instant) -> CivilDate {
    CivilDate(daysSince1970: Int(localSeconds(of: instant).flooredQuotient(by: 86_400).value))
  }

  /// What the clock shows there, to the minute.
  public func time(of instant: Instant) -> WallTime {
    WallTime(minutesSinceMidnight: Int(localSeconds(of: instant).flooredQuotient(by: 86_400).rest / 60))
  }

  /// The moment at which the clock there shows this time on this day.
  ///
  /// On two nights a year that takes a decision, and it is always this one:
  /// - In spring an hour does not exist. The time moves forward by the hour that is skipped: 02:30 is the moment that
  ///   the clock calls 03:30.
  /// - In autumn an hour comes twice. The first one is taken, in summer time.
  public func instant(of date: CivilDate, _ time: WallTime) -> Instant {
    let local = Int64(date.daysSince1970) * 86_400 + Int64(time.minutesSinceMidnight) * 60
    // No zone has changed its clock twice within two days, so these are the offsets before and after any change near.
    let before = local - offset(atSecond: local - 86_400)
    let after = local - offset(atSecond: local + 86_400)
    let fits = [min(before, after), max(before, after)].first { $0 + offset(atSecond: $0) == local }
    return Instant(microseconds: (fits ?? before) * 1_000_000)
  }

  /// The moment a day begins there.
  public func start(of date: CivilDate) -> Instant {
    instant(of: date, .midnight)
  }

  /// "3 maart 2026, 09:30 uur", "3 March 2026, 09:30".
  public func phrase(of instant: Instant) -> Phrase {
    .joined([date(of: instant).longPhrase, time(of: instant).phrase], separator: ", ")
  }

  private func localSeconds(of instant: Instant) -> Int64 {
    let seconds = instant.microseconds.flooredQuotient(by: 1_000_000).value
    return seconds + offset(atSecond: seconds)
  }

  private func offset(atSecond second: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
  }
}
