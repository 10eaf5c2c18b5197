import CivilTime
import Testing

@Suite("Times on the clock")
struct WallTimeTests {
  @Test(
    "times are read as people type them",
    arguments: [
      ("09:30", "09:30"), ("9.30", "09:30"), ("9:30", "09:30"), ("9u30", "09:30"), ("0930", "09:30"), ("9", "09:00"),
      ("9 uur", "09:00"), ("9.30 uur", "09:30"), ("21:15 u", "21:15"), ("0:00", "00:00"), ("23:59", "23:59"),
    ])
  func read(typed: String, iso: String) throws {
    #expect(try WallTime.parse(typed).iso == iso)
  }

  @Test(
    "other texts are refused",
    arguments: ["half tien", "24:00", "9:60", "9:3", "930", "9:30:00", "-1", "9,30", "uur", ":30", "٩:30"])
  func refused(typed: String) {
    #expect(throws: WallTimeProblem.notATime) { try WallTime.parse(typed) }
  }

  @Test("nothing typed has an answer of its own")
  func empty() {
    #expect(throws: WallTimeProblem.empty) { try WallTime.parse("  ") }
  }

  @Test("minutes go round the clock")
  func minutes() {
    #expect(WallTime(minutesSinceMidnight: 1500).iso == "01:00")
    #expect(WallTime(minutesSinceMidnight: -30).iso == "23:30")
    #expect(WallTime.noon.adding(minutes: 725).iso == "00:05")
    #expect(WallTime.noon.minutes(until: .midnight) == -720)
    #expect(WallTime(iso: "9:30") == nil)
  }
}
