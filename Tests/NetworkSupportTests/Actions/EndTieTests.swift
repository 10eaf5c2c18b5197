import Accountability
import CivilTime
import NetworkSupport
import PersonalNetwork
import TestGround
import Testing

@Suite("Somebody leaves the network, or comes back")
struct EndTieTests {
  @Test(
    "how, when and what was said of it are kept; the tie is no longer counted",
    arguments: [("ended", Ending.Kind.ended), ("died", .died), ("contactLost", .contactLost)])
  func ends(code: String, kind: Ending.Kind) async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ahmet", "Joyce")[0]
      let ended = try await endTie(
        EndTieInput(ending: code, on: "1 maart 2026", note: "verdriet", version: 1), of: id, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      #expect(ended.standing.isEmpty)
      let member = try await practice.member(id).member
      #expect(member.ending == MemberEnding(kind, on: CivilDate(year: 2026, month: 3, day: 1), note: "verdriet"))
      let reading = try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(reading.network.counted.map(\.name) == ["Joyce"])
    }
  }

  @Test("agreements that still stand are named, and stay as they are")
  func standing() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let relief = try await practice.makeAgreement(.client) { $0.forWhom = "member:\(scene.ahmet)" }
      let ended = try await endTie(
        EndTieInput(ending: "died", version: 1), of: scene.ahmet, in: scene.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(Set(ended.standing) == [scene.running, relief])
      #expect(try await practice.agreement(scene.running).state == .agreed)
    }
  }

  @Test("who comes back is as before, and can be planned again")
  func restores() async throws {
    try await withScene { scene in
      let practice = scene.practice
      let refused = try await agree(
        practice.agreementForm(.member(scene.wendy)), in: scene.dossier, by: practice.responsible, with: practice.ledger
      )
      #expect(refused.problems == ["doer"])
      _ = try await restoreTie(
        of: scene.wendy, in: scene.dossier, version: 2, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(try await practice.member(scene.wendy).member.ending == nil)
      _ = try await practice.makeAgreement(.member(scene.wendy))
      let again = try await restoreTie(
        of: scene.wendy, in: scene.dossier, version: 3, by: practice.responsible, with: practice.ledger)
      #expect(again.problems == ["dossier"])
    }
  }
}
