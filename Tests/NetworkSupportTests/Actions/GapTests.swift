import Access
import Accountability
import CivilTime
import Diagrams
import Evidence
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Kinds of support and what the client thinks of them")
struct GapTests {
  private func gaps(_ practice: Practice, by actor: Actor? = nil) async throws -> GapsReading {
    try await readGaps(in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger).get()
  }

  private func say(
    _ function: SupportFunction, _ practice: Practice, _ change: (inout GapViewInput) -> Void
  ) async throws -> Outcome<DossierID> {
    var input = GapViewInput()
    change(&input)
    return try await changeGapView(
      input, of: function, in: practice.dossier, by: practice.responsible, with: practice.ledger)
  }

  private typealias Actor = Access.Actor

  @Test("who gives what, with every reason that holds, from what was written down")
  func reasons() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Joyce", "Ineke", "Mirjam")
      try await practice.change(people[0]) { ($0.gives, $0.quality) = (["affective", "social"], "tense") }
      try await practice.change(people[1]) { ($0.gives, $0.limitHours) = (["social"], "1") }
      try await practice.change(people[2]) { ($0.kind, $0.gives) = ("professional", ["guidance"]) }
      let reading = try await gaps(practice)
      func cover(_ function: SupportFunction) throws -> SupportCover {
        try #require(reading.covers.first { $0.function == function })
      }
      #expect(try cover(.affective).reasons == [.leansOnOne(people[0].rawValue), .strained])
      #expect(try cover(.social).reasons == [])
      #expect(try cover(.guidance).reasons == [.leansOnOne(people[2].rawValue), .onlyProfessional])
      #expect(try cover(.advocacy).reasons == [.nobody])
    }
  }

  @Test("somebody over the own limit, or who says it is heavy, is a reason")
  func overasked() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Joyce", "Ineke")
      for id in people { try await practice.change(id) { $0.gives = ["social"] } }
      try await practice.ask(people[0], heaviness: 7)
      let reading = try await gaps(practice)
      #expect(reading.covers.first { $0.function == .social }?.reasons == [.overasked([people[0].rawValue])])
    }
  }

  @Test("content with guidance by professionals: then that is no reason")
  func content() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Mirjam", "Bas")
      for id in people { try await practice.change(id) { ($0.kind, $0.gives) = ("professional", ["guidance"]) } }
      #expect(try await gaps(practice).covers.first { $0.function == .guidance }?.status == .onlyProfessional)
      _ = try await say(.guidance, practice) { $0.answer = "fine" }.get()
      #expect(try await gaps(practice).covers.first { $0.function == .guidance }?.status == .covered)
    }
  }

  @Test("what the client says keeps everything, also why not now and who may raise it again")
  func keeps() async throws {
    try await withPractice { practice in
      let joyce = try await practice.add("Joyce")[0]
      let again = practice.today.adding(days: 30)
      _ = try await say(.social, practice) {
        ($0.answer, $0.words, $0.why) = ("notNow", "Ik wil wel, maar niet nu.", "schaamte")
        ($0.againOn, $0.againBy) = (again.typed, "member:\(joyce)")
        ($0.intervention, $0.plan) = ("buildUp", "samen naar het koor")
      }.get()
      #expect(
        try await gaps(practice).view(of: .social)
          == GapView(
            dossier: practice.dossier, function: .social, answer: .notNow, words: "Ik wil wel, maar niet nu.",
            notNow: NotNow(why: "schaamte", againOn: again, againBy: .member(joyce)), intervention: .buildUp,
            plan: "samen naar het koor", saidOn: practice.today, version: 1))
    }
  }

  @Test("not now may rest for good; a day that has come, a stranger and half an answer are put right")
  func rules() async throws {
    try await withPractice { practice in
      let today = practice.today
      #expect(
        try await say(.social, practice) { ($0.answer, $0.againOn) = ("notNow", today.typed) }.problems == ["againOn"])
      #expect(try await say(.social, practice) { ($0.answer, $0.why) = ("fine", "x") }.problems == ["answer"])
      #expect(
        try await say(.social, practice) {
          ($0.answer, $0.againBy) = ("notNow", "professional:\(practice.foreigner.person)")
        }.problems == ["againBy"])
      #expect(try await say(.social, practice) { $0.answer = "ooit" }.problems == ["answer"])
      _ = try await say(.social, practice) { $0.answer = "notNow" }.get()
      #expect(try await gaps(practice).view(of: .social).notNow == NotNow())
    }
  }

  @Test("whoever the client does not show to a reader gives nothing there, and is counted")
  func circles() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Tiago")[0]
      try await practice.change(id) { ($0.gives, $0.visibleTo) = (["social"], "onlyClient") }
      let all = try await gaps(practice)
      #expect(all.covers.first { $0.function == .social }?.givers == [id.rawValue])
      let some = try await gaps(practice, by: practice.colleague)
      #expect(some.covers.first { $0.function == .social }?.givers == [])
      #expect(some.hidden.people == 1)
    }
  }

  @Test("from an agreement back over the kind of support to the words, and forward again")
  func chain() async throws {
    try await withPractice { practice in
      let joyce = try await practice.add("Joyce")[0]
      _ = try await say(.social, practice) { ($0.answer, $0.words) = ("change", "Ik wil weer zingen.") }.get()
      let id = try await practice.makeAgreement(.member(joyce)) { ($0.function, $0.gap) = ("social", "social") }
      _ = try await changeSupportQuestion(
        ChangeQuestionInput(words: "Ik wil rust.", version: 1), of: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      try await practice.ask(joyce, heaviness: 2)
      _ = try await pauseAgreement(
        PauseAgreementInput(reason: "vakantie", version: 1), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let reading = try await readAgreement(id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
        .get()
      #expect(reading.chain.gap?.words == "Ik wil weer zingen.")
      #expect(reading.chain.question?.number == 1)
      #expect(reading.chain.checkIns.map(\.checkIn.heaviness) == [2])
      #expect(reading.chain.changes.count == 1)
      let gap = try await readGap(.social, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(gap.answering.map(\.agreement.id) == [id])
      #expect(gap.question?.number == 1)
      let dossier = try await readDossier(practice.dossier, by: practice.responsible, with: practice.ledger).get()
      let first = try #require(dossier.questions.last?.question.id)
      #expect(dossier.arisen[first]?.functions == [.social])
      #expect(dossier.arisen[first]?.agreements.map(\.agreement.id) == [id])
      let load = try await readLoad(of: joyce, in: practice.dossier, by: practice.responsible, with: practice.ledger)
        .get()
      #expect(load.checkIns.first?.about.map(\.agreement.id) == [id])
    }
  }

  @Test("the chain ends gracefully for who may not see the helper")
  func chainInCircles() async throws {
    try await withPractice { practice in
      let joyce = try await practice.add("Joyce")[0]
      let id = try await practice.makeAgreement(.client) { $0.gap = "social" }
      try await practice.change(joyce) { $0.visibleTo = "onlyClient" }
      _ = try await practice.makeAgreement(.member(joyce)) { $0.gap = "social" }
      let gap = try await readGap(.social, in: practice.dossier, by: practice.colleague, with: practice.ledger).get()
      #expect(gap.answering.map(\.agreement.id) == [id])
    }
  }

  @Test("what the client says is taken back, and the history says about what it was")
  func undoes() async throws {
    try await withPractice { practice in
      _ = try await say(.social, practice) { $0.answer = "change" }.get()
      _ = try await say(.social, practice) { ($0.answer, $0.version) = ("fine", 1) }.get()
      let history = try await readHistory(of: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      let line = try #require(history.lines.first)
      #expect(line.subject == SupportFunction.social.phrase && line.canUndo)
      _ = try await undoChange(line.id, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(try await gaps(practice).view(of: .social).answer == .change)
    }
  }
}
