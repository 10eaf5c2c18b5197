import Access
import Accountability
import CivilTime
import Evidence
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Agreements")
struct AgreementTests {
  @Test("an agreement keeps everything that was filled in")
  func keeps() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Ahmet", "Ineke")
      let today = practice.today
      let id = try await practice.makeAgreement(.member(people[0])) {
        $0.forWhom = "both:\(people[1])"
        $0.minutes = "45"
        $0.reviewOn = today.adding(days: 30).typed
        $0.until = today.adding(days: 60).typed
        ($0.costs, $0.payer, $0.standIn) = ("bus", "Lidia", "Joyce")
        $0.agreedOn = today.adding(days: -1).typed
      }
      let agreement = try await practice.agreement(id)
      #expect(
        agreement
          == Agreement(
            id: id, dossier: practice.dossier, what: "Nelson van school halen", function: .material,
            doer: .member(people[0]), forWhom: .clientAndMember(people[1]), rhythm: .everyWeeks(1, on: [.tuesday]),
            minutes: 45, from: today, reviewOn: today.adding(days: 30), until: today.adding(days: 60), costs: "bus",
            payer: "Lidia", standIn: "Joyce", consent: AgreedBy("Lidia en Ahmet", on: today.adding(days: -1)),
            state: .agreed))
      let named = try await readAgreement(id, in: practice.dossier, by: practice.colleague, with: practice.ledger).get()
      #expect(named.agreement.doerName == "Ahmet" && named.agreement.beneficiaryName == "Ineke")
    }
  }

  @Test("somebody who died is not planned: the form says so kindly, at who does it and at for whom")
  func died() async throws {
    try await withScene { scene in
      let practice = scene.practice
      _ = try await endTie(
        EndTieInput(ending: "died", version: 1), of: scene.ahmet, in: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let doer = try await agree(
        practice.agreementForm(.member(scene.ahmet)), in: scene.dossier, by: practice.responsible, with: practice.ledger
      )
      guard case .refused(.invalid(let problems)) = doer else {
        Issue.record("it was planned")
        return
      }
      #expect(problems.map(\.field) == ["doer"])
      #expect(problems.first?.message.nl.hasPrefix("Ahmet is overleden.") == true)
      let form = practice.agreementForm(.client) { $0.forWhom = "member:\(scene.ahmet)" }
      let forWhom = try await agree(form, in: scene.dossier, by: practice.responsible, with: practice.ledger)
      #expect(forWhom.problems == ["forWhom"])
    }
  }

  @Test("an agreement with somebody who died can be put right and stopped, not resumed")
  func diedLater() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let id = scene.running
      func act(_ body: () async throws -> Outcome<AgreementID>) async throws { _ = try await body().get() }
      try await act {
        try await pauseAgreement(
          PauseAgreementInput(reason: "ziek", version: 1), of: id, in: scene.dossier, by: practice.responsible,
          with: practice.ledger)
      }
      _ = try await endTie(
        EndTieInput(ending: "died", version: 1), of: scene.ahmet, in: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let resumed = try await resumeAgreement(
        id, in: scene.dossier, version: 2, by: practice.responsible, with: practice.ledger)
      #expect(resumed.problems == ["doer"])
      try await act {
        let form = practice.agreementForm(.member(scene.ahmet)) {
          $0.costs = "geen"
          $0.version = 2
        }
        return try await changeAgreement(
          form, of: id, in: scene.dossier, by: practice.responsible, with: practice.ledger)
      }
      try await act {
        try await stopAgreement(
          StopAgreementInput(reason: "overleden", version: 3), of: id, in: scene.dossier, by: practice.responsible,
          with: practice.ledger)
      }
      #expect(try await practice.agreement(id).isEnded)
    }
  }

  @Test("only professionals of dossier and team do something by agreement, only people of this network are planned")
  func strangers() async throws {
    try await withPractice { practice in
      let wrong: [Doer] = [
        .professional(practice.elsewhere.person), .professional(practice.foreigner.person),
        .member(practice.office.identifiers.next()),
      ]
      for doer in wrong {
        let outcome = try await agree(
          practice.agreementForm(doer), in: practice.dossier, by: practice.responsible, with: practice.ledger)
        #expect(outcome.problems == ["doer"])
      }
      _ = try await practice.makeAgreement(.professional(practice.colleague.person))
    }
  }

  @Test("what has ended is not changed, paused, resumed or stopped again")
  func ended() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let (id, actor, ledger) = (scene.running, practice.responsible, practice.ledger)
      _ = try await stopAgreement(
        StopAgreementInput(reason: "klaar", version: 1), of: id, in: scene.dossier, by: actor, with: ledger
      ).get()
      let form = practice.agreementForm(.client) { $0.version = 2 }
      let outcomes = [
        try await changeAgreement(form, of: id, in: scene.dossier, by: actor, with: ledger),
        try await pauseAgreement(
          PauseAgreementInput(reason: "x", version: 2), of: id, in: scene.dossier, by: actor, with: ledger),
        try await resumeAgreement(id, in: scene.dossier, version: 2, by: actor, with: ledger),
        try await stopAgreement(
          StopAgreementInput(reason: "x", version: 2), of: id, in: scene.dossier, by: actor, with: ledger),
      ]
      #expect(outcomes.map(\.problems) == Array(repeating: ["agreement"], count: 4))
    }
  }

  @Test("from an agreement one walks back to the question and on to function, doer and agreements beside it")
  func chain() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let beside = try await practice.makeAgreement(.client)
      let reading = try await readAgreement(
        scene.running, in: scene.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(reading.chain.question?.words == "Ik wil dat de brieven ophouden.")
      #expect(reading.chain.function == .material)
      #expect(reading.chain.doer?.name == "Ahmet")
      #expect(Set(reading.chain.sameFunction) == [scene.paused, beside])
      let question = try #require(reading.chain.question)
      let back = try await practice.database.read { c in
        (
          question: try Links.back(of: NetworkLinks.question(question.id), relation: .arisesFrom, c).map(\.from.id),
          member: try Links.back(of: NetworkLinks.member(scene.ahmet), relation: .doneBy, c).map(\.from.id),
          function: try Links.back(of: NetworkLinks.function(.material, of: scene.dossier), c).map(\.from.id)
        )
      }
      #expect(Set(back.question) == [scene.running.rawValue, scene.paused.rawValue, beside.rawValue])
      #expect(back.member == [scene.running.rawValue])
      #expect(Set(back.function) == Set(back.question))
    }
  }

  @Test("an agreement keeps the question it began with, also when the question changes")
  func keepsQuestion() async throws {
    try await withScene { scene in
      let practice = scene.practice
      _ = try await changeSupportQuestion(
        ChangeQuestionInput(words: "Ik wil rust.", version: 1), of: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let reading = try await readAgreement(
        scene.running, in: scene.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(reading.chain.question?.number == 1)
    }
  }

  @Test("another doer and function: the links follow, and undoing leads them back")
  func relinks() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let joyce = try await practice.add("Joyce")[0]
      let form = practice.agreementForm(.member(joyce)) {
        $0.function = "social"
        $0.version = 1
      }
      _ = try await changeAgreement(
        form, of: scene.running, in: scene.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      func links() async throws -> [String] {
        try await practice.database.read { c in
          try Links.forward(of: NetworkLinks.agreement(scene.running), c).map { $0.relation.rawValue + " " + $0.to.id }
        }
      }
      #expect(Set(try await links()).isSuperset(of: ["doneBy \(joyce)", "servesFunction \(scene.dossier)/social"]))
      #expect(try await links().count == 3)
      let entry = try #require(try await practice.history(of: HistoryThing("agreement", scene.running)).first)
      _ = try await undoChange(entry.id, in: scene.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(
        Set(try await links()).isSuperset(of: ["doneBy \(scene.ahmet)", "servesFunction \(scene.dossier)/material"]))
      #expect(try await links().count == 3)
    }
  }
}
