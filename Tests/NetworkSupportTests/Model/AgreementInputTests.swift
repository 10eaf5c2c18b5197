import Accountability
import CivilTime
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("The form of an agreement")
struct AgreementInputTests {
  let today = CivilDate(year: 2026, month: 3, day: 2)!
  let member: MemberID = SequentialIdentifiers().next()

  private var empty: Agreement {
    Agreement(
      id: SequentialIdentifiers(startingAfter: 10).next(), dossier: SequentialIdentifiers(startingAfter: 20).next(),
      what: "", doer: .client, rhythm: .once, from: today)
  }

  private func form(_ edit: (inout AgreementInput) -> Void = { _ in }) -> AgreementInput {
    var input = AgreementInput()
    input.what = "koken"
    input.doer = "member:\(member)"
    input.rhythm = RhythmInput(kind: "timesAWeek", count: "2")
    input.from = "02-03-2026"
    edit(&input)
    return input
  }

  private func problems(_ input: AgreementInput) -> [String] {
    do {
      _ = try input.checked(empty, today: today)
      return []
    } catch .invalid(let problems) {
      return problems.map(\.field)
    } catch {
      Issue.record("another refusal: \(error)")
      return []
    }
  }

  @Test("without who said yes it is a proposal; with it, it is agreed")
  func consent() throws {
    #expect(try form().checked(empty, today: today).state == .proposed)
    let agreed = try form { $0.agreedBy = "Cor en Ineke" }.checked(empty, today: today)
    #expect(agreed.state == .agreed)
    #expect(agreed.consent == AgreedBy("Cor en Ineke", on: today))
    #expect(agreed.standing(on: today) == .running)
    #expect(agreed.standing(on: today.adding(days: -1)) == .agreed)
    #expect(try form().checked(agreed, today: today).state == .proposed)
  }

  @Test("changing the words of a paused agreement leaves it paused")
  func paused() throws {
    var paused = try form { $0.agreedBy = "Cor" }.checked(empty, today: today)
    paused.state = .paused(AgreementPause(since: today, reason: "ziek"))
    var input = AgreementInput(paused)
    input.what = "soep koken"
    #expect(try input.checked(paused, today: today).state == paused.state)
  }

  @Test("a form that nobody touched changes nothing")
  func untouched() throws {
    let full = Agreement(
      id: empty.id, dossier: empty.dossier, what: "koken", function: .material, doer: .member(member),
      forWhom: .client, rhythm: .everyWeeks(2, on: [.monday, .friday]), minutes: 1440, from: today,
      reviewOn: today.adding(days: 1), until: today, costs: "eten", payer: "Cor", standIn: "niemand",
      consent: AgreedBy("Cor", on: today), state: .agreed)
    #expect(try AgreementInput(full).checked(full, today: today) == full)
  }

  @Test(
    "a rhythm as typed comes back as typed",
    arguments: [
      .once, .everyDays(2), .everyWeeks(1, on: []), .everyWeeks(3, on: [.sunday]), .timesAWeek(4), .timesAMonth(2),
      .everyMonths(6), .irregular("als het uitkomt"),
    ] as [Recurrence])
  func rhythms(rhythm: Recurrence) {
    var check = FormCheck(today: today)
    #expect(check.rhythm(RhythmInput(rhythm)) == rhythm)
    #expect(check.problems.isEmpty)
  }

  /// A change to a form that was right, and the fields where it has to be said.
  struct Slip: Sendable {
    let fields: [String]
    let edit: @Sendable (inout AgreementInput) -> Void

    init(_ fields: [String], _ edit: @escaping @Sendable (inout AgreementInput) -> Void) {
      self.fields = fields
      self.edit = edit
    }
  }

  static let slips = [
    Slip(["what"], { $0.what = "  " }), Slip(["doer"], { $0.doer = "" }), Slip(["doer"], { $0.doer = "member:x" }),
    Slip(["forWhom"], { $0.forWhom = "iedereen" }), Slip(["function"], { $0.function = "geluk" }),
    Slip(["rhythmKind"], { $0.rhythm.kind = "" }), Slip(["rhythmKind"], { $0.rhythm.kind = "soms" }),
    Slip(["rhythmCount"], { $0.rhythm.count = "0" }), Slip(["rhythmCount"], { $0.rhythm.count = "51" }),
    Slip(["rhythmWords"], { $0.rhythm = RhythmInput(kind: "irregular") }),
    Slip(["rhythmDays"], { $0.rhythm = RhythmInput(kind: "everyWeeks", weekdays: ["8"]) }),
    Slip(["minutes"], { $0.minutes = "0" }), Slip(["minutes"], { $0.minutes = "1441" }),
    Slip(["minutes"], { $0.minutes = "een uur" }), Slip(["from"], { $0.from = "" }),
    Slip(["from"], { $0.from = "31-02-2026" }),
    Slip(["until"], { $0.until = "01-03-2026" }), Slip(["reviewOn"], { $0.reviewOn = "02-03-2026" }),
    Slip(["agreedBy"], { $0.agreedOn = "01-03-2026" }),
    Slip(["agreedOn"], { ($0.agreedBy, $0.agreedOn) = ("Cor", "03-03-2026") }),
    Slip(["what", "doer", "minutes"], { ($0.what, $0.doer, $0.minutes) = ("", "", "x") }),
  ]

  @Test("what cannot be is said at its field, with what to do", arguments: slips)
  func wrong(slip: Slip) {
    #expect(problems(form(slip.edit)) == slip.fields)
  }

  @Test("nobody does something for themselves by agreement")
  func selfHelp() {
    #expect(problems(form { $0.forWhom = "member:\(member)" }) == ["forWhom"])
  }

  @Test("minutes may be 1 and 1440, the end may be the first day")
  func bounds() {
    #expect(problems(form { $0.minutes = "1" }) == [])
    #expect(problems(form { $0.minutes = "1440" }) == [])
    #expect(problems(form { $0.until = "02-03-2026" }) == [])
    #expect(problems(form { $0.reviewOn = "03-03-2026" }) == [])
  }

  @Test("an agreement stops between its first day and today, with a reason; before it begins it can be called off")
  func stops() throws {
    let from = today.adding(days: -10)
    #expect(try StopAgreementInput(reason: "klaar", version: 1).checked(today: today, from: from).on == today)
    #expect(
      try StopAgreementInput(reason: "toch niet", version: 1).checked(today: today, from: today.adding(days: 5)).on
        == today)
    #expect(throws: Refusal.self) {
      try StopAgreementInput(on: "01-02-2026", reason: "klaar", version: 1).checked(today: today, from: from)
    }
    #expect(throws: Refusal.self) {
      try StopAgreementInput(on: "03-03-2026", reason: "klaar", version: 1).checked(today: today, from: from)
    }
    #expect(throws: Refusal.self) { try StopAgreementInput(reason: " ", version: 1).checked(today: today, from: from) }
  }
}
