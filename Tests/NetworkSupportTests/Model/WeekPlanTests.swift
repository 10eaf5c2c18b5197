import CivilTime
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Who does what in a week")
struct WeekPlanTests {
  private let ids = SequentialIdentifiers()
  /// A Monday.
  private let monday = CivilDate(year: 2026, month: 3, day: 2) ?? .first

  private func agreement(
    _ what: String, _ rhythm: Recurrence, from: Int = -20, _ change: (inout Agreement) -> Void = { _ in }
  ) -> NamedAgreement {
    var agreement = Agreement(
      id: ids.next(), dossier: ids.next(), what: what, doer: .client, rhythm: rhythm, from: monday.adding(days: from),
      state: .agreed)
    change(&agreement)
    return NamedAgreement(agreement: agreement, doerName: nil, beneficiaryName: nil)
  }

  private func whats(_ agreements: [NamedAgreement]) -> [String] { agreements.map(\.agreement.what) }

  @Test("each day has what its rhythm names, from the first day to the last")
  func days() {
    let plan = WeekPlan(
      [
        agreement("eten", .everyWeeks(1, on: [.tuesday, .friday])),
        agreement("om de week", .everyWeeks(2, on: [.tuesday]), from: -7),
        agreement("om de week nu", .everyWeeks(2, on: [.tuesday]), from: -14),
        agreement("één keer", .once, from: 3), agreement("later", .everyDays(1), from: 5),
        agreement("tot en met dinsdag", .everyDays(1)) { $0.until = monday.adding(days: 1) },
        agreement("voorbij", .everyDays(1)) { $0.until = monday.adding(days: -1) },
      ], around: monday.adding(days: 4))
    #expect(plan.monday == monday)
    #expect(plan.days.map(\.date) == (0..<7).map { monday.adding(days: $0) })
    #expect(
      plan.days.map { whats($0.agreements) } == [
        ["tot en met dinsdag"], ["eten", "om de week nu", "tot en met dinsdag"], [], ["één keer"], ["eten"], ["later"],
        ["later"],
      ])
  }

  @Test("what names no days stands apart; proposals and what was stopped do not stand there, and a pause says so")
  func apart() {
    let plan = WeekPlan(
      [
        agreement("twee keer", .timesAWeek(2)), agreement("soms", .irregular("als het uitkomt")),
        agreement("voorstel", .everyDays(1)) { $0.state = .proposed },
        agreement("klaar", .everyDays(1)) { $0.state = .ended(AgreementEnd(on: monday, reason: "x")) },
        agreement("rust", .everyDays(1)) { $0.state = .paused(AgreementPause(since: monday, reason: "x")) },
      ], around: monday)
    #expect(whats(plan.sometime) == ["twee keer"] && whats(plan.whenItSuits) == ["soms"])
    #expect(whats(plan.paused) == ["rust"])
    #expect(plan.days.flatMap(\.agreements).isEmpty)
    #expect(!plan.isEmpty && WeekPlan([], around: monday).isEmpty)
  }

  @Test("nobody who died or left is planned on a day")
  func gone() {
    let wim: MemberID = ids.next()
    let plan = WeekPlan(
      [agreement("duiven kijken", .everyDays(1)) { $0.doer = .member(wim) }, agreement("eten", .everyDays(7))],
      around: monday, gone: [wim])
    #expect(whats(plan.leftOpen) == ["duiven kijken"])
    #expect(Set(whats(plan.days.flatMap(\.agreements))) == ["eten"])
  }

  @Test("moments to go on or stop in this week, soonest first")
  func moments() {
    let plan = WeekPlan(
      [
        agreement("zondag", .everyDays(1)) { $0.until = monday.adding(days: 6) },
        agreement("dinsdag", .everyDays(1)) { $0.reviewOn = monday.adding(days: 1) },
        agreement("volgende week", .everyDays(1)) { $0.reviewOn = monday.adding(days: 7) },
      ], around: monday)
    #expect(plan.moments.map(\.agreement.agreement.what) == ["dinsdag", "zondag"])
  }
}
