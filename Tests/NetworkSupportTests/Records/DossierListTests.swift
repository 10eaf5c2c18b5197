import Access
import Accountability
import CivilTime
import Evidence
import Language
import People
import Storage
import TestGround
import Testing
import Workplace

@testable import NetworkSupport

@Suite("Lists of dossiers")
struct DossierListTests {
  /// Everything a list shows, page after page.
  private func all(_ input: DossierListInput, by actor: Access.Actor, _ practice: Practice) async throws
    -> [DossierListing]
  {
    var (input, found) = (input, [DossierListing]())
    while true {
      let page = try await listDossiers(input, by: actor, with: practice.ledger).get()
      found += page.dossiers
      #expect(page.dossiers.count <= DossierListInput.pageSize)
      guard let next = page.next else { return found }
      #expect(page.dossiers.count == DossierListInput.pageSize)
      input.after = DossierCursor(code: next.code)
    }
  }

  private func fill(_ count: Int, _ practice: Practice) async throws {
    let stage = practice.stage(extra: count)
    try await practice.database.write { c in
      try DemoCrowd(DemoPen(stage: stage, identifiers: practice.office.identifiers, connection: c)).fill(count)
    }
  }

  @Test("pages follow each other in the order of names, without gaps and without repeats")
  func pages() async throws {
    try await withPractice { practice in
      try await fill(333, practice)
      let open = try await all(
        DossierListInput(scope: .team(practice.office.team.id)), by: practice.colleague, practice)
      let closed = try await all(
        DossierListInput(scope: .team(practice.office.team.id), state: .closed), by: practice.colleague, practice)
      #expect(open.count == 301)
      #expect(closed.count == 33)
      #expect(Set(open.map(\.id)).count == open.count)
      let keys = open.map { NameOrder.key($0.clientName) }
      #expect(keys == keys.sorted())
      #expect(open.allSatisfy { $0.closedOn == nil } && closed.allSatisfy { $0.closedOn != nil })
    }
  }

  @Test("a search finds every word's beginning, in any order, open and closed, each dossier once")
  func searches() async throws {
    try await withPractice { practice in
      try await fill(700, practice)
      let team = DossierListInput.Scope.team(practice.office.team.id)
      for typed in ["aa", "aafke aal", "ZOË", "van", "berg van den", "ij", "aafke  aafke", "x-niemand"] {
        let found = try await all(DossierListInput(scope: team, search: typed), by: practice.colleague, practice)
        let asked = NameWords.of(typed)
        let expected = (0..<700).map(DemoCrowd.name).filter { name in
          asked.allSatisfy { word in NameWords.of(name).contains { $0.hasPrefix(word) } }
        }
        #expect(found.map(\.clientName).sorted() == expected.sorted(), "\(typed)")
        #expect(Set(found.map(\.id)).count == found.count)
      }
    }
  }

  @Test("one's own list holds the dossiers one has a role in, whatever the role")
  func own() async throws {
    try await withPractice { practice in
      try await fill(60, practice)
      for actor in [practice.responsible, practice.standIn, practice.involved] {
        let mine = try await all(DossierListInput(scope: .mine), by: actor, practice)
        #expect(mine.contains { $0.id == practice.dossier })
      }
      #expect(try await all(DossierListInput(scope: .mine), by: practice.colleague, practice).isEmpty)
      let found = try await all(DossierListInput(scope: .mine, search: "tav lid"), by: practice.standIn, practice)
      #expect(found.map(\.id) == [practice.dossier])
    }
  }

  @Test("a row names the contact and the next moment")
  func rows() async throws {
    try await withPractice { practice in
      let moment = practice.today.adding(days: 8)
      _ = try await practice.makeAgreement(.client) { $0.reviewOn = moment.typed }
      _ = try await practice.makeAgreement(.client) { $0.reviewOn = moment.adding(days: 2).typed }
      let mine = try await all(DossierListInput(scope: .mine), by: practice.responsible, practice)
      #expect(mine.map(\.responsible) == ["Rosa"])
      #expect(mine.map(\.nextMoment) == [moment])
    }
  }

  @Test("the log has one line with the ids that were shown, and of a search only a hash")
  func logged() async throws {
    try await withPractice { practice in
      _ = try await all(DossierListInput(scope: .mine, search: "lidia"), by: practice.responsible, practice)
      let line = try #require(try await practice.log("dossier.list").first)
      #expect(line.shown == [practice.dossier.rawValue])
      #expect(line.hits == 1)
      #expect(line.queryHash?.contains("lidia") == false)
      #expect(line.account == practice.responsible.account)
    }
  }

  @Test("nobody lists a team that is not theirs")
  func otherTeams() async throws {
    try await withPractice { practice in
      let team = DossierListInput(scope: .team(practice.office.team.id))
      for actor in [practice.elsewhere, practice.foreigner, practice.administrator, practice.privacyOfficer] {
        let outcome = try await listDossiers(team, by: actor, with: practice.ledger)
        #expect(outcome.refusal == .notAllowed(scope: .function))
        let mine = try await listDossiers(DossierListInput(scope: .mine), by: actor, with: practice.ledger).get()
        #expect(mine.dossiers.isEmpty)
      }
    }
  }

  @Test("a role that ended is no role: the dossier leaves one's own list")
  func ended() async throws {
    try await withPractice { practice in
      _ = try await releaseProfessional(
        practice.involved.account, in: practice.dossier, by: practice.teamLead, with: practice.ledger
      ).get()
      practice.moveOn(days: 1)
      #expect(try await all(DossierListInput(scope: .mine), by: practice.involved, practice).isEmpty)
    }
  }
}
