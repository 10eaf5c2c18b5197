import Access
import Accountability
import NetworkSupport
import People
import Storage
import TestGround
import Testing

@Suite("What holds for every change in a dossier")
struct EveryChangeTests {
  @Test("who is responsible may; the log and the history have a line", arguments: ChangeAct.all)
  func done(act: ChangeAct) async throws {
    try await withScene { scene in
      let (history, lines) = (try await scene.historyCount(), try await scene.practice.log(act.event).count)
      #expect(try await act.run(scene, Target(scene), scene.practice.responsible, nil) == nil)
      #expect(try await scene.historyCount() == history + 1)
      let log = try await scene.practice.log(act.event)
      #expect(log.count == lines + 1)
      let line = try #require(log.first)
      #expect(line.outcome == .done)
      #expect(line.rule == "responsible@object")
      #expect(line.account == scene.practice.responsible.account)
      #expect(line.objectID == scene.dossier.rawValue)
      #expect(line.client != nil)
    }
  }

  @Test("who stands in, is involved or leads the team may too", arguments: ChangeAct.all)
  func others(act: ChangeAct) async throws {
    try await withScene { scene in
      let practice = scene.practice
      for actor in [practice.standIn, practice.involved, practice.teamLead] {
        guard act.event != "dossier.close" || actor != practice.involved else { continue }
        let refusal = try await act.run(scene, Target(scene), actor, nil)
        // The first one did it; for the next the form is stale or the thing is done. None is kept out.
        if case .notAllowed? = refusal { Issue.record("\(actor.name) was kept out of \(act.event)") }
      }
    }
  }

  @Test("others may not: nothing changes, and the refusal has a line", arguments: ChangeAct.all)
  func notAllowed(act: ChangeAct) async throws {
    try await withScene { scene in
      let practice = scene.practice
      let history = try await scene.historyCount()
      let outsiders = [
        practice.colleague, practice.elsewhere, practice.foreigner, practice.administrator, practice.privacyOfficer,
      ]
      for actor in outsiders {
        let lines = try await scene.logCount()
        #expect(try await act.run(scene, Target(scene), actor, nil) == .notAllowed(scope: .object), "\(actor.name)")
        // `member.change` looks at the member first, to fill in its form.
        #expect(try await scene.logCount() > lines)
      }
      let refused = try await practice.log(act.event).filter { $0.outcome == .refused }
      #expect(refused.count == 4)
      #expect(refused.allSatisfy { $0.refusal == "notAllowed" && $0.rule == nil })
      #expect(try await scene.historyCount() == history)
    }
  }

  @Test("a dossier that is not there is refused in the same words as one that is not theirs", arguments: ChangeAct.all)
  func unknownDossier(act: ChangeAct) async throws {
    try await withScene { scene in
      var target = Target(scene)
      target.dossier = scene.practice.office.identifiers.next()
      let refusal = try await act.run(scene, target, scene.practice.responsible, nil)
      #expect(refusal == .notAllowed(scope: .object))
    }
  }

  @Test(
    "a person or agreement that is not in this dossier is not found",
    arguments: ChangeAct.ofMember + ChangeAct.ofAgreement)
  func unknownPart(act: ChangeAct) async throws {
    try await withScene { scene in
      var target = Target(scene)
      target.member = scene.practice.office.identifiers.next()
      target.agreement = scene.practice.office.identifiers.next()
      #expect(try await act.run(scene, target, scene.practice.responsible, nil) == .notFound)
      #expect(try await scene.practice.log(act.event).first?.refusal == "notFound")
      let other = try await openDossier(
        OpenDossierInput(team: scene.practice.office.team.id, clientName: "Cor"), by: scene.practice.responsible,
        with: scene.practice.ledger
      ).get()
      var crossed = Target(scene)
      crossed.dossier = other
      #expect(try await act.run(scene, crossed, scene.practice.responsible, nil) == .notFound)
    }
  }

  @Test("a stale form changes nothing and brings both texts back", arguments: ChangeAct.all.filter(\.hasVersion))
  func stale(act: ChangeAct) async throws {
    try await withScene { scene in
      let history = try await scene.historyCount()
      var target = Target(scene)
      target.staleness = 7
      let refusal = try await act.run(scene, target, scene.practice.responsible, nil)
      guard case .conflict(let conflict)? = refusal else {
        Issue.record("\(act.event) answered \(String(describing: refusal))")
        return
      }
      #expect(conflict.texts.contains { $0.written != $0.stored })
      #expect(conflict.seenVersion == conflict.currentVersion + 7)
      #expect(try await scene.historyCount() == history)
      #expect(try await scene.practice.log(act.event).first?.refusal == "conflict")
    }
  }

  @Test("the same post sent twice is done once", arguments: ChangeAct.all)
  func repeated(act: ChangeAct) async throws {
    try await withScene { scene in
      let receipt = Practice.receipt()
      #expect(try await act.run(scene, Target(scene), scene.practice.responsible, receipt) == nil)
      let history = try await scene.historyCount()
      #expect(try await act.run(scene, Target(scene), scene.practice.responsible, receipt) == nil)
      #expect(try await scene.historyCount() == history)
      #expect(try await scene.practice.log(act.event).first?.outcome == .repeated)
    }
  }

  @Test("a closed dossier is read, not written in", arguments: ChangeAct.all)
  func closed(act: ChangeAct) async throws {
    try await withScene { scene in
      _ = try await closeDossier(
        CloseDossierInput(version: 1), of: scene.dossier, by: scene.practice.responsible, with: scene.practice.ledger
      ).get()
      let refusal = try await act.run(scene, Target(scene), scene.practice.responsible, nil)
      guard case .invalid(let problems)? = refusal else {
        Issue.record("\(act.event) answered \(String(describing: refusal))")
        return
      }
      #expect(problems.map(\.field) == ["dossier"])
    }
  }
}
