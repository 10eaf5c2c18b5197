import Accountability
import CivilTime
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("What there is to weigh before an agreement is saved")
struct WeighingTests {
  /// Fatima, who can do two hours a week and does them already.
  private func fatima(_ practice: Practice) async throws -> MemberID {
    let id = try await practice.add("Fatima")[0]
    try await practice.change(id) { $0.limitHours = "2" }
    _ = try await practice.makeAgreement(.member(id)) { $0.minutes = "120" }
    return id
  }

  private func ask(
    _ id: MemberID, _ practice: Practice, _ change: (inout AgreementInput) -> Void = { _ in }
  ) async throws -> Outcome<AgreementID> {
    let form = practice.agreementForm(.member(id)) {
      ($0.what, $0.minutes) = ("Koken", "60")
      change(&$0)
    }
    return try await agree(form, in: practice.dossier, by: practice.responsible, with: practice.ledger)
  }

  private func points(_ outcome: Outcome<AgreementID>) -> [FieldProblem] {
    if case .refused(.consider(let points)) = outcome { points } else { [] }
  }

  private func answered(_ points: [FieldProblem], _ choice: WeighingChoice, reason: String = "") -> WeighingInput {
    WeighingInput(choice: choice.rawValue, reason: reason, seen: WeighingInput.seen(points))
  }

  @Test("more hours than Fatima said: nothing is saved before people decide")
  func asks() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let found = points(try await ask(id, practice))
      #expect(
        found.map(\.message.nl) == [
          "Fatima gaf aan: hoogstens 2 uur per week. Met deze afspraak wordt het 3 uur."
        ])
      #expect(found.allSatisfy { $0.field.isEmpty })
      let all = try await listAgreements(in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(all.agreements.count == 1)
      #expect(try await practice.log("agreement.make").first?.refusal == "consider")
    }
  }

  @Test("talk first: it is kept as a proposal, with everything that was filled in")
  func discuss() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let found = points(try await ask(id, practice))
      let made = try await ask(id, practice) { $0.weighing = answered(found, .discuss) }.get()
      let agreement = try await practice.agreement(made)
      #expect(agreement.state == .proposed && agreement.consent?.names == "Lidia en Ahmet")
      // Saying yes to it asks for more of Fatima than before, so it is weighed again.
      var form = AgreementInput(agreement)
      form.version = 1
      let again = try await changeAgreement(
        form, of: made, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(points(again).count == 1)
    }
  }

  @Test("all the same: with a reason, which is kept; without one it is asked for")
  func anyway() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let found = points(try await ask(id, practice))
      let unexplained = points(try await ask(id, practice) { $0.weighing = answered(found, .anyway, reason: " ") })
      #expect(unexplained.map(\.field) == ["", "considerReason"])
      let made = try await ask(id, practice) {
        $0.weighing = answered(found, .anyway, reason: "Het is maar twee weken.")
      }.get()
      let agreement = try await practice.agreement(made)
      #expect(agreement.state == .agreed)
      #expect(agreement.decision == AgreementDecision(reason: "Het is maar twee weken.", points: [.hours]))
    }
  }

  @Test("smaller and somebody else lead to their fields; once it fits, nothing is asked")
  func smaller() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let found = points(try await ask(id, practice))
      let smaller = points(try await ask(id, practice) { $0.weighing = answered(found, .smaller) })
      #expect(smaller.map(\.field) == ["", "rhythmKind"])
      let other = points(try await ask(id, practice) { $0.weighing = answered(found, .someoneElse) })
      #expect(other.map(\.field) == ["", "doer"])
      let joyce = try await practice.add("Joyce")[0]
      _ = try await ask(joyce, practice) { $0.weighing = answered(found, .someoneElse) }.get()
      let fits = try await ask(id, practice) { ($0.minutes, $0.weighing) = ("", answered(found, .smaller)) }.get()
      #expect(try await practice.agreement(fits).decision == nil)
    }
  }

  @Test("an answer to one question is not taken for an answer to another")
  func otherQuestion() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let found = points(try await ask(id, practice))
      let more = try await ask(id, practice) {
        ($0.minutes, $0.weighing) = ("240", answered(found, .anyway, reason: "kan best"))
      }
      #expect(points(more).count == 1)
    }
  }

  @Test("a fourth way of helping, a heavy check-in, one that is overdue and a flag are each worth a question")
  func otherPoints() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ineke")[0]
      for function in ["material", "social", "affective"] {
        _ = try await practice.makeAgreement(.member(id)) { $0.function = function }
      }
      #expect(points(try await ask(id, practice) { $0.function = "social" }).isEmpty)
      try await practice.ask(id, heaviness: 7) { $0.againOn = practice.today.adding(days: 10).typed }
      _ = try await changeSafetyFlag(
        SafetyFlagInput(reason: "x", version: 0), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      practice.moveOn(days: 11)
      let found = points(try await ask(id, practice) { $0.function = "advocacy" }).map(\.message.nl)
      try #require(found.count == 4)
      #expect(found[0] == "Overleg eerst met Rosa, voordat iemand Ineke iets vraagt.")
      #expect(found[1] == "Ineke helpt al op 3 manieren. Dit wordt de 4e.")
      #expect(found[2].hasPrefix("Ineke zei op") && found[2].hasSuffix("dat het zwaar is: 7 van de 10."))
      #expect(found[3].hasSuffix("zouden jullie weer vragen hoe het met Ineke gaat. Dat is nog niet gebeurd."))
    }
  }

  @Test("a limit of zero is a limit: rather nothing now")
  func zero() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ineke")[0]
      try await practice.change(id) { $0.limitHours = "0" }
      let found = points(try await ask(id, practice) { $0.minutes = "" })
      #expect(found.map(\.message.nl) == ["Ineke zei: nu liever niets."])
    }
  }

  @Test("more times than Fatima said, however short")
  func times() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Fatima")[0]
      try await practice.change(id) { $0.limitTimes = "1" }
      _ = try await practice.makeAgreement(.member(id)) { $0.minutes = "" }
      let found = points(try await ask(id, practice) { $0.minutes = "" })
      #expect(
        found.map(\.message.nl) == [
          "Fatima gaf aan: hoogstens 1 keer per week. Met deze afspraak wordt het 2 keer."
        ])
    }
  }

  /// An agreement of an hour a week that rests while Fatima does her two hours elsewhere.
  private func resting(_ practice: Practice) async throws -> AgreementID {
    let id = try await practice.add("Fatima")[0]
    let made = try await practice.makeAgreement(.member(id)) { $0.minutes = "60" }
    _ = try await pauseAgreement(
      PauseAgreementInput(reason: "Vakantie", version: 1), of: made, in: practice.dossier, by: practice.responsible,
      with: practice.ledger
    ).get()
    try await practice.change(id) { $0.limitHours = "2" }
    _ = try await practice.makeAgreement(.member(id)) { $0.minutes = "120" }
    return made
  }

  @Test("taking a paused agreement up again is weighed as making it is")
  func resuming() async throws {
    try await withPractice { practice in
      let made = try await resting(practice)
      func resume(_ weighing: WeighingInput = WeighingInput(), version: Int = 2) async throws -> Outcome<AgreementID> {
        try await resumeAgreement(
          made, in: practice.dossier, version: version, weighing: weighing, by: practice.responsible,
          with: practice.ledger)
      }
      func agreement() async throws -> Agreement {
        try await readAgreement(made, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
          .agreement.agreement
      }
      let found = points(try await resume())
      #expect(found.map(\.message.nl).first?.contains("hoogstens 2 uur per week") == true)
      #expect(try await agreement().state.paused != nil)
      _ = try await resume(answered(found, .anyway, reason: "Fatima wil het zelf.")).get()
      #expect(try await agreement().state == .agreed)
      #expect(try await agreement().decision?.reason == "Fatima wil het zelf.")
    }
  }

  @Test("taking a pause back asks as much as resuming: it says where to decide, and changes nothing")
  func undoing() async throws {
    try await withPractice { practice in
      let made = try await resting(practice)
      let pause = try #require(
        try await readHistory(of: practice.dossier, by: practice.responsible, with: practice.ledger).get().lines
          .first { $0.agreement == made && $0.canUndo })
      let outcome = try await undoChange(
        pause.id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(outcome.problems == ["entry", "entry"])
      let stored = try await readAgreement(made, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(try stored.get().agreement.agreement.state.paused != nil)
    }
  }

  @Test("putting an agreement right that asks no more than before asks nothing")
  func unchanged() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Fatima")[0]
      let made = try await practice.makeAgreement(.member(id)) { $0.minutes = "120" }
      try await practice.change(id) { $0.limitHours = "1" }
      let form = practice.agreementForm(.member(id)) {
        ($0.minutes, $0.costs, $0.version) = ("120", "bus", 1)
      }
      _ = try await changeAgreement(
        form, of: made, in: practice.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      let more = practice.agreementForm(.member(id)) { ($0.minutes, $0.version) = ("180", 2) }
      let outcome = try await changeAgreement(
        more, of: made, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(points(outcome).count == 1)
    }
  }

  @Test("two people at once: a stale form meets its conflict, not an old question")
  func stale() async throws {
    try await withPractice { practice in
      let id = try await fatima(practice)
      let made = try await practice.makeAgreement(.client)
      let form = practice.agreementForm(.member(id)) { ($0.minutes, $0.version) = ("60", 9) }
      let outcome = try await changeAgreement(
        form, of: made, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(outcome.conflict != nil)
    }
  }
}
