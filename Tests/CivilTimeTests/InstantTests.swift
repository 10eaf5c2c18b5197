import CivilTime
import Foundation
import TestChance
import Testing

@Suite("Moments")
struct InstantTests {
  @Test("a moment is written in UTC with milliseconds")
  func written() {
    #expect(Instant(microseconds: 0).iso8601 == "1970-01-01T00:00:00.000Z")
    #expect(Instant(microseconds: -1).iso8601 == "1969-12-31T23:59:59.999Z")
    #expect(Instant(microseconds: 1_772_530_200_123_456).iso8601 == "2026-03-03T09:30:00.123Z")
  }

  @Test("written moments are read back, with none to six decimals")
  func read() {
    #expect(Instant(iso8601: "2026-03-03T09:30:00Z")?.microseconds == 1_772_530_200_000_000)
    #expect(Instant(iso8601: "2026-03-03T09:30:00.5Z")?.microseconds == 1_772_530_200_500_000)
    #expect(Instant(iso8601: "2026-03-03T09:30:00.123456Z")?.microseconds == 1_772_530_200_123_456)
  }

  @Test(
    "other texts are refused",
    arguments: [
      "", "2026-03-03", "2026-03-03T09:30:00", "2026-03-03T09:30:00+01:00", "2026-03-03T24:00:00Z",
      "2026-03-03T09:30:60Z", "2026-03-03T09:30:00.Z", "2026-03-03T09:30:00.1234567Z", "2026-02-30T09:30:00Z",
      "2026-03-03 09:30:00Z",
    ])
  func refused(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test("what is added stops at the ends of counting")
  func adding() {
    let instant = Instant(microseconds: 0)
    #expect(instant.adding(minutes: 1).seconds(until: instant) == -60)
    #expect(instant.adding(days: 1) == instant.adding(hours: 24))
    #expect(instant.adding(days: .max).microseconds == .max)
    #expect(Instant(microseconds: .max).adding(seconds: 1).microseconds == .max)
    #expect(Instant(microseconds: .min).adding(milliseconds: -1).microseconds == .min)
  }

  @Test("any moment of our years is read back to the millisecond, and kept as a number")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<1000 {
      let instant = Instant(microseconds: Int64.random(in: -10_000_000_000...10_000_000_000, using: &generator) * 1000)
      #expect(Instant(iso8601: instant.iso8601) == instant)
      #expect(try JSONDecoder().decode([Instant].self, from: JSONEncoder().encode([instant])) == [instant])
    }
  }

  @Test("a clock that is set stands still until time passes")
  func timekeeper() throws {
    let date = try #require(CivilDate(iso: "2026-03-03"))
    let clock = SetTimekeeper(date)
    #expect(clock.now == clock.now)
    #expect(clock.today(in: .netherlands) == date)
    clock.advance(days: 1)
    #expect(clock.today(in: .netherlands).iso == "2026-03-04")
    clock.set(Instant(microseconds: 5))
    clock.advance(seconds: 1)
    #expect(clock.now.microseconds == 1_000_005)
  }
}
