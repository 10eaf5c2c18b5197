import Access
import Accountability
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Many people at once: who gives what, who knows whom")
struct GridTests {
  private func tick(
    _ practice: Practice, _ gives: SupportGridInput.Ticks, receives: SupportGridInput.Ticks = .init(),
    by actor: Access.Actor? = nil
  ) async throws -> Outcome<[MemberID]> {
    try await fillSupportGrid(
      SupportGridInput(gives: gives, receives: receives), in: practice.dossier, by: actor ?? practice.responsible,
      with: practice.ledger)
  }

  private func answer(
    _ practice: Practice, _ pairs: [(MemberID, MemberID, String)], version: Int, by actor: Access.Actor? = nil
  ) async throws -> Outcome<Int> {
    let pairs = pairs.map { TieGridInput.Pair($0.0.rawValue, $0.1.rawValue, $0.2) }
    return try await fillTieGrid(
      TieGridInput(pairs: pairs, version: version), in: practice.dossier, by: actor ?? practice.responsible,
      with: practice.ledger)
  }

  private func ties(_ practice: Practice) async throws -> Set<MemberTie> {
    Set(try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get().ties)
  }

  private func tie(_ one: MemberID, _ other: MemberID, _ kind: MemberTieKind) -> MemberTie {
    MemberTie(a: one.rawValue, b: other.rawValue, kind: kind)
  }

  @Test("ticks are kept, given and received, and only who changed has a new version")
  func ticks() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      let changed = try await tick(
        practice, .init(added: ["\(people[0]).affective", "\(people[0]).material"]),
        receives: .init(added: ["\(people[0]).social"])
      ).get()
      #expect(changed == [people[0]])
      let celeste = try await practice.member(people[0]).member
      #expect(celeste.view.gives == [.affective, .material] && celeste.view.receives == [.social])
      #expect(celeste.version == 2)
      #expect(try await practice.member(people[1]).member.version == 1)
      #expect(try await practice.log("network.gives").count == 1)
    }
  }

  @Test("two people who tick at once keep each other's ticks")
  func merged() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Celeste")[0]
      _ = try await tick(practice, .init(added: ["\(id).affective", "\(id).social"])).get()
      // Both saw "affective" and "social": one takes the first away, the other adds a third.
      _ = try await tick(practice, .init(removed: ["\(id).affective"]), by: practice.standIn).get()
      _ = try await tick(practice, .init(added: ["\(id).guidance"]), by: practice.involved).get()
      #expect(try await practice.member(id).member.view.gives == [.social, .guidance])
    }
  }

  @Test("a form that changes nothing keeps nothing; one with somebody who is not there keeps nothing at all")
  func nothing() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Alleen")
      #expect(try await tick(practice, .init()).get() == [])
      try await practice.change(people[1]) { $0.visibleTo = "onlyClient" }
      let names = ["\(people[0]).social", "\(people[1]).social"]
      #expect(try await tick(practice, .init(added: names), by: practice.involved).problems == ["gives.\(names[1])"])
      #expect(try await tick(practice, .init(added: ["\(people[0]).onzin"])).problems == ["gives.\(people[0]).onzin"])
      #expect(try await practice.member(people[0]).member.version == 1)
    }
  }

  @Test("what was ticked is taken back through history")
  func undo() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Celeste")[0]
      _ = try await tick(practice, .init(added: ["\(id).social"])).get()
      let line = try #require(
        try await readHistory(of: practice.dossier, by: practice.responsible, with: practice.ledger).get().lines.first)
      #expect(line.canUndo)
      _ = try await undoChange(line.id, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(try await practice.member(id).member.view.gives == [])
    }
  }

  @Test("every pair has one answer, and family stays whatever is answered")
  func pairs() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce")
      let (celeste, ana, joyce) = (people[0], people[1], people[2])
      _ = try await changeTies(
        TiesInput([.parentOf: [ana.rawValue], .know: [ana.rawValue]], version: 1), of: celeste, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let count = try await answer(
        practice, [(ana, celeste, "noContact"), (joyce, celeste, "know"), (joyce, ana, "")], version: 2
      ).get()
      #expect(count == 3)
      #expect(
        try await ties(practice) == [
          tie(celeste, ana, .parent), tie(celeste, ana, .noContact), tie(celeste, joyce, .know),
        ])
      _ = try await answer(practice, [(celeste, joyce, "")], version: 3).get()
      #expect(try await ties(practice).count == 2)
    }
  }

  @Test("an answer that says what was known already changes nothing, not even the version")
  func same() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      _ = try await answer(practice, [(people[0], people[1], "strained")], version: 1).get()
      #expect(try await answer(practice, [(people[0], people[1], "strained")], version: 2).get() == 0)
      #expect(try await answer(practice, [(people[0], people[1], "know")], version: 2).get() == 2)
      #expect(try await ties(practice) == [tie(people[0], people[1], .know)])
    }
  }

  @Test("a stale grid changes nothing and names the pair that differs")
  func stale() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      _ = try await answer(practice, [(people[0], people[1], "know")], version: 1).get()
      let late = try await answer(practice, [(people[0], people[1], "strained")], version: 1)
      let text = try #require(late.conflict?.texts.first)
      #expect(text.label.nl == "Celeste en Ana" && text.written == "gespannen" && text.stored == "kent")
      #expect(try await ties(practice) == [tie(people[0], people[1], .know)])
    }
  }

  @Test("ties with people one may not see are not reached and not lost")
  func hidden() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Alleen", "Joyce")
      _ = try await answer(practice, [(people[0], people[1], "know")], version: 1).get()
      try await practice.change(people[1]) { $0.visibleTo = "onlyClient" }
      #expect(
        try await answer(practice, [(people[0], people[1], "")], version: 2, by: practice.involved).problems == [
          "pairs.\(people[0]).\(people[1])"
        ])
      _ = try await answer(practice, [(people[0], people[2], "know")], version: 2, by: practice.involved).get()
      #expect(try await ties(practice).count == 2)
      #expect(try await answer(practice, [(people[0], people[0], "know")], version: 3).problems.count == 1)
    }
  }

  @Test("forty people are asked about in parts that together are everybody, once")
  func parts() {
    let ids = SequentialIdentifiers()
    let people = (0..<41).map { index in
      NetworkMember(id: ids.next(), dossier: ids.next(), person: ids.next(), name: "\(index)")
    }
    var seen: [String] = []
    var next: Int? = 1
    while let part = next {
      let shown = PeoplePart(people, asked: part)
      seen += shown.people.map(\.name)
      next = shown.next
    }
    #expect(seen == people.map(\.name))
    #expect(PeoplePart(people, asked: 99).people.map(\.name) == ["40"])
    #expect(PeoplePart([], asked: -3).people.isEmpty)
  }
}
