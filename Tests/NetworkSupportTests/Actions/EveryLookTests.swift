import Access
import Accountability
import NetworkSupport
import PersonalNetwork
import Storage
import TestGround
import Testing

/// One act that looks at something in a dossier.
struct LookAct: Sendable, CustomTestStringConvertible {
  let event: String
  let run: @Sendable (Scene, Target, Access.Actor) async throws -> Refusal?

  var testDescription: String { event }

  static let all: [LookAct] = [
    LookAct(event: "dossier.read") { scene, target, actor in
      try await readDossier(target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "network.read") { scene, target, actor in
      try await readNetwork(target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "member.read") { scene, target, actor in
      try await readMember(target.member, in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "agreement.list") { scene, target, actor in
      try await listAgreements(in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "agreement.read") { scene, target, actor in
      try await readAgreement(target.agreement, in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "gap.list") { scene, target, actor in
      try await readGaps(in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "gap.read") { scene, target, actor in
      try await readGap(.social, in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "load.read") { scene, target, actor in
      try await readLoad(of: target.member, in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "voice.read") { scene, target, actor in
      try await readVoice(in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "week.read") { scene, target, actor in
      try await readWeek(around: nil, in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "wave.list") { scene, target, actor in
      try await readWaves(of: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "wave.compare") { scene, target, actor in
      try await compareWaves(in: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "network.measures") { scene, target, actor in
      try await readMeasures(of: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
    LookAct(event: "dossier.history") { scene, target, actor in
      try await readHistory(of: target.dossier, by: actor, with: scene.practice.ledger).refusal
    },
  ]
}

@Suite("What holds for every look in a dossier")
struct EveryLookTests {
  @Test("the whole team may look, and every look leaves a line", arguments: LookAct.all)
  func looks(act: LookAct) async throws {
    try await withScene { scene in
      let practice = scene.practice
      let actors = [practice.responsible, practice.standIn, practice.involved, practice.colleague, practice.teamLead]
      for actor in actors {
        let before = try await practice.log(act.event).count
        #expect(try await act.run(scene, Target(scene), actor) == nil, "\(actor.name)")
        let log = try await practice.log(act.event)
        #expect(log.count == before + 1)
        #expect(log.first?.outcome == .done)
        #expect(log.first?.account == actor.account)
        #expect(log.first?.client != nil)
      }
    }
  }

  @Test("others may not, and every try leaves a line", arguments: LookAct.all)
  func refused(act: LookAct) async throws {
    try await withScene { scene in
      let practice = scene.practice
      for actor in [practice.elsewhere, practice.foreigner, practice.administrator, practice.privacyOfficer] {
        let lines = try await scene.logCount()
        #expect(try await act.run(scene, Target(scene), actor) == .notAllowed(scope: .object), "\(actor.name)")
        #expect(try await scene.logCount() == lines + 1)
      }
      var target = Target(scene)
      target.dossier = practice.office.identifiers.next()
      #expect(try await act.run(scene, target, practice.responsible) == .notAllowed(scope: .object))
    }
  }

  @Test("a form of an agreement is for those who may change")
  func prepare() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let choices = try await prepareAgreement(in: scene.dossier, by: practice.involved, with: practice.ledger).get()
      #expect(choices.members.map(\.name) == ["Ahmet"])
      #expect(Set(choices.professionals.map(\.name)) == ["Rosa", "Stan", "Ivo", "Coen", "Tess"])
      let outcome = try await prepareAgreement(in: scene.dossier, by: practice.colleague, with: practice.ledger)
      #expect(outcome.refusal == .notAllowed(scope: .object))
    }
  }
}
