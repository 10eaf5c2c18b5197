import Access
import Accountability
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Who knows whom")
struct TiesTests {
  private func save(
    _ others: [TiesInput.Kind: [MemberID]], of id: MemberID, version: Int, _ practice: Practice,
    by actor: Access.Actor? = nil
  ) async throws -> Outcome<MemberID> {
    try await changeTies(
      TiesInput(others.mapValues { $0.map(\.rawValue) }, version: version), of: id, in: practice.dossier,
      by: actor ?? practice.responsible, with: practice.ledger)
  }

  private func ties(_ practice: Practice) async throws -> Set<MemberTie> {
    Set(try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get().ties)
  }

  @Test("every kind is kept, seen from both sides, and comes back in the form")
  func kinds() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce", "Edson", "Rui", "Bia", "Tim", "Petra")
      let wanted = Dictionary(uniqueKeysWithValues: zip(TiesInput.Kind.allCases, people.dropFirst().map { [$0] }))
      _ = try await save(wanted, of: people[0], version: 1, practice).get()
      #expect(try await ties(practice).count == 7)
      let form = TiesInput(try await practice.member(people[0]))
      #expect(form == TiesInput(wanted.mapValues { $0.map(\.rawValue) }, version: 2))
      for (kind, others) in wanted {
        let other = TiesInput(try await practice.member(others[0]))
        let seen: TiesInput.Kind = kind == .parentOf ? .childOf : kind == .childOf ? .parentOf : kind
        #expect(other.others == [seen: [people[0].rawValue]])
      }
      _ = try await save([.know: [people[1]]], of: people[0], version: 2, practice).get()
      #expect(try await ties(practice).count == 1)
    }
  }

  @Test("what cannot both be is refused at its field, and so is somebody who is not there")
  func contradictions() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      let other = people[1]
      #expect(
        try await save([.know: [other], .noContact: [other]], of: people[0], version: 1, practice).problems == [
          "noContact"
        ])
      #expect(
        try await save([.parentOf: [other], .childOf: [other]], of: people[0], version: 1, practice).problems == [
          "childOf"
        ])
      #expect(try await save([.know: [people[0]]], of: people[0], version: 1, practice).problems == ["know"])
      let stranger: MemberID = practice.office.identifiers.next()
      #expect(try await save([.partner: [stranger]], of: people[0], version: 1, practice).problems == ["partner"])
      _ = try await save([.sibling: [other], .noContact: [other]], of: people[0], version: 1, practice).get()
    }
  }

  @Test("a change is taken back, unless a tie was changed again since")
  func undo() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce")
      _ = try await save([.know: [people[1]]], of: people[0], version: 1, practice).get()
      _ = try await save([.know: [people[2]]], of: people[0], version: 2, practice).get()
      let lines = try await readHistory(of: practice.dossier, by: practice.responsible, with: practice.ledger).get()
        .lines
      let last = try #require(lines.first)
      #expect(last.canUndo && last.fields.count == 2)
      #expect(last.fields.compactMap(\.before?.nl) == ["Celeste en Ana"])
      #expect(last.fields.compactMap(\.after?.nl) == ["Celeste en Joyce"])
      func take(_ id: HistoryEntryID) async throws -> Outcome<Undone> {
        try await undoChange(id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      }
      let overtaken = try await take(lines[1].id)
      #expect(overtaken.conflict?.texts.map(\.written) == [""])
      _ = try await take(last.id).get()
      let expected = MemberTie(a: people[0].rawValue, b: people[1].rawValue, kind: .know)
      #expect(try await ties(practice) == [expected])
      _ = try await take(lines[1].id).get()
      #expect(try await ties(practice).isEmpty)
    }
  }

  @Test("ties with people one may not see are not reached, and not shown in history")
  func hidden() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Alleen", "Joyce")
      _ = try await save([.know: [people[1]]], of: people[0], version: 1, practice).get()
      try await practice.change(people[1]) { $0.visibleTo = "onlyClient" }
      _ = try await save([.know: [people[2]]], of: people[0], version: 2, practice, by: practice.involved).get()
      #expect(try await ties(practice).count == 2)
      let reached = try await save([.know: [people[1]]], of: people[0], version: 3, practice, by: practice.involved)
      #expect(reached.problems == ["know"])
      let lines = try await readHistory(of: practice.dossier, by: practice.involved, with: practice.ledger).get().lines
      #expect(!lines.contains { $0.fields.contains { ($0.after?.nl ?? "").contains("Alleen") } })
      #expect(lines.first { !$0.fields.isEmpty && $0.canUndo }?.fields.map(\.after?.nl) == ["Celeste en Joyce"])
    }
  }
}
