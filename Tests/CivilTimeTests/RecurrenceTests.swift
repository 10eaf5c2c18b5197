import CivilTime
import Foundation
import Language
import TestChance
import Testing

@Suite("Rhythms")
struct RecurrenceTests {
  private static let table: [(Recurrence, String, String, String)] = [
    (.once, "once", "één keer", "once"), (.everyDays(1), "days:1", "elke dag", "every day"),
    (.everyDays(2), "days:2", "om de dag", "every other day"),
    (.everyDays(10), "days:10", "elke 10 dagen", "every 10 days"),
    (.everyWeeks(1, on: []), "weeks:1:", "elke week", "every week"),
    (.everyWeeks(2, on: [.tuesday]), "weeks:2:2", "om de week op dinsdag", "every other week on Tuesday"),
    (
      .everyWeeks(3, on: [.thursday, .tuesday]), "weeks:3:2,4", "elke 3 weken op dinsdag en donderdag",
      "every 3 weeks on Tuesday and Thursday"
    ),
    (.everyWeeks(1, on: Set(Weekday.allCases)), "weeks:1:1,2,3,4,5,6,7", "elke dag", "every day"),
    (
      .everyWeeks(1, on: [.monday, .tuesday, .wednesday, .thursday, .friday]), "weeks:1:1,2,3,4,5", "elke werkdag",
      "every working day"
    ),
    (.timesAWeek(1), "times-a-week:1", "1 keer per week", "once a week"),
    (.timesAWeek(3), "times-a-week:3", "3 keer per week", "3 times a week"),
    (.timesAMonth(2), "times-a-month:2", "2 keer per maand", "twice a month"),
    (.everyMonths(1), "months:1", "elke maand", "every month"),
    (.everyMonths(2), "months:2", "om de maand", "every other month"),
    (
      .irregular("als het uitkomt: soms"), "words:als het uitkomt: soms", "als het uitkomt: soms",
      "als het uitkomt: soms"
    ),
  ]

  @Test("each rhythm has a code to keep and words to say, and both lead back")
  func table() throws {
    for (recurrence, code, nl, en) in Self.table {
      #expect(recurrence.code == code)
      #expect(Recurrence(code: code) == recurrence)
      #expect(recurrence.phrase == Phrase(nl: nl, en: en))
      #expect(try JSONDecoder().decode([Recurrence].self, from: JSONEncoder().encode([recurrence])) == [recurrence])
    }
  }

  @Test(
    "other codes are refused",
    arguments: [
      "", "once:", "days", "days:", "days:0", "days:-1", "days:x", "weeks:2", "weeks:2:8", "weeks:2:x", "weeks:0:1",
      "often:1", "months:1:2",
    ])
  func refused(code: String) {
    #expect(Recurrence(code: code) == nil)
  }

  @Test("how many times a week it comes to")
  func timesPerWeek() throws {
    #expect(Recurrence.everyDays(2).timesPerWeek == 3.5)
    #expect(Recurrence.everyWeeks(2, on: [.monday, .friday]).timesPerWeek == 1)
    #expect(Recurrence.everyWeeks(2, on: []).timesPerWeek == 0.5)
    #expect(Recurrence.timesAWeek(3).timesPerWeek == 3)
    #expect(abs(try #require(Recurrence.everyMonths(1).timesPerWeek) - 0.22998) < 0.00001)
    #expect(Recurrence.once.timesPerWeek == nil)
    #expect(Recurrence.irregular("soms").timesPerWeek == nil)
    #expect(Recurrence.everyDays(0).timesPerWeek == 7)
  }

  private func days(_ recurrence: Recurrence, from: String, after: String? = nil, until: String? = nil, limit: Int = 4)
    throws -> [String]
  {
    recurrence.occurrences(
      from: try #require(CivilDate(iso: from)), after: after.flatMap(CivilDate.init(iso:)),
      until: until.flatMap(CivilDate.init(iso:)),
      limit: limit
    ).map(\.iso)
  }

  @Test("every other week is counted from the week in which it begins, over the turn of the year")
  func everyOtherWeek() throws {
    let rhythm = Recurrence.everyWeeks(2, on: [.tuesday, .friday])
    #expect(try days(rhythm, from: "2026-12-16") == ["2026-12-18", "2026-12-29", "2027-01-01", "2027-01-12"])
    #expect(try days(.everyWeeks(2, on: []), from: "2026-12-16", limit: 2) == ["2026-12-16", "2026-12-30"])
  }

  @Test("every month keeps the day it begins with, where the month has it")
  func everyMonth() throws {
    #expect(try days(.everyMonths(1), from: "2024-01-31") == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"])
    #expect(
      try days(.everyMonths(1), from: "2024-01-31", after: "2025-02-27", limit: 2) == ["2025-02-28", "2025-03-31"])
  }

  @Test("days within bounds, and none for a rhythm that names no days")
  func bounds() throws {
    #expect(try days(.once, from: "2026-03-03") == ["2026-03-03"])
    #expect(try days(.once, from: "2026-03-03", after: "2026-03-03") == [])
    #expect(
      try days(.everyDays(2), from: "2026-03-03", after: "2026-03-04", until: "2026-03-07") == [
        "2026-03-05", "2026-03-07",
      ])
    #expect(try days(.everyDays(2), from: "2026-03-03", until: "2026-03-02") == [])
    #expect(try days(.timesAWeek(2), from: "2026-03-03") == [])
    #expect(try days(.irregular("soms"), from: "2026-03-03") == [])
    #expect(try days(.everyDays(1), from: "2026-03-03", limit: 0) == [])
    #expect(try days(.everyWeeks(1, on: [.sunday]), from: "9999-12-20") == ["9999-12-26"])
    #expect(try days(.everyDays(.max), from: "2026-03-03") == ["2026-03-03"])
  }

  @Test("starting later names the same days as walking from the start")
  func skipping() throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<300 {
      let weekdays = Set(Weekday.allCases.filter { _ in Bool.random(using: &generator) })
      let count = Int.random(in: 1...5, using: &generator)
      let rhythms: [Recurrence] = [.everyDays(count), .everyWeeks(count, on: weekdays), .everyMonths(count)]
      let rhythm = try #require(rhythms.randomElement(using: &generator))
      let start = CivilDate(daysSince1970: Int.random(in: 0...30_000, using: &generator))
      let after = start.adding(days: Int.random(in: -40...400, using: &generator))
      let until = start.adding(days: 500)
      let all = rhythm.occurrences(from: start, until: until, limit: 1000)
      #expect(rhythm.occurrences(from: start, after: after, until: until, limit: 1000) == all.filter { $0 > after })
      #expect(all == all.sorted() && Set(all).count == all.count && all.allSatisfy { $0 >= start })
      #expect(rhythm.next(after: after, from: start, until: until) == all.first { $0 > after })
    }
  }
}
