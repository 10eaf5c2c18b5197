import Accountability
import CivilTime
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("The demo")
struct DemoTests {
  private func withDemo(_ body: (Practice, [DossierListing]) async throws -> Void) async throws {
    try await withPractice { practice in
      let (stage, workspace) = (practice.stage(), NetworkWorkspace(practice.services))
      try await practice.database.write { c in try workspace.prepareDemo(stage, c) }
      let mine = try await listDossiers(
        DossierListInput(scope: .mine), by: practice.responsible, with: practice.ledger
      ).get().dossiers
      try await body(practice, mine.filter { $0.id != practice.dossier })
    }
  }

  @Test("everything that can be said of a person is said of somebody")
  func rich() async throws {
    try await withDemo { practice, mine in
      var people: [NetworkMember] = []
      var ties: [MemberTie] = []
      for dossier in mine {
        let reading = try await readNetwork(dossier.id, by: practice.responsible, with: practice.ledger).get()
        people += reading.members
        ties += reading.ties
      }
      #expect(Set(people.map(\.view.sphere)) == Set(Sphere.allCases))
      #expect(Set(people.map(\.view.ring)).count == Ring.allCases.count + 1)
      #expect(Set(people.map(\.kind)) == Set(MemberKind.allCases))
      #expect(Set(people.compactMap(\.view.quality)) == Set(TieQuality.allCases))
      #expect(Set(people.compactMap(\.view.direction)) == Set(HelpDirection.allCases))
      #expect(Set(people.compactMap(\.vip?.moment)) == Set(VIPMoment.allCases))
      #expect(Set(people.compactMap(\.ending?.kind)) == Set(Ending.Kind.allCases))
      #expect(Set(people.map(\.visibleTo)) == Set(Visibility.allCases))
      #expect(Set(people.flatMap(\.view.gives)) == Set(SupportFunction.allCases))
      #expect(Set(ties.map(\.kind)) == Set(MemberTieKind.allCases))
      #expect(people.count > 40)
    }
  }

  @Test("the first professional has something of every kind waiting")
  func waiting() async throws {
    try await withDemo { practice, _ in
      let (actor, today, now) = (practice.responsible, practice.today, practice.office.clock.now)
      let waits = try await practice.database.read { c in
        try whatWaits(for: actor, on: today, at: now, policy: Practice.policy, c)
      }
      #expect(Set(waits.map(\.reason)) == Set(NetworkWait.Reason.allCases))
    }
  }

  @Test("every agreement of the demo keeps the rules and can be read with its chain")
  func agreements() async throws {
    try await withDemo { practice, mine in
      var standings: Set<AgreementStanding> = []
      for dossier in mine {
        let all = try await listAgreements(in: dossier.id, by: practice.responsible, with: practice.ledger).get()
        for named in all.agreements {
          try named.agreement.mustHold()
          standings.insert(named.agreement.standing(on: practice.today))
          let reading = try await readAgreement(
            named.agreement.id, in: dossier.id, by: practice.responsible, with: practice.ledger
          ).get()
          #expect(reading.chain.question != nil)
          #expect(reading.chain.function == named.agreement.function)
        }
      }
      #expect(standings == [.proposed, .running, .paused, .ended])
    }
  }

  @Test("history is there, and what is changed after the demo can be taken back")
  func history() async throws {
    try await withDemo { practice, mine in
      let dossier = try #require(mine.first { $0.clientName == "Lidia" }).id
      let reading = try await readHistory(of: dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(reading.lines.count > 30)
      let member = try #require(
        try await readNetwork(dossier, by: practice.responsible, with: practice.ledger).get().members.first)
      var input = MemberInput(member)
      input.ring = "2"
      _ = try await changeMember(input, of: member.id, in: dossier, by: practice.responsible, with: practice.ledger)
        .get()
      let line = try #require(
        try await readHistory(of: dossier, by: practice.responsible, with: practice.ledger).get().lines.first)
      _ = try await undoChange(line.id, in: dossier, by: practice.responsible, with: practice.ledger).get()
    }
  }

  @Test("no person is twice in a dossier, and the other team's dossier stays there")
  func separate() async throws {
    try await withDemo { practice, mine in
      #expect(!mine.contains { $0.clientName == "Naima" })
      let elsewhere = try await listDossiers(
        DossierListInput(scope: .mine), by: practice.elsewhere, with: practice.ledger
      ).get()
      #expect(elsewhere.dossiers.map(\.clientName) == ["Naima"])
      for dossier in mine {
        let people = try await readNetwork(dossier.id, by: practice.responsible, with: practice.ledger).get().members
        #expect(Set(people.map(\.person)).count == people.count)
      }
    }
  }
}
