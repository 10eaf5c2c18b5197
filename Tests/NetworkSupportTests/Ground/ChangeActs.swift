import Access
import Accountability
import NetworkSupport
import Storage
import TestGround
import Testing

/// One act that changes something in a dossier, so that what holds for all of them is tested on all of them.
struct ChangeAct: Sendable, CustomTestStringConvertible {
  enum Part: Sendable { case dossier, member, agreement }

  let event: String
  /// The kind of thing it is done to within the dossier.
  let part: Part
  /// Whether the form carries a version back.
  let hasVersion: Bool
  let run: @Sendable (Scene, Target, Access.Actor, ReceiptKey?) async throws -> Refusal?

  var testDescription: String { event }

  init(
    _ event: String, _ part: Part, hasVersion: Bool = true,
    _ run: @escaping @Sendable (Scene, Target, Access.Actor, ReceiptKey?) async throws -> Refusal?
  ) {
    self.event = event
    self.part = part
    self.hasVersion = hasVersion
    self.run = run
  }

  static let all: [ChangeAct] = ofDossier + ofPlans + ofMember + ofAgreement

  static let ofDossier: [ChangeAct] = [
    ChangeAct("dossier.question", .dossier) { scene, target, actor, receipt in
      let input = ChangeQuestionInput(words: "Ik wil rust.", version: 1 + target.staleness)
      return try await changeSupportQuestion(
        input, of: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("dossier.close", .dossier) { scene, target, actor, receipt in
      let input = CloseDossierInput(note: "Het gaat goed.", version: 1 + target.staleness)
      return try await closeDossier(
        input, of: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("dossier.counting", .dossier) { scene, target, actor, receipt in
      try await changeCounting(
        false, of: target.dossier, version: 1 + target.staleness, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("network.map", .dossier, hasVersion: false) { scene, target, actor, receipt in
      let input = MapPeopleInput(rows: [.init(index: 0, name: "Joyce", sphere: "friends", ring: "1")])
      return try await mapPeople(
        input, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("network.gives", .dossier, hasVersion: false) { scene, target, actor, receipt in
      let input = SupportGridInput(gives: SupportGridInput.Ticks(added: ["\(scene.ahmet).material"]))
      return try await fillSupportGrid(
        input, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("network.knows", .dossier) { scene, target, actor, receipt in
      let pair = TieGridInput.Pair(scene.ahmet.rawValue, scene.wendy.rawValue, "strained")
      return try await fillTieGrid(
        TieGridInput(pairs: [pair], version: 1 + target.staleness), in: target.dossier, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("network.beginnings", .dossier) { scene, target, actor, receipt in
      try await changeBeginnings(
        BeginningsInput(places: "de markt", version: 0 + target.staleness), of: target.dossier, by: actor,
        receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("network.earlierPeople", .dossier, hasVersion: false) { scene, target, actor, receipt in
      try await addEarlierPeople(
        EarlierPeopleInput(rows: [.init(index: 0, name: "Oom Jan")]), in: target.dossier, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("wave.start", .dossier, hasVersion: false) { scene, target, actor, receipt in
      try await startFollowUp(
        seen: 1, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("agreement.make", .dossier, hasVersion: false) { scene, target, actor, receipt in
      try await agree(
        scene.practice.agreementForm(.client), in: target.dossier, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
  ]

  static let ofMember: [ChangeAct] =
    ofPlansWithMember + [
      ChangeAct("member.change", .member) { scene, target, actor, receipt in
        var input = try await scene.practice.form(scene.ahmet) { $0.ring = "3" }
        input.version += target.staleness
        // Sent twice, the form is the same form.
        if receipt != nil { input.version = 1 }
        return try await changeMember(
          input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.ties", .member) { scene, target, actor, receipt in
        let input = TiesInput([.know: [scene.wendy.rawValue]], version: 1 + target.staleness)
        return try await changeTies(
          input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.end", .member) { scene, target, actor, receipt in
        let input = EndTieInput(ending: "died", note: "plotseling", version: 1 + target.staleness)
        return try await endTie(
          input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.restore", .member) { scene, target, actor, receipt in
        let gone = target.member == scene.ahmet ? target.gone : target.member
        return try await restoreTie(
          of: gone, in: target.dossier, version: 2 + target.staleness, by: actor, receipt: receipt,
          with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.place", .member, hasVersion: false) { scene, target, actor, receipt in
        try await placeMember(
          target.member, at: PlaceInput(sphere: "neighbours", ring: "3"), in: target.dossier, by: actor,
          receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.repair", .member) { scene, target, actor, receipt in
        try await changeRepair(
          RepairInput(hurt: "Het geld van oma", version: 0 + target.staleness), of: target.member, in: target.dossier,
          by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.contact", .member) { scene, target, actor, receipt in
        let input = ContactDetailsInput(telephone: "06 12345678", version: 0 + target.staleness)
        return try await changeContactDetails(
          input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
      ChangeAct("member.safety", .member) { scene, target, actor, receipt in
        let input = SafetyFlagInput(reason: "Eerst Rosa bellen.", version: 0 + target.staleness)
        return try await changeSafetyFlag(
          input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
        ).refusal
      },
    ]

  static let ofAgreement: [ChangeAct] = [
    ChangeAct("agreement.change", .agreement) { scene, target, actor, receipt in
      let input = scene.practice.agreementForm(.member(scene.ahmet)) {
        $0.minutes = "30"
        $0.version = 1 + target.staleness
      }
      return try await changeAgreement(
        input, of: target.agreement, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("agreement.stop", .agreement) { scene, target, actor, receipt in
      let input = StopAgreementInput(reason: "klaar", version: 1 + target.staleness)
      return try await stopAgreement(
        input, of: target.agreement, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("agreement.pause", .agreement) { scene, target, actor, receipt in
      let input = PauseAgreementInput(reason: "ziek", version: 1 + target.staleness)
      return try await pauseAgreement(
        input, of: target.agreement, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("agreement.resume", .agreement) { scene, target, actor, receipt in
      let paused = target.agreement == scene.running ? target.paused : target.agreement
      return try await resumeAgreement(
        paused, in: target.dossier, version: 2 + target.staleness, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
  ]
}
