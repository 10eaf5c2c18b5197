import Accountability
import CivilTime
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Random changes and undos")
struct HistoryPropertyTests {
  @Test("whatever is changed and taken back, the person is what history says", arguments: [1, 7, 42, 2026] as [UInt64])
  func replays(seed: UInt64) async throws {
    try await withPractice { practice in
      var random = SeededGenerator(seed: seed)
      let ids = try await practice.add("Joyce", "Ahmet")
      var undone = 0
      for _ in 0..<60 {
        guard let id = ids.randomElement(using: &random) else { return }
        switch Int.random(in: 0..<10, using: &random) {
        case 0...5: try await change(id, practice, &random)
        case 6: try await endOrRestore(id, practice)
        default: undone += try await undoSomething(id, practice, &random) ? 1 : 0
        }
      }
      #expect(undone > 3)
      for id in ids {
        let member = try await practice.member(id).member
        let history = try await practice.history(of: HistoryThing("member", id))
        #expect(history.map(\.version) == Array((1...member.version).reversed()))
        #expect(replayed(history, of: member) == member)
      }
    }
  }

  /// What the lines of history, oldest first, make of somebody of whom nothing is known.
  private func replayed(_ history: [HistoryEntry], of member: NetworkMember) -> NetworkMember {
    var replayed = NetworkMember(
      id: member.id, dossier: member.dossier, person: member.person, name: "", viewWave: member.viewWave)
    for entry in history.reversed() {
      for change in entry.changes {
        guard let field = NetworkMember.field(change.field) else {
          Issue.record("no field \(change.field)")
          continue
        }
        if entry.version > 1 { #expect(field.read(replayed) == change.before.text, "\(change.field) before") }
        #expect(field.write(&replayed, change.after.text))
      }
      replayed.version = entry.version
    }
    return replayed
  }

  private func change(_ id: MemberID, _ practice: Practice, _ random: inout SeededGenerator) async throws {
    var input = MemberInput(try await practice.member(id).member)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<9, using: &random) {
      case 0: input.ring = ["", "1", "2", "3"].randomElement(using: &random) ?? ""
      case 1: input.quality = TieQuality.allCases.randomElement(using: &random)?.rawValue ?? ""
      case 2: input.gives = SupportFunction.allCases.filter { _ in Bool.random(using: &random) }.map(\.rawValue)
      case 3: input.receives = SupportFunction.allCases.filter { _ in Bool.random(using: &random) }.map(\.rawValue)
      case 4: (input.vip, input.vipWhy) = Bool.random(using: &random) ? ("now", "lief") : ("", "")
      case 5: input.limitHours = ["", "1,5", "3"].randomElement(using: &random) ?? ""
      case 6: input.name = ["Joyce", "Joy", "Ahmet B."].randomElement(using: &random) ?? "J"
      case 7: input.visibleTo = Visibility.allCases.randomElement(using: &random)?.rawValue ?? ""
      default: input.ways = ContactWay.allCases.filter { _ in Bool.random(using: &random) }.map(\.rawValue)
      }
    }
    _ = try await changeMember(input, of: id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      .get()
  }

  private func endOrRestore(_ id: MemberID, _ practice: Practice) async throws {
    let member = try await practice.member(id).member
    if member.isGone {
      _ = try await restoreTie(
        of: id, in: practice.dossier, version: member.version, by: practice.responsible, with: practice.ledger
      ).get()
    } else {
      _ = try await endTie(
        EndTieInput(ending: "ended", on: "1 maart 2026", version: member.version), of: id, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
    }
  }

  /// Whether a change was taken back. What was overtaken or taken back already is refused, and changes nothing.
  private func undoSomething(
    _ id: MemberID, _ practice: Practice, _ random: inout SeededGenerator
  ) async throws -> Bool {
    let history = try await practice.history(of: HistoryThing("member", id))
    guard let entry = history.randomElement(using: &random) else { return false }
    let before = try await practice.member(id).member
    let outcome = try await undoChange(
      entry.id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
    let after = try await practice.member(id).member
    guard outcome.refusal == nil else {
      #expect(after == before)
      return false
    }
    for change in entry.changes { #expect(NetworkMember.field(change.field)?.read(after) == change.before.text) }
    return true
  }
}
