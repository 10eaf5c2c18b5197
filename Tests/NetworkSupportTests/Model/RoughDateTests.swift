import CivilTime
import Language
import NetworkSupport
import Testing

@Suite("Dates as people remember them")
struct RoughDateTests {
  let today = CivilDate(year: 2026, month: 3, day: 2)!

  @Test(
    "a year, a month or a day is read and kept",
    arguments: [
      ("1998", "1998", "1998"), ("5-1998", "1998-05", "05-1998"), ("05/1998", "1998-05", "05-1998"),
      ("12-5-1998", "1998-05-12", "12-05-1998"), ("3 maart 2020", "2020-03-03", "03-03-2020"),
    ])
  func reads(typed: String, code: String, shown: String) throws {
    let rough = try RoughDate.parse(typed, today: today)
    #expect(rough.code == code)
    #expect(rough.typed == shown)
    #expect(RoughDate(code: code) == rough)
  }

  @Test("words are as rough as the date is")
  func words() {
    #expect(RoughDate(year: 1998)?.long(in: .nl) == "1998")
    #expect(RoughDate(year: 1998, month: 5)?.long(in: .nl) == "mei 1998")
    #expect(RoughDate(year: 1998, month: 5, day: 12)?.long(in: .en) == "12 May 1998")
  }

  @Test("what is no date is refused", arguments: ["13-1998", "ooit", "0-0"])
  func refuses(typed: String) {
    #expect(throws: CivilDateProblem.self) { try RoughDate.parse(typed, today: today) }
  }

  @Test(
    "a stored text that is no rough date is not taken", arguments: ["98", "1998-13", "1998-5", "1998-02-30", "", "x"])
  func refusesCodes(code: String) {
    #expect(RoughDate(code: code) == nil)
  }
}
