import CivilTime
import Language
import TestChance
import Testing

@Suite("Calendar dates")
struct CivilDateTests {
  @Test(
    "days are counted from 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2000-03-01", 11017), ("2026-03-03", 20515),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("1900-03-01", -25_508),
    ])
  func daysSince1970(iso: String, days: Int) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(date.daysSince1970 == days)
    #expect(CivilDate(daysSince1970: days) == date)
  }

  @Test("every day from 1890 to 2110 follows the one before, in date and in weekday")
  func everyDay() throws {
    var date = try #require(CivilDate(year: 1890, month: 1, day: 1))
    let end = try #require(CivilDate(year: 2110, month: 1, day: 1))
    while date < end {
      let next = date.adding(days: 1)
      #expect(date < next && date.days(until: next) == 1 && next.adding(days: -1) == date)
      #expect(next.weekday.rawValue == date.weekday.rawValue % 7 + 1)
      #expect(next.day == date.day + 1 || (next.day == 1 && date == date.lastOfMonth))
      date = next
    }
  }

  @Test(
    "days that do not exist are refused",
    arguments: [
      (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (0, 1, 1), (10000, 1, 1),
    ])
  func nonexistent(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "only ten characters are a kept date",
    arguments: ["", "2026-3-3", "2026-03-03 ", "2026/03/03", "2026-02-30", "-026-03-03", "２026-03-03"])
  func notISO(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test(
    "months are added by the calendar, and a shorter month gives its last day",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-31", 3, "2026-04-30"), ("2026-01-15", -13, "2024-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("0001-01-01", -1, "0001-01-01"), ("9999-12-01", 1, "9999-12-31"),
    ])
  func months(from: String, months: Int, to: String) throws {
    #expect(try #require(CivilDate(iso: from)).adding(months: months).iso == to)
  }

  @Test("an age turns on the birthday, and for a leap day on 1 March")
  func years() throws {
    let born = try #require(CivilDate(iso: "2004-02-29"))
    #expect(born.years(until: try #require(CivilDate(iso: "2022-02-28"))) == 17)
    #expect(born.years(until: try #require(CivilDate(iso: "2022-03-01"))) == 18)
    #expect(born.years(until: try #require(CivilDate(iso: "2024-02-29"))) == 20)
  }

  @Test(
    "weeks are numbered as ISO 8601 does",
    arguments: [
      ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1), ("2027-01-03", 2026, 53), ("2021-01-03", 2020, 53),
      ("2023-01-01", 2022, 52), ("2024-12-30", 2025, 1), ("2026-03-03", 2026, 10),
    ])
  func isoWeeks(iso: String, year: Int, week: Int) throws {
    let found = try #require(CivilDate(iso: iso)).isoWeek
    #expect(found.year == year)
    #expect(found.number == week)
  }

  @Test("dates are said in both languages, long, short and as typed")
  func words() throws {
    let date = try #require(CivilDate(iso: "2026-03-03"))
    #expect(date.typed == "03-03-2026")
    #expect(date.long(in: .nl) == "3 maart 2026")
    #expect(date.short(in: .nl) == "3 mrt 2026")
    #expect(date.withWeekday == Phrase(nl: "dinsdag 3 maart 2026", en: "Tuesday 3 March 2026"))
  }

  @Test(
    "how far a day is from today",
    arguments: [
      ("2026-03-03", "vandaag"), ("2026-03-04", "morgen"), ("2026-03-05", "overmorgen"), ("2026-03-02", "gisteren"),
      ("2026-03-01", "eergisteren"), ("2026-03-06", "over 3 dagen"), ("2026-03-16", "over 13 dagen"),
      ("2026-03-17", "over 2 weken"), ("2026-02-17", "2 weken geleden"), ("2026-05-02", "over 8 weken"),
      ("2026-05-03", "over 2 maanden"), ("2028-03-03", "over 2 jaar"), ("2016-03-02", "10 jaar geleden"),
    ])
  func relative(iso: String, words: String) throws {
    let today = try #require(CivilDate(iso: "2026-03-03"))
    #expect(try #require(CivilDate(iso: iso)).relative(to: today).nl == words)
  }

  @Test("counting and adding agree, for any two days")
  func anyDays() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5000 {
      let one = CivilDate(daysSince1970: Int.random(in: -719_162...2_932_896, using: &generator))
      let other = CivilDate(daysSince1970: Int.random(in: -719_162...2_932_896, using: &generator))
      #expect(one.adding(days: one.days(until: other)) == other)
      #expect((one < other) == (one.iso < other.iso))
      #expect(CivilDate(iso: one.iso) == one)
      #expect((1...53).contains(one.isoWeek.number))
    }
    #expect(CivilDate.last.adding(days: .max) == .last)
    #expect(CivilDate.first.adding(weeks: .min) == .first)
  }
}
