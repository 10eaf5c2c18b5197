import Access
import Accountability
import NetworkSupport
import TestGround
import Testing

@Suite("Who is what in a dossier")
struct RolesTests {
  private func roles(_ practice: Practice) async throws -> [String] {
    try await readDossier(practice.dossier, by: practice.teamLead, with: practice.ledger).get()
      .professionals.map { "\($0.name) \($0.role)" }
  }

  @Test("a new responsible follows up the one before, who stays involved")
  func followsUp() async throws {
    try await withPractice { practice in
      practice.moveOn(days: 1)
      _ = try await assignProfessional(
        practice.colleague.account, as: .responsible, in: practice.dossier, by: practice.teamLead, with: practice.ledger
      ).get()
      practice.moveOn(days: 1)
      #expect(try await roles(practice) == ["Coen responsible", "Stan standIn", "Ivo involved", "Rosa involved"])
    }
  }

  @Test("somebody has one role: a new one takes the place of the old one")
  func oneRole() async throws {
    try await withPractice { practice in
      practice.moveOn(days: 1)
      _ = try await assignProfessional(
        practice.involved.account, as: .standIn, in: practice.dossier, by: practice.teamLead, with: practice.ledger
      ).get()
      practice.moveOn(days: 1)
      #expect(try await roles(practice) == ["Rosa responsible", "Ivo standIn", "Stan standIn"])
    }
  }

  @Test("there is always a responsible")
  func always() async throws {
    try await withPractice { practice in
      let outcome = try await releaseProfessional(
        practice.responsible.account, in: practice.dossier, by: practice.teamLead, with: practice.ledger)
      #expect(outcome.problems == ["account"])
      let stranger = try await releaseProfessional(
        practice.colleague.account, in: practice.dossier, by: practice.teamLead, with: practice.ledger)
      #expect(stranger.refusal == .notFound)
    }
  }

  @Test("only the team lead gives roles, and only to people of the team")
  func whoAssigns() async throws {
    try await withPractice { practice in
      for actor in [
        practice.responsible, practice.standIn, practice.colleague, practice.elsewhere, practice.administrator,
      ] {
        let outcome = try await assignProfessional(
          practice.colleague.account, as: .involved, in: practice.dossier, by: actor, with: practice.ledger)
        #expect(outcome.refusal == .notAllowed(scope: .object), "\(actor.name)")
      }
      let outcome = try await assignProfessional(
        practice.elsewhere.account, as: .involved, in: practice.dossier, by: practice.teamLead, with: practice.ledger)
      #expect(outcome.problems == ["account"])
    }
  }
}
