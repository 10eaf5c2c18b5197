import CivilTime
import TestChance
import Testing

@Suite("Zones")
struct CivilZoneTests {
  private let zone: CivilZone

  init() throws {
    zone = try #require(CivilZone(identifier: "Europe/Amsterdam"))
  }

  private func utc(_ date: String, _ time: String) throws -> String {
    zone.instant(of: try #require(CivilDate(iso: date)), try #require(WallTime(iso: time))).iso8601
  }

  @Test("winter is one hour and summer two hours ahead of UTC")
  func ordinary() throws {
    #expect(try utc("2026-01-15", "12:00") == "2026-01-15T11:00:00.000Z")
    #expect(try utc("2026-07-15", "00:30") == "2026-07-14T22:30:00.000Z")
  }

  @Test("in the spring night the hour that does not exist moves forward")
  func spring() throws {
    #expect(try utc("2026-03-29", "01:59") == "2026-03-29T00:59:00.000Z")
    #expect(try utc("2026-03-29", "02:00") == "2026-03-29T01:00:00.000Z")
    #expect(try utc("2026-03-29", "02:30") == "2026-03-29T01:30:00.000Z")
    #expect(try utc("2026-03-29", "03:00") == "2026-03-29T01:00:00.000Z")
    let moved = zone.instant(of: try #require(CivilDate(iso: "2026-03-29")), try #require(WallTime(iso: "02:30")))
    #expect(zone.time(of: moved).iso == "03:30")
  }

  @Test("in the autumn night the hour that comes twice is the first one")
  func autumn() throws {
    #expect(try utc("2026-10-25", "01:59") == "2026-10-24T23:59:00.000Z")
    #expect(try utc("2026-10-25", "02:30") == "2026-10-25T00:30:00.000Z")
    #expect(try utc("2026-10-25", "03:00") == "2026-10-25T02:00:00.000Z")
    let second = try #require(Instant(iso8601: "2026-10-25T01:30:00Z"))
    #expect(zone.time(of: second).iso == "02:30")
  }

  @Test("a moment shows a day and a time that lead back to it, except in the hour that comes twice")
  func roundTrip() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<3000 {
      let minute = Int64.random(in: 0...40_000_000, using: &generator)
      let instant = Instant(microseconds: minute * 60_000_000)
      let back = zone.instant(of: zone.date(of: instant), zone.time(of: instant))
      #expect(back == instant || back == instant.adding(hours: -1))
    }
  }

  @Test("unknown zones are refused, and UTC is known")
  func identifiers() {
    #expect(CivilZone(identifier: "Europe/Nergens") == nil)
    #expect(CivilZone(identifier: "") == nil)
    #expect(CivilZone(identifier: CivilZone.utc.identifier) == .utc)
    #expect(zone.identifier == "Europe/Amsterdam")
    #expect(zone == .netherlands)
  }

  @Test("the day changes at the zone's own midnight, also before 1970")
  func midnight() throws {
    #expect(zone.date(of: try #require(Instant(iso8601: "2026-03-03T22:59:59.999Z"))).iso == "2026-03-03")
    #expect(zone.date(of: try #require(Instant(iso8601: "2026-03-03T23:00:00Z"))).iso == "2026-03-04")
    #expect(CivilZone.utc.date(of: Instant(microseconds: -1)).iso == "1969-12-31")
    #expect(CivilZone.utc.time(of: Instant(microseconds: -1)).iso == "23:59")
  }
}
