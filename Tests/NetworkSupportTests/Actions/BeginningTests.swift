import Access
import Accountability
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("A small or broken network")
struct BeginningTests {
  private func network(_ practice: Practice) async throws -> NetworkReading {
    try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get()
  }

  @Test("places and wishes are kept, and read where there are few people")
  func kept() async throws {
    try await withPractice { practice in
      _ = try await changeBeginnings(
        BeginningsInput(places: "de markt\n\n de kerk ", wishes: "samen eten", version: 0), of: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let few = try await network(practice)
      #expect(few.beginnings.version == 1 && Beginnings.lines(few.beginnings.places) == ["de markt", "de kerk"])
      _ = try await practice.add("A", "B", "C", "D")
      #expect(try await network(practice).beginnings == Beginnings())
    }
  }

  @Test("people of before stand with those of before, until they are there again")
  func earlierPeople() async throws {
    try await withPractice { practice in
      let rows = [
        EarlierPeopleInput.Row(index: 0, name: "Oom Jan", wish: "restore"),
        EarlierPeopleInput.Row(index: 1, name: "Oma Bep", now: "died", wish: "more"),
        EarlierPeopleInput.Row(index: 2, name: "Kees", now: "stillThere", wish: "more"),
      ]
      let ids = try await addEarlierPeople(
        EarlierPeopleInput(rows: rows), in: practice.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      let members = try await network(practice).members
      #expect(members.map(\.id) == ids && members.allSatisfy { $0.vip?.moment == .then })
      #expect(members.map(\.ending?.kind) == [.contactLost, .died, nil])
      #expect(members.map(\.view.wish) == [.restore, nil, .more])
      _ = try await restoreTie(
        of: ids[0], in: practice.dossier, version: 1, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(try await network(practice).members.count { !$0.isGone } == 2)
      let empty = try await addEarlierPeople(
        EarlierPeopleInput(rows: [.init(index: 1, name: "", wish: "more")]), in: practice.dossier,
        by: practice.responsible, with: practice.ledger)
      #expect(empty.problems == ["people.1.name"])
    }
  }

  @Test("making up is written in own words, rests at any moment, and goes on when somebody writes again")
  func repair() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ana")[0]
      func stop(_ version: Int) async throws -> Outcome<MemberID> {
        try await stopRepair(
          of: id, in: practice.dossier, version: version, by: practice.involved, with: practice.ledger)
      }
      #expect(try await stop(0).problems == ["repair"])
      _ = try await changeRepair(
        RepairInput(hurt: "Allebei", mediator: "tante Rosa", version: 0), of: id, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      _ = try await stop(1).get()
      let stopped = try #require(try await practice.member(id).repair)
      #expect(stopped.stoppedOn == practice.today && stopped.hurt == "Allebei")
      #expect(try await stop(2).problems == ["repair"])
      _ = try await changeRepair(
        RepairInput(hurt: "Allebei", version: 2), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await practice.member(id).repair?.stoppedOn == nil)
    }
  }

  @Test("who only sees the dossier sees nothing of making up, in the page or in history")
  func confided() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ana")[0]
      _ = try await changeRepair(
        RepairInput(hurt: "Allebei", version: 0), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await practice.member(id, by: practice.colleague).repair == nil)
      let lines = try await readHistory(of: practice.dossier, by: practice.colleague, with: practice.ledger).get().lines
      #expect(!lines.contains { $0.fields.contains { $0.after?.nl == "Allebei" } })
    }
  }

  @Test("a place in the picture sets ring and sphere, and nothing else")
  func place() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ana")[0]
      try await practice.change(id) { ($0.gives, $0.quality) = (["social"], "tense") }
      func put(_ id: MemberID?, _ sphere: String, _ ring: String) async throws -> Outcome<MemberID> {
        try await placeMember(
          id, at: PlaceInput(sphere: sphere, ring: ring), in: practice.dossier, by: practice.responsible,
          with: practice.ledger)
      }
      _ = try await put(id, "neighbours", "3").get()
      var view = try await practice.member(id).member.view
      #expect(view.sphere == .neighbours && view.ring == .outer)
      #expect(view.gives == [.social] && view.quality == .tense)
      _ = try await put(id, "unknown", "").get()
      view = try await practice.member(id).member.view
      #expect(view.sphere == .unknown && view.ring == nil)
      #expect(try await put(nil, "friends", "1").problems == ["member"])
      #expect(try await put(id, "friends", "4").problems == ["ring"])
      #expect(try await put(id, "maan", "1").problems == ["sphere"])
      #expect(try await put(id, "", "1").problems == ["sphere"])
      let version = try await practice.member(id).member.version
      _ = try await put(id, "unknown", "").get()
      #expect(try await practice.member(id).member.version == version)
    }
  }
}
