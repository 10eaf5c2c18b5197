import Access
import CivilTime
import People
import Storage
import TestGround
import Testing

@testable import NetworkSupport

/// On SQLite, which tells its plan in a few words; the indexes are the same on every engine.
@Suite("How queries are answered")
struct QueryPlanTests {
  private func plan(_ sql: SQL, _ practice: Practice) async throws -> [String] {
    try await practice.database.write { c in
      try c.fetch("EXPLAIN QUERY PLAN \(sql)").map { try $0.get("detail", as: String.self) }
    }
  }

  private func query(_ input: DossierListInput, _ practice: Practice) -> SQL {
    let now = practice.office.clock.now
    let actor = practice.colleague
    return DossierListRecords.sql(
      DossierListRecords.Query(
        input: input, mayView: Practice.policy.mayView(actor, at: now),
        own: InvolvedRecords.own(actor.account, at: now), now: now))
  }

  @Test("a team's list walks an index: no scan, no sort, on the first page and on later ones")
  func teamLists() async throws {
    try await withPractice(on: [.sqlite]) { practice in
      let cursor = DossierCursor(sortKey: "berg", id: practice.dossier)
      for state in DossierListInput.State.allCases {
        for after in [nil, cursor] {
          let input = DossierListInput(scope: .team(practice.office.team.id), state: state, after: after)
          let steps = try await plan(query(input, practice), practice)
          expectIndexed(steps)
          #expect(steps.contains { $0.contains("USING INDEX dossiers_\(state.rawValue)_by_team") }, "\(steps)")
        }
      }
    }
  }

  @Test("a search walks the index of words: no scan, no sort")
  func searches() async throws {
    try await withPractice(on: [.sqlite]) { practice in
      let cursor = DossierCursor(sortKey: "berg", id: practice.dossier, word: "eva")
      for (typed, after) in [("ev", nil), ("ev be", nil), ("ev", cursor)] {
        let input = DossierListInput(scope: .team(practice.office.team.id), search: typed, after: after)
        expectIndexed(try await plan(query(input, practice), practice))
      }
    }
  }

  @Test("one's own list begins at one's grants")
  func own() async throws {
    try await withPractice(on: [.sqlite]) { practice in
      for typed in ["", "lid"] {
        let steps = try await plan(query(DossierListInput(scope: .mine, search: typed), practice), practice)
        #expect(!steps.contains { walksTable($0) }, "\(steps)")
      }
    }
  }

  @Test("what waits begins at one's grants too")
  func waiting() async throws {
    try await withPractice(on: [.sqlite]) { practice in
      let now = practice.office.clock.now
      let waiting = WaitingRecords.Query(
        own: InvolvedRecords.own(practice.responsible.account, at: now),
        mayView: Practice.policy.mayView(practice.responsible, at: now), today: practice.today,
        horizon: practice.today.adding(days: 14))
      for sql in [
        WaitingRecords.agreementsSQL(waiting), WaitingRecords.questionsSQL(waiting), WaitingRecords.safetySQL(waiting),
        WaitingRecords.helpersSQL(waiting), WaitingRecords.notNowSQL(waiting),
        LoadRecords.hereSQL(.all(waiting.dossierIDs), practice.today, except: nil),
        LoadRecords.elsewhereSQL(.all(waiting.dossierIDs), practice.today),
        CheckInRecords.latestSQL(.all(waiting.dossierIDs)),
      ] {
        let steps = try await plan(sql, practice)
        #expect(!steps.contains { walksTable($0) }, "\(steps)")
      }
    }
  }

  /// A Bloom filter is made by walking a whole table; the page that a list has picked (`listed`) is short.
  private func walksTable(_ step: String) -> Bool {
    step.contains("BLOOM") || step.hasPrefix("SCAN") && !step.hasPrefix("SCAN CONSTANT") && step != "SCAN listed"
  }

  private func expectIndexed(_ steps: [String]) {
    #expect(!steps.isEmpty)
    #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(steps)")
    #expect(!steps.contains { walksTable($0) }, "\(steps)")
  }
}
