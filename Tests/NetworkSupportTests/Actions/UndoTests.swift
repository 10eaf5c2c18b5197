import Access
import Accountability
import Diagrams
import Language
import NetworkSupport
import People
import PersonalNetwork
import TestGround
import Testing

@Suite("History and taking back")
struct UndoTests {
  private func undo(_ entry: HistoryEntry, _ practice: Practice) async throws -> Outcome<Undone> {
    try await undoChange(entry.id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
  }

  private func last(_ practice: Practice, _ id: MemberID) async throws -> HistoryEntry {
    try #require(try await practice.history(of: HistoryThing("member", id)).first)
  }

  @Test("a change of a person is taken back by a new change, and that one too")
  func takesBack() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      let before = try await practice.member(id).member
      try await practice.change(id) {
        $0.ring = "3"
        $0.gives = ["social", "affective"]
        ($0.vip, $0.vipWhy) = ("hoped", "ik mis haar")
      }
      let after = try await practice.member(id).member
      #expect(try await undo(last(practice, id), practice).get().member == id)
      var undone = try await practice.member(id).member
      #expect(undone.version == 3)
      undone.version = before.version
      #expect(undone == before)
      _ = try await undo(last(practice, id), practice).get()
      var redone = try await practice.member(id).member
      redone.version = after.version
      #expect(redone == after)
    }
  }

  @Test("a tie that was ended is there again when that is taken back")
  func endedTie() async throws {
    try await withScene { scene in
      _ = try await undo(last(scene.practice, scene.wendy), scene.practice).get()
      #expect(try await scene.practice.member(scene.wendy).member.ending == nil)
    }
  }

  @Test("an agreement that was stopped stands again, unless who does it is no longer there")
  func stopped() async throws {
    try await withScene { scene in
      let practice = scene.practice
      func stop(_ version: Int) async throws -> HistoryEntry {
        _ = try await stopAgreement(
          StopAgreementInput(reason: "klaar", version: version), of: scene.running, in: scene.dossier,
          by: practice.responsible, with: practice.ledger
        ).get()
        return try #require(try await practice.history(of: HistoryThing("agreement", scene.running)).first)
      }
      let first = try await stop(1)
      #expect(try await undo(first, practice).get().agreement == scene.running)
      #expect(try await practice.agreement(scene.running).state == .agreed)
      let second = try await stop(3)
      _ = try await endTie(
        EndTieInput(ending: "died", version: 1), of: scene.ahmet, in: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await undo(second, practice).problems == ["doer"])
      #expect(try await practice.agreement(scene.running).isEnded)
    }
  }

  @Test("what was changed again since is not taken back: both texts are shown")
  func overtaken() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      try await practice.change(id) { $0.ring = "2" }
      let entry = try await last(practice, id)
      try await practice.change(id, by: practice.standIn) { $0.ring = "3" }
      let conflict = try #require(try await undo(entry, practice).conflict)
      #expect(conflict.texts.map(\.field) == ["ring"])
      #expect(conflict.texts.first?.written == Ring.inner.phrase.nl)
      #expect(conflict.texts.first?.stored == Ring.outer.phrase.nl)
      #expect(conflict.changedBy == "Stan")
      #expect(try await practice.member(id).member.view.ring == .outer)
    }
  }

  @Test("another field that was changed since stays as it is")
  func others() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      try await practice.change(id) { $0.ring = "2" }
      let entry = try await last(practice, id)
      try await practice.change(id) { $0.quality = "tense" }
      _ = try await undo(entry, practice).get()
      let view = try await practice.member(id).member.view
      #expect(view.ring == .inner && view.quality == .tense)
    }
  }

  @Test("a change is taken back once; making somebody is not taken back, and neither is another dossier's change")
  func refuses() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      let made = try await last(practice, id)
      #expect(try await undo(made, practice).refusal == .notFound)
      try await practice.change(id) { $0.ring = "2" }
      let entry = try await last(practice, id)
      _ = try await undo(entry, practice).get()
      #expect(try await undo(entry, practice).problems == ["entry"])
      let other = try await openDossier(
        OpenDossierInput(team: practice.office.team.id, clientName: "Cor"), by: practice.responsible,
        with: practice.ledger
      ).get()
      let crossed = try await undoChange(entry.id, in: other, by: practice.responsible, with: practice.ledger)
      #expect(crossed.refusal == .notFound)
      let outsider = try await undoChange(entry.id, in: practice.dossier, by: practice.colleague, with: practice.ledger)
      #expect(outsider.refusal == .notAllowed(scope: .object))
    }
  }

  @Test("the same undo sent twice is done once")
  func once() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      try await practice.change(id) { $0.ring = "2" }
      let entry = try await last(practice, id)
      for _ in 0..<2 {
        _ = try await undoChange(
          entry.id, in: practice.dossier, by: practice.responsible, receipt: Practice.receipt(), with: practice.ledger
        ).get()
      }
      #expect(try await practice.history(of: HistoryThing("member", id)).count == 3)
    }
  }

  @Test("history is read in words, newest first, page after page, and says what can be taken back")
  func reads() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      for number in 0..<60 { try await practice.change(id) { $0.distance = "\(number) straten" } }
      func page(_ before: HistoryEntryID?, _ actor: Access.Actor) async throws -> HistoryReading {
        try await readHistory(of: practice.dossier, before: before, by: actor, with: practice.ledger).get()
      }
      let first = try await page(nil, practice.responsible)
      #expect(first.lines.count == 50 && first.next != nil)
      let second = try await page(first.next, practice.responsible)
      #expect(second.next == nil)
      let all = first.lines + second.lines
      // 60 changes, somebody added, the question, the dossier.
      #expect(all.count == 63)
      #expect(Set(all.map(\.id)).count == 63)
      let line = try #require(all.first)
      #expect(line.subject?.nl == "Joyce" && line.actorName == "Rosa" && line.canUndo)
      #expect(line.fields.map(\.after?.nl) == ["59 straten"] && line.fields.map(\.before?.nl) == ["58 straten"])
      #expect(all.filter(\.canUndo).count == 60)
      #expect(!(try await page(nil, practice.colleague)).lines.contains(where: \.canUndo))
      _ = try await undoChange(line.id, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      let after = try await page(nil, practice.responsible).lines
      #expect(after.first?.isUndo == true && after.first?.canUndo == true)
      #expect(after[1].canUndo == false)
    }
  }
}
