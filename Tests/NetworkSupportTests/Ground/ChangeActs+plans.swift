import Access
import Accountability
import NetworkSupport
import PersonalNetwork
import Storage

extension ChangeAct {
  /// Acts on kinds of support, on load, and on what the client wants to decide.
  static let ofPlans: [ChangeAct] = [
    ChangeAct("gap.change", .dossier) { scene, target, actor, receipt in
      var input = GapViewInput()
      (input.answer, input.words) = ("change", "Ik wil weer zingen.")
      input.version = 0 + target.staleness
      return try await changeGapView(
        input, of: .social, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("voice.change", .dossier) { scene, target, actor, receipt in
      var input = VoiceInput()
      input.points[.moment] = VoiceInput.Point(words: "Niet voor tienen.", weight: "influence")
      input.version = 0 + target.staleness
      return try await changeVoice(
        input, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
  ]

  static let ofPlansWithMember: [ChangeAct] = [
    ChangeAct("load.checkIn", .member, hasVersion: false) { scene, target, actor, receipt in
      var input = CheckInInput()
      input.heaviness = "6"
      return try await checkIn(
        input, with: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("load.changeCheckIn", .member) { scene, target, actor, receipt in
      var input = CheckInInput()
      input.heaviness = "8"
      input.version = 1 + target.staleness
      return try await changeCheckIn(
        input, of: scene.checkIn, with: target.member, in: target.dossier, by: actor, receipt: receipt,
        with: scene.practice.ledger
      ).refusal
    },
    ChangeAct("load.addUp", .member) { scene, target, actor, receipt in
      var input = AddUpInput()
      input.isGiven = true
      input.version = 0 + target.staleness
      return try await addUpLoad(
        input, of: target.member, in: target.dossier, by: actor, receipt: receipt, with: scene.practice.ledger
      ).refusal
    },
  ]
}
