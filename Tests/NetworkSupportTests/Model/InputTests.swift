import Accountability
import CivilTime
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("What people type")
struct InputTests {
  let today = CivilDate(year: 2026, month: 3, day: 2)!
  let ids = SequentialIdentifiers()

  /// The fields with a problem; every message says something in both languages.
  private func problems(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch Refusal.invalid(let problems) {
      for problem in problems { #expect(!problem.message.nl.isEmpty && !problem.message.en.isEmpty) }
      return problems.map(\.field)
    } catch {
      Issue.record("another error: \(error)")
      return []
    }
  }

  @Test("a text loses blanks at its ends and control characters, and keeps its lines")
  func cleans() {
    #expect(FormCheck.clean("  Jan\u{0}\u{7}\r\n de\rWit\u{A0} ") == "Jan\n de\nWit")
    #expect(FormCheck.clean(" \n\t ") == "")
    #expect(FormCheck.clean("e\u{301}\u{1F}") == "e\u{301}")
  }

  @Test("ten people are read; rows nobody wrote in are ignored")
  func people() throws {
    let rows = (0..<10).map { MapPeopleInput.Row(index: $0, name: $0 < 7 ? "Jan \($0)" : "", sphere: "unknown") }
    let people = try MapPeopleInput(rows: rows).checked(today: today)
    #expect(people.map(\.name) == (0..<7).map { "Jan \($0)" })
    #expect(people.allSatisfy { $0.sphere == .unknown && $0.ring == nil && $0.kind == .informal })
  }

  @Test("somebody in the sphere of professionals is one")
  func professionals() throws {
    let row = MapPeopleInput.Row(index: 0, name: "huisarts", sphere: "professionals", ring: "3")
    #expect(try MapPeopleInput(rows: [row]).checked(today: today).first?.kind == .professional)
  }

  @Test("every problem of a form of people is said at its own field")
  func peopleProblems() {
    let input = MapPeopleInput(rows: [
      .init(index: 0, name: "Jan"), .init(index: 1, name: "", sphere: "friends"), .init(index: 2, name: "", ring: "2"),
      .init(index: 4, name: "Piet", sphere: "maan", ring: "9"),
      .init(index: 5, name: String(repeating: "a", count: 121)),
    ])
    #expect(
      problems { _ = try input.checked(today: today) } == [
        "people.1.name", "people.2.name", "people.4.sphere", "people.4.ring", "people.5.name",
      ])
  }

  @Test("a form without anybody asks for at least one person")
  func nobody() {
    #expect(problems { _ = try MapPeopleInput(rows: []).checked(today: today) } == ["people.0.name"])
    let many = (0...MapPeopleInput.most).map { MapPeopleInput.Row(index: $0, name: "Jan") }
    #expect(problems { _ = try MapPeopleInput(rows: many).checked(today: today) } == ["people.0.name"])
  }

  @Test("a member's form that nobody touched changes nothing")
  func untouched() throws {
    let member = TrackedTests.full()
    #expect(try MemberInput(member).checked(member, today: today) == member)
  }

  /// A change to a form that was right, and the field where it has to be said.
  struct Slip: Sendable {
    let field: String
    let edit: @Sendable (inout MemberInput) -> Void

    init(_ field: String, _ edit: @escaping @Sendable (inout MemberInput) -> Void) {
      self.field = field
      self.edit = edit
    }
  }

  static let slips = [
    Slip("name", { $0.name = " " }), Slip("kind", { $0.kind = "robot" }), Slip("vip", { $0.vip = "" }),
    Slip("since", { $0.since = "2030" }), Slip("since", { $0.since = "ooit" }),
    Slip("limitTimes", { $0.limitTimes = "soms" }), Slip("limitTimes", { $0.limitTimes = "71" }),
    Slip("limitHours", { $0.limitHours = "veel" }),
    Slip("limitHours", { $0.limitHours = "169" }), Slip("limitHours", { $0.limitHours = "-1" }),
    Slip("limitHours", { $0.limitHours = "1e2" }), Slip("limitUntil", { $0.limitUntil = "31-02-2026" }),
    Slip("ring", { $0.ring = "4" }), Slip("gives", { $0.gives = ["affective", "goud"] }),
    Slip("ways", { $0.ways = ["duif"] }),
    Slip("wish", { $0.wish = "alles" }), Slip("visibleTo", { $0.visibleTo = "iedereen" }),
    Slip("distance", { $0.distance = String(repeating: "x", count: 301) }),
    Slip("since", { $0.since = "02-02-2026" }),
  ]

  @Test("a member's form says what to do at the field", arguments: slips)
  func memberProblems(slip: Slip) {
    let member = TrackedTests.full()
    var input = MemberInput(member)
    slip.edit(&input)
    #expect(problems { _ = try input.checked(member, today: today) } == [slip.field])
  }

  @Test("hours and times are read with a comma and with a point", arguments: [("1,5", 1.5), ("2", 2), ("0.25", 0.25)])
  func hours(typed: String, hours: Double) throws {
    let member = TrackedTests.full()
    var input = MemberInput(member)
    (input.limitHours, input.limitTimes) = (typed, typed)
    let limits = try input.checked(member, today: today).limits
    #expect(limits.hoursPerWeek == hours && limits.timesPerWeek == hours)
  }

  @Test("an ending is chosen, in the past and after the beginning")
  func endings() throws {
    let since = RoughDate(year: 2020)
    let died = try EndTieInput(ending: "died", on: "1 maart 2026", note: " ", version: 1).checked(
      today: today, since: since)
    #expect(died == MemberEnding(.died, on: CivilDate(year: 2026, month: 3, day: 1)))
    #expect(try EndTieInput(ending: "ended", version: 1).checked(today: today, since: nil).on == nil)
    #expect(problems { _ = try EndTieInput(ending: "", version: 1).checked(today: today, since: nil) } == ["ending"])
    #expect(problems { _ = try EndTieInput(ending: "weg", version: 1).checked(today: today, since: nil) } == ["ending"])
    let early = EndTieInput(ending: "died", on: "31-12-2019", version: 1)
    #expect(problems { _ = try early.checked(today: today, since: since) } == ["on"])
    let late = EndTieInput(ending: "died", on: "03-03-2026", version: 1)
    #expect(problems { _ = try late.checked(today: today, since: nil) } == ["on"])
  }

  @Test("a flag without a reason is no flag; one with a reason is looked at again within half a year")
  func flags() throws {
    let set = try SafetyFlagInput(reason: "Eerst Rosa bellen.", version: 0).checked(today: today)
    #expect(set.flag?.reviewOn == CivilDate(year: 2026, month: 9, day: 2))
    #expect(try SafetyFlagInput(reason: "  ", version: 3).checked(today: today) == SafetyState(version: 3))
    let soon = SafetyFlagInput(reason: "x", reviewOn: "02-03-2026", version: 0)
    #expect(problems { _ = try soon.checked(today: today) } == ["reviewOn"])
  }

  @Test(
    "contact details are taken as people write them, slips are named",
    arguments: [
      ("06 12 34 56 78", "", []), ("+31 (0)10-1234567", "a.b@c.nl", []), ("bel maar", "", ["telephone"]),
      ("", "a@b", ["email"]), ("", "a b@c.nl", ["email"]), ("", "a@b@c.nl", ["email"]), ("", "@c.nl", ["email"]),
      ("", "a@.nl", ["email"]),
    ] as [(String, String, [String])])
  func contact(telephone: String, email: String, wrong: [String]) {
    let input = ContactDetailsInput(telephone: telephone, email: email, version: 0)
    #expect(problems { _ = try input.checked(today: today) } == wrong)
  }

  @Test("a dossier closes between its first day and today")
  func closing() throws {
    let opened = CivilDate(year: 2026, month: 1, day: 10)!
    #expect(try CloseDossierInput(version: 1).checked(today: today, openedOn: opened).on == today)
    for wrong in ["09-01-2026", "03-03-2026", "ooit"] {
      #expect(
        problems { _ = try CloseDossierInput(on: wrong, version: 1).checked(today: today, openedOn: opened) } == ["on"])
    }
  }
}
