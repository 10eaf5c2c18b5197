import Access
import Accountability
import CivilTime
import NetworkSupport
import People
import PersonalNetwork
import Storage
import TestGround
import Testing

@Suite("What waits")
struct WaitingTests {
  private func waits(_ practice: Practice, for actor: Access.Actor? = nil) async throws -> [NetworkWait] {
    let (actor, today, now) = (actor ?? practice.responsible, practice.today, practice.office.clock.now)
    return try await practice.database.read { c in
      try whatWaits(for: actor, on: today, at: now, policy: Practice.policy, c)
    }
  }

  @Test("a moment to decide waits from fourteen days before until it is dealt with")
  func decide() async throws {
    try await withPractice { practice in
      let moment = practice.today.adding(days: 20)
      let id = try await practice.makeAgreement(.client) { $0.reviewOn = moment.typed }
      practice.moveOn(days: 5)
      #expect(try await waits(practice).isEmpty)
      practice.moveOn(days: 1)
      let wait = try #require(try await waits(practice).first)
      #expect(
        wait.reason == .decide && wait.date == moment && wait.agreement == id && wait.clientName == "Lidia Tavares")
      practice.moveOn(days: 30)
      #expect(try await waits(practice).map(\.reason) == [.decide])
      _ = try await stopAgreement(
        StopAgreementInput(reason: "klaar", version: 1), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await waits(practice).isEmpty)
    }
  }

  @Test("an end, a pause, a helper who left and a proposal without answer wait, soonest first")
  func reasons() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let today = practice.today
      _ = try await practice.makeAgreement(.client) { $0.until = today.adding(days: 10).typed }
      _ = try await practice.makeAgreement(.client) { $0.agreedBy = "" }
      let paused = try await practice.makeAgreement(.client)
      _ = try await pauseAgreement(
        PauseAgreementInput(reason: "x", until: today.adding(days: 9).typed, version: 1), of: paused, in: scene.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      #expect(try await waits(practice).map(\.reason) == [.pauseOver, .ending])
      practice.moveOn(days: 7)
      #expect(try await waits(practice).map(\.reason) == [.unanswered, .pauseOver, .ending])
      _ = try await endTie(
        EndTieInput(ending: "contactLost", version: 1), of: scene.ahmet, in: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await waits(practice).last?.reason == .helperGone)
    }
  }

  @Test("a dossier without a question waits; a closed one does not")
  func question() async throws {
    try await withPractice { practice in
      let id = try await openDossier(
        OpenDossierInput(team: practice.office.team.id, clientName: "Cor"), by: practice.colleague,
        with: practice.ledger
      ).get()
      #expect(try await waits(practice, for: practice.colleague).map(\.reason) == [.noQuestion])
      #expect(try await waits(practice).isEmpty)
      _ = try await closeDossier(CloseDossierInput(version: 1), of: id, by: practice.colleague, with: practice.ledger)
        .get()
      #expect(try await waits(practice, for: practice.colleague).isEmpty)
    }
  }

  @Test("a flag is looked at again")
  func safety() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Edson")[0]
      let review = practice.today.adding(days: 14)
      _ = try await changeSafetyFlag(
        SafetyFlagInput(reason: "x", reviewOn: review.typed, version: 0), of: id, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let wait = try #require(try await waits(practice).first)
      #expect(wait.reason == .safetyReview && wait.member == id && wait.date == review)
    }
  }

  @Test("a helper over the own limit waits, until it is less; so does one who says it is heavy")
  func overasked() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Ineke", "Hassan")
      let made = try await practice.makeAgreement(.member(people[0])) { $0.minutes = "120" }
      #expect(try await waits(practice).isEmpty)
      try await practice.change(people[0]) { $0.limitHours = "1" }
      let wait = try #require(try await waits(practice).first)
      #expect(wait.reason == .overasked && wait.member == people[0] && wait.subject == "Ineke" && wait.date == nil)
      _ = try await stopAgreement(
        StopAgreementInput(reason: "klaar", version: 1), of: made, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await waits(practice).isEmpty)
      try await practice.ask(people[1], heaviness: 9)
      #expect(try await waits(practice).map(\.member) == [people[1]])
      try await practice.ask(people[1], heaviness: 3)
      #expect(try await waits(practice).isEmpty)
    }
  }

  @Test("‘not now’ waits from its day on, for whoever may raise it")
  func raiseAgain() async throws {
    try await withPractice { practice in
      let again = practice.today.adding(days: 5)
      var version = 0
      func notNow(by: String) async throws {
        var input = GapViewInput()
        (input.answer, input.againOn, input.againBy) = ("notNow", practice.today.adding(days: 5).typed, by)
        input.version = version
        _ = try await changeGapView(
          input, of: .social, in: practice.dossier, by: practice.responsible, with: practice.ledger
        ).get()
        version += 1
      }
      try await notNow(by: "")
      practice.moveOn(days: 4)
      #expect(try await waits(practice).isEmpty)
      practice.moveOn(days: 1)
      let wait = try #require(try await waits(practice).first)
      #expect(wait.reason == .raiseAgain && wait.function == .social && wait.date == again)
      #expect(try await waits(practice, for: practice.standIn).count == 1)
      #expect(try await waits(practice, for: practice.involved).isEmpty)
      try await notNow(by: "professional:\(practice.involved.person)")
      practice.moveOn(days: 5)
      #expect(try await waits(practice).isEmpty)
      #expect(try await waits(practice, for: practice.involved).count == 1)
      try await notNow(by: "client")
      practice.moveOn(days: 5)
      for actor in [practice.responsible, practice.standIn, practice.involved] {
        #expect(try await waits(practice, for: actor).isEmpty)
      }
    }
  }

  @Test("nothing waits for who has no role, and nothing about people one may not see")
  func circles() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Alleen")[0]
      let soon = practice.today.adding(days: 3).typed
      _ = try await practice.makeAgreement(.member(id)) { $0.reviewOn = soon }
      try await practice.change(id) { $0.visibleTo = "contact" }
      #expect(try await waits(practice, for: practice.standIn).count == 1)
      #expect(try await waits(practice, for: practice.involved).isEmpty)
      for actor in [practice.colleague, practice.teamLead, practice.administrator, practice.foreigner] {
        #expect(try await waits(practice, for: actor).isEmpty)
      }
    }
  }
}
