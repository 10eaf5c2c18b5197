import CivilTime
import Language
import TestChance
import Testing

@Suite("Typed dates")
struct TypedDateTests {
  private let today = CivilDate(daysSince1970: 20_778)  // Saturday 21 November 2026

  @Test(
    "dates are read as people type them",
    arguments: [
      ("03-03-2026", "2026-03-03"), ("3-3-2026", "2026-03-03"), ("3/3/2026", "2026-03-03"), ("3.3.26", "2026-03-03"),
      ("03032026", "2026-03-03"), (" 3 - 3 - 2026 ", "2026-03-03"), ("2026-03-04", "2026-03-04"),
      ("3 maart 2026", "2026-03-03"),
      ("3 MRT 2026", "2026-03-03"), ("di 3 mrt. '26", "2026-03-03"), ("dinsdag 3 maart 2026", "2026-03-03"),
      ("3e maart 2026", "2026-03-03"), ("3 March 2026", "2026-03-03"), ("March 3rd, 2026", "2026-03-03"),
      ("1 sept 2026", "2026-09-01"), ("29-02-2024", "2024-02-29"), ("3-3-36", "2036-03-03"), ("3-3-37", "1937-03-03"),
      ("3-3-99", "1999-03-03"), ("3 mrt", "2027-03-03"), ("20-11", "2026-11-20"), ("1 jan", "2027-01-01"),
      ("29 feb", "2028-02-29"), ("vandaag", "2026-11-21"), ("Morgen", "2026-11-22"), ("overmorgen", "2026-11-23"),
      ("gisteren", "2026-11-20"), ("eergisteren", "2026-11-19"), ("tomorrow", "2026-11-22"),
    ])
  func read(typed: String, iso: String) throws {
    #expect(today.iso == "2026-11-21")
    #expect(try CivilDate.parse(typed, today: today).iso == iso)
  }

  @Test(
    "what cannot be read says why",
    arguments: [
      ("", CivilDateProblem.empty), ("  ", .empty), ("?", .notADate), ("maart", .notADate), ("hallo", .notADate),
      ("3 maart 2026 om 9 uur", .notADate), ("3;3;2026", .notADate), ("1-2-3-4", .notADate), ("123-1-2026", .notADate),
      ("3-13-2026", .noSuchMonth(13)), ("03-00-2026", .noSuchMonth(0)),
      ("31-02-2026", .noSuchDay(month: 2, year: 2026)),
      ("29-2-2026", .noSuchDay(month: 2, year: 2026)), ("0-1-2026", .noSuchDay(month: 1, year: 2026)),
      ("31-02", .noSuchDay(month: 2, year: nil)), ("3-3-026", .needsYear), ("3-3-0000", .needsYear),
      ("٣-3-2026", .notADate),
    ])
  func refused(typed: String, problem: CivilDateProblem) {
    #expect(throws: problem) { try CivilDate.parse(typed, today: today) }
  }

  @Test("without today the year must be written in full", arguments: ["3-3", "3-3-26", "vandaag", "3 mrt"])
  func withoutToday(typed: String) {
    #expect(throws: CivilDateProblem.needsYear) { try CivilDate.parse(typed, today: nil) }
  }

  @Test("31 February is answered with the last day of that month")
  func lastDay() {
    let sentence = CivilDateProblem.noSuchDay(month: 2, year: 2026).phrase
    #expect(sentence.nl == "De laatste dag van februari 2026 is 28 februari. Kies een dag van 1 tot en met 28.")
    #expect(CivilDateProblem.noSuchDay(month: 2, year: nil).phrase.en.contains("29 February"))
  }

  @Test(
    "what a date shows can be typed back from the year 1000 on, and no text makes reading fail otherwise than with a problem"
  )
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let date = CivilDate(daysSince1970: Int.random(in: -350_000...2_900_000, using: &generator))
      for text in [date.typed, date.iso, date.long(in: .nl), date.short(in: .en), date.withWeekday.nl] {
        #expect(try CivilDate.parse(text, today: nil) == date)
      }
      _ = try? CivilDate.parse(generator.text(), today: today)
    }
  }
}
