import Access
import Accountability
import CivilTime
import Diagrams
import Evidence
import Language
import People
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("The network")
struct NetworkTests {
  private func network(_ practice: Practice, by actor: Access.Actor) async throws -> NetworkReading {
    try await readNetwork(practice.dossier, by: actor, with: practice.ledger).get()
  }

  @Test("ten people are written down at once, in the order of the rows, each with a person behind them")
  func maps() async throws {
    try await withPractice { practice in
      let names = (1...10).map { "Persoon \($0)" }
      let rows = names.enumerated().map {
        MapPeopleInput.Row(index: $0.offset, name: $0.element, sphere: "friends", ring: "2")
      }
      let ids = try await mapPeople(
        MapPeopleInput(rows: rows), in: practice.dossier, by: practice.involved, with: practice.ledger
      ).get()
      let reading = try await network(practice, by: practice.colleague)
      #expect(reading.members.map(\.name) == names)
      #expect(reading.members.map(\.id) == ids)
      #expect(reading.network.people.allSatisfy { $0.ring == .middle && $0.sphere == .friends })
      for member in reading.members {
        let (person, links) = try await practice.database.read { c in
          (
            try PersonRecords.find(member.person, c),
            try Links.back(of: NetworkLinks.person(member.person), c)
          )
        }
        #expect(person?.name == member.name)
        #expect(links.map(\.from.id) == [member.id.rawValue])
      }
    }
  }

  @Test("a problem in one row saves nobody")
  func allOrNobody() async throws {
    try await withPractice { practice in
      let rows: [MapPeopleInput.Row] = [.init(index: 0, name: "Jan"), .init(index: 3, name: "", sphere: "friends")]
      let outcome = try await mapPeople(
        MapPeopleInput(rows: rows), in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(outcome.problems == ["people.3.name"])
      #expect(try await network(practice, by: practice.responsible).members.isEmpty)
    }
  }

  @Test("each reader sees whom the client shows to them; the others are counted")
  func circles() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Open", "Vertrouwd", "Alleen")
      try await practice.change(people[1]) { $0.visibleTo = "contact" }
      try await practice.change(people[2]) { $0.visibleTo = "onlyClient" }
      try await practice.know(people[0], people[2])
      for id in people { _ = try await practice.makeAgreement(.member(id)) { $0.what = "iets" } }
      let expected: [(Access.Actor, [String])] = [
        (practice.responsible, ["Open", "Vertrouwd", "Alleen"]), (practice.standIn, ["Open", "Vertrouwd"]),
        (practice.involved, ["Open"]), (practice.colleague, ["Open"]), (practice.teamLead, ["Open"]),
      ]
      for (actor, names) in expected {
        let reading = try await network(practice, by: actor)
        #expect(reading.members.map(\.name) == names)
        #expect(reading.hidden == HiddenCount(people: 3 - names.count, agreements: 3 - names.count))
        #expect(reading.agreements.map(\.doerName) == names)
        #expect(reading.ties.count == (names.count == 3 ? 1 : 0))
        let overview = try await readDossier(practice.dossier, by: actor, with: practice.ledger).get()
        #expect(overview.peopleCount == names.count)
        #expect(overview.hidden == reading.hidden)
        let agreements = try await listAgreements(in: practice.dossier, by: actor, with: practice.ledger).get()
        #expect(agreements.agreements.count == names.count && agreements.hidden == 3 - names.count)
      }
    }
  }

  @Test("somebody who is not shown cannot be read, changed or planned by name")
  func hiddenIsHidden() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Alleen")[0]
      let form = try await practice.form(id) { $0.ring = "2" }
      let agreement = try await practice.makeAgreement(.member(id))
      try await practice.change(id) { $0.visibleTo = "onlyClient" }
      let ledger = practice.ledger
      let actor = practice.standIn
      #expect(try await readMember(id, in: practice.dossier, by: actor, with: ledger).refusal == .notFound)
      #expect(try await changeMember(form, of: id, in: practice.dossier, by: actor, with: ledger).refusal == .notFound)
      #expect(try await readAgreement(agreement, in: practice.dossier, by: actor, with: ledger).refusal == .notFound)
      let plan = try await agree(practice.agreementForm(.member(id)), in: practice.dossier, by: actor, with: ledger)
      #expect(plan.problems == ["doer"])
      let history = try await readHistory(of: practice.dossier, by: actor, with: ledger).get()
      #expect(!history.lines.contains { $0.member == id || $0.agreement == agreement || $0.subject?.nl == "Alleen" })
      let choices = try await prepareAgreement(in: practice.dossier, by: actor, with: ledger).get()
      #expect(choices.members.isEmpty)
    }
  }

  @Test("who shows somebody to fewer people than oneself is told so")
  func shutsOut() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Alleen")[0]
      let form = try await practice.form(id) { $0.visibleTo = "onlyClient" }
      let change = try await changeMember(
        form, of: id, in: practice.dossier, by: practice.involved, with: practice.ledger
      ).get()
      #expect(!change.isStillVisible)
      #expect(try await practice.member(id).member.visibleTo == .onlyClient)
    }
  }

  @Test("contact details are for who works on the dossier")
  func contactDetails() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      _ = try await changeContactDetails(
        ContactDetailsInput(telephone: "06 12345678", version: 0), of: id, in: practice.dossier, by: practice.standIn,
        with: practice.ledger
      ).get()
      #expect(try await practice.member(id).contact?.telephone == "06 12345678")
      #expect(try await practice.member(id, by: practice.colleague).contact == nil)
      let lines = try await readHistory(of: practice.dossier, by: practice.colleague, with: practice.ledger).get().lines
      #expect(!lines.contains { $0.fields.contains { $0.after?.nl.contains("06") == true } })
      let own = try await readHistory(of: practice.dossier, by: practice.involved, with: practice.ledger).get().lines
      #expect(own.contains { $0.fields.contains { $0.after?.nl == "06 12345678" } })
    }
  }

  @Test("that one must consult first is seen by all; why is seen by who works on the dossier")
  func safety() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Edson")[0]
      _ = try await changeSafetyFlag(
        SafetyFlagInput(reason: "Er is een contactverbod.", version: 0), of: id, in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let seen = try await practice.member(id, by: practice.colleague)
      #expect(seen.isFlagged && seen.safety == nil && seen.consult == "Rosa")
      #expect(try await practice.member(id, by: practice.involved).safety?.flag?.reason == "Er is een contactverbod.")
      let reading = try await network(practice, by: practice.colleague)
      #expect(reading.flagged == [id] && reading.consult == "Rosa")
      #expect(reading.network.people.first?.hasSafetyFlag == true)
      _ = try await changeSafetyFlag(
        SafetyFlagInput(reason: "", version: 1), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await network(practice, by: practice.colleague).flagged.isEmpty)
      #expect(try await practice.member(id).safety == SafetyState(version: 2))
    }
  }

  @Test("a name that changes changes the person behind it, unless the person has a name of its own")
  func renames() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joice")[0]
      try await practice.change(id) { $0.name = "Joyce" }
      let person = try await practice.member(id).member.person
      let name = try await practice.database.read { c in try PersonRecords.find(person, c)?.name }
      #expect(name == "Joyce")
      _ = try await practice.database.write { c in try PersonRecords.rename(person, to: "Joyce Pinas", version: 2, c) }
      try await practice.change(id) { $0.name = "Joy" }
      let own = try await practice.database.read { c in try PersonRecords.find(person, c)?.name }
      #expect(own == "Joyce Pinas")
    }
  }

  @Test("a form that changes nothing leaves version and history alone")
  func nothing() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      try await practice.change(id) { _ in }
      #expect(try await practice.member(id).member.version == 1)
      #expect(try await practice.history(of: HistoryThing("member", id)).count == 1)
    }
  }

  @Test("the wave says when something was last written in it")
  func updated() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      practice.moveOn(days: 5)
      try await practice.change(id) { $0.ring = "3" }
      #expect(try await network(practice, by: practice.responsible).wave.updatedOn == practice.today)
    }
  }

  @Test("two who change a person at once: the second sees both texts, with names and words instead of codes")
  func conflict() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Joyce")[0]
      let form = try await practice.form(id) {
        $0.ring = "3"
        $0.vip = "now"
        $0.vipWhy = "lief"
      }
      practice.moveOn(days: 1)
      try await practice.change(id, by: practice.standIn) { $0.ring = "2" }
      let outcome = try await changeMember(
        form, of: id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      let conflict = try #require(outcome.conflict)
      #expect(conflict.changedBy == "Stan" && conflict.seenVersion == 1 && conflict.currentVersion == 2)
      let ring = try #require(conflict.texts.first { $0.field == "ring" })
      #expect(ring.written == Ring.outer.phrase.nl && ring.stored == Ring.middle.phrase.nl)
      #expect(conflict.texts.first { $0.field == "vip" }?.written.hasSuffix(": lief") == true)
    }
  }
}
