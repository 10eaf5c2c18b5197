import Access
import Accountability
import CivilTime
import Evidence
import People
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Opening a dossier and its question")
struct OpenDossierTests {
  @Test("a new dossier has a person, a first wave, a question that is linked, and somebody who answers for it")
  func opens() async throws {
    try await withPractice { practice in
      let reading = try await readDossier(practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(reading.dossier.clientName == "Lidia Tavares")
      #expect(reading.question?.words == "Ik wil dat de brieven ophouden.")
      #expect(reading.questions.map(\.writerName) == ["Rosa"])
      #expect(reading.wave.number == 1)
      #expect(
        reading.professionals.map { "\($0.name) \($0.role)" } == ["Rosa responsible", "Stan standIn", "Ivo involved"])
      #expect(reading.ownRole == .responsible)
      let (person, links) = try await practice.database.read { c in
        (
          try PersonRecords.find(reading.dossier.person, c),
          try Links.forward(of: NetworkLinks.person(reading.dossier.person), c)
        )
      }
      #expect(person?.name == "Lidia Tavares")
      #expect(links.map(\.relation) == [.asks])
      #expect(links.map(\.to.id) == [reading.question?.id.rawValue])
    }
  }

  @Test("only professionals of the team open one, and only for somebody of the team")
  func whoOpens() async throws {
    try await withPractice { practice in
      let input = OpenDossierInput(team: practice.office.team.id, clientName: "Cor")
      for actor in [practice.elsewhere, practice.foreigner, practice.administrator, practice.privacyOfficer] {
        let outcome = try await openDossier(input, by: actor, with: practice.ledger)
        #expect(outcome.refusal == .notAllowed(scope: .function), "\(actor.name)")
      }
      var forOther = input
      forOther.responsible = practice.elsewhere.account
      #expect(try await openDossier(forOther, by: practice.teamLead, with: practice.ledger).problems == ["responsible"])
      forOther.responsible = practice.colleague.account
      let opened = try await openDossier(forOther, by: practice.teamLead, with: practice.ledger).get()
      let reading = try await readDossier(opened, by: practice.colleague, with: practice.ledger).get()
      #expect(reading.professionals.map(\.name) == ["Coen"])
      #expect(reading.rights.contains(.seeKeptToClient))
    }
  }

  @Test("a form without a name says so, and nothing is made")
  func invalid() async throws {
    try await withPractice { practice in
      let input = OpenDossierInput(
        team: practice.office.team.id, clientName: " ", question: "x", saidOn: "morgen", openedOn: "31-02-2026")
      let outcome = try await openDossier(input, by: practice.responsible, with: practice.ledger)
      #expect(outcome.problems == ["clientName", "openedOn", "saidOn"])
      let count = try await practice.database.read { c in
        try c.fetchValue("SELECT COUNT(*) FROM dossiers", as: Int.self)
      }
      #expect(count == 1)
    }
  }

  @Test("the same form sent twice opens one dossier and answers the same")
  func once() async throws {
    try await withPractice { practice in
      let input = OpenDossierInput(team: practice.office.team.id, clientName: "Cor")
      let receipt = Practice.receipt()
      let first = try await openDossier(input, by: practice.responsible, receipt: receipt, with: practice.ledger).get()
      let again = try await openDossier(input, by: practice.responsible, receipt: receipt, with: practice.ledger).get()
      #expect(first == again)
    }
  }

  @Test("every version of the question is kept, and the same words add none")
  func versions() async throws {
    try await withPractice { practice in
      func write(_ words: String, _ version: Int) async throws -> Int {
        try await changeSupportQuestion(
          ChangeQuestionInput(words: words, version: version), of: practice.dossier, by: practice.responsible,
          with: practice.ledger
        ).get()
      }
      #expect(try await write("Ik wil rust.", 1) == 2)
      #expect(try await write("Ik wil rust.", 2) == 2)
      #expect(try await write("Ik wil weer slapen.", 2) == 3)
      let reading = try await readDossier(practice.dossier, by: practice.standIn, with: practice.ledger).get()
      #expect(
        reading.questions.map(\.question.words) == [
          "Ik wil weer slapen.", "Ik wil rust.", "Ik wil dat de brieven ophouden.",
        ])
    }
  }

  @Test("two people who write the question at once: the second sees both texts")
  func conflict() async throws {
    try await withPractice { practice in
      _ = try await changeSupportQuestion(
        ChangeQuestionInput(words: "Van Stan.", version: 1), of: practice.dossier, by: practice.standIn,
        with: practice.ledger
      ).get()
      let second = try await changeSupportQuestion(
        ChangeQuestionInput(words: "Van Rosa.", version: 1), of: practice.dossier, by: practice.responsible,
        with: practice.ledger)
      let conflict = try #require(second.conflict)
      #expect(conflict.changedBy == "Stan")
      #expect(conflict.texts.first { $0.field == "words" }?.written == "Van Rosa.")
      #expect(conflict.texts.first { $0.field == "words" }?.stored == "Van Stan.")
    }
  }

  @Test("closing and opening again leave everything as it was")
  func reopens() async throws {
    try await withScene { scene in
      let practice = scene.practice
      _ = try await closeDossier(
        CloseDossierInput(note: "Het gaat goed.", version: 1), of: scene.dossier, by: practice.teamLead,
        with: practice.ledger
      ).get()
      let closed = try await readDossier(scene.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(closed.dossier.closing == DossierClosing(on: practice.today, note: "Het gaat goed."))
      let stale = try await reopenDossier(scene.dossier, version: 1, by: practice.responsible, with: practice.ledger)
      #expect(stale.conflict != nil)
      _ = try await reopenDossier(scene.dossier, version: 2, by: practice.responsible, with: practice.ledger).get()
      let opened = try await readDossier(scene.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(opened.dossier.isOpen)
      #expect(opened.agreements.count == 2)
      let again = try await reopenDossier(scene.dossier, version: 3, by: practice.responsible, with: practice.ledger)
      #expect(again.problems == ["dossier"])
    }
  }

  @Test("who is involved does not close a dossier")
  func involved() async throws {
    try await withPractice { practice in
      let outcome = try await closeDossier(
        CloseDossierInput(version: 1), of: practice.dossier, by: practice.involved, with: practice.ledger)
      #expect(outcome.refusal == .notAllowed(scope: .object))
    }
  }

  @Test("the form of a new dossier offers the teams one may open dossiers in")
  func prepare() async throws {
    try await withPractice { practice in
      let choices = try await prepareDossier(by: practice.responsible, with: practice.ledger).get()
      #expect(choices.teams.map(\.team.name) == ["Team Oost"])
      #expect(choices.teams.first?.colleagues.map(\.name).sorted() == ["Coen", "Ivo", "Rosa", "Stan", "Tess"])
      #expect(try await prepareDossier(by: practice.administrator, with: practice.ledger).get().teams.isEmpty)
    }
  }
}
