import Access
import Accountability
import CivilTime
import Evidence
import Language
import Markup
import People
import PersonalNetwork
import Storage
import TestGround
import Testing
import WebFrame

@testable import NetworkSupport

@Suite("What is asked of helpers")
struct LoadTests {
  /// Somebody who helps two clients of Rosa, three hours a week with the other one.
  private struct Both {
    let here: MemberID
    let there: MemberID
    let other: DossierID
  }

  private func helpsTwo(_ practice: Practice) async throws -> Both {
    let here = try await practice.add("Fatima")[0]
    let other = try await openDossier(
      OpenDossierInput(team: practice.office.team.id, clientName: "Geheime Greet"), by: practice.responsible,
      with: practice.ledger
    ).get()
    let row = MapPeopleInput.Row(index: 0, name: "Fatima", sphere: "friends", ring: "1")
    let there = try await mapPeople(
      MapPeopleInput(rows: [row]), in: other, by: practice.responsible, with: practice.ledger
    ).get()[0]
    let form = practice.agreementForm(.member(there)) { ($0.what, $0.minutes) = ("Geheim klusje", "180") }
    _ = try await agree(form, in: other, by: practice.responsible, with: practice.ledger).get()
    return Both(here: here, there: there, other: other)
  }

  private func addUp(
    _ both: Both, _ practice: Practice, by actor: Access.Actor? = nil, _ change: (inout AddUpInput) -> Void = { _ in }
  ) async throws -> Outcome<MemberID> {
    var input = AddUpInput()
    (input.same, input.isGiven, input.how) = (both.there.rawValue, true, "aan de telefoon")
    change(&input)
    return try await addUpLoad(
      input, of: both.here, in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger)
  }

  private func load(_ id: MemberID, _ practice: Practice, by actor: Access.Actor? = nil) async throws -> LoadReading {
    try await readLoad(of: id, in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger).get()
  }

  @Test("what runs here counts; a proposal, a pause and what was stopped do not")
  func here() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ineke")[0]
      _ = try await practice.makeAgreement(.member(id)) { $0.minutes = "90" }
      _ = try await practice.makeAgreement(.member(id)) { ($0.minutes, $0.agreedBy) = ("90", "") }
      let stopped = try await practice.makeAgreement(.member(id)) { $0.minutes = "90" }
      _ = try await stopAgreement(
        StopAgreementInput(reason: "klaar", version: 1), of: stopped, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      let reading = try await load(id, practice)
      #expect(reading.here.hoursPerWeek == 1.5 && reading.here.timesPerWeek == 1)
      #expect(!reading.isSummed)
    }
  }

  @Test("a check-in keeps what was said, and a wrong number is put right")
  func checkIns() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ineke")[0]
      let again = practice.today.adding(days: 20)
      let made = try await practice.ask(id, heaviness: 8) {
        ($0.stamina, $0.words, $0.againOn) = ("3", "Het is veel.", again.typed)
      }
      let said = try #require(try await load(id, practice).checkIns.first?.written)
      #expect(said.writerName == "Rosa")
      #expect(
        said.checkIn
          == HelperCheckIn(
            id: made, dossier: practice.dossier, member: id, on: practice.today, heaviness: 8, stamina: 3,
            words: "Het is veel.", againOn: again, writtenBy: practice.responsible.account))
      var input = CheckInInput(said.checkIn)
      input.heaviness = "6"
      _ = try await changeCheckIn(
        input, of: made, with: id, in: practice.dossier, by: practice.standIn, with: practice.ledger
      ).get()
      #expect(try await load(id, practice).checkIns.first?.written.checkIn.heaviness == 6)
      let entry = try #require(try await practice.history(of: HistoryThing("checkIn", made)).first)
      _ = try await undoChange(entry.id, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(try await load(id, practice).checkIns.first?.written.checkIn.heaviness == 8)
    }
  }

  @Test("numbers are from 0 to 10, and asking again lies ahead")
  func rules() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Ineke")[0]
      func problems(_ change: (inout CheckInInput) -> Void) async throws -> [String] {
        var input = CheckInInput()
        input.heaviness = "5"
        change(&input)
        return try await checkIn(input, with: id, in: practice.dossier, by: practice.responsible, with: practice.ledger)
          .problems
      }
      let (today, tomorrow) = (practice.today.typed, practice.today.adding(days: 1).typed)
      #expect(try await problems { $0.heaviness = "" } == ["heaviness"])
      #expect(try await problems { $0.heaviness = "11" } == ["heaviness"])
      #expect(try await problems { $0.stamina = "-1" } == ["stamina"])
      #expect(try await problems { $0.on = tomorrow } == ["on"])
      #expect(try await problems { $0.againOn = today } == ["againOn"])
    }
  }

  @Test("what somebody does elsewhere counts only with permission, and stops when it is withdrawn")
  func permission() async throws {
    try await withPractice { practice in
      let both = try await helpsTwo(practice)
      #expect(try await load(both.here, practice).total.hoursPerWeek == 0)
      #expect(try await addUp(both, practice) { $0.isGiven = false }.problems == ["given"])
      _ = try await addUp(both, practice).get()
      let reading = try await load(both.here, practice)
      #expect(reading.isSummed && reading.here.hoursPerWeek == 0 && reading.total.hoursPerWeek == 3)
      #expect(reading.permission.given?.how == "aan de telefoon")
      _ = try await stopAddingUp(
        both.here, in: practice.dossier, version: reading.permission.version, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(try await load(both.here, practice).total.hoursPerWeek == 0)
    }
  }

  @Test("nothing of the other client reaches whoever looks here: no reading, no warning, no log line")
  func revealsNothing() async throws {
    try await withPractice { practice in
      let both = try await helpsTwo(practice)
      _ = try await addUp(both, practice).get()
      try await practice.change(both.here) { $0.limitHours = "3" }
      let reading = try await load(both.here, practice, by: practice.colleague)
      #expect(reading.total.hoursPerWeek == 3)
      let gaps = try await readGaps(in: practice.dossier, by: practice.colleague, with: practice.ledger).get()
      let form = practice.agreementForm(.member(both.here)) { $0.minutes = "60" }
      let outcome = try await agree(form, in: practice.dossier, by: practice.involved, with: practice.ledger)
      guard case .refused(.consider(let points)) = outcome else {
        Issue.record("the sum was not weighed")
        return
      }
      #expect(
        points.map(\.message.nl) == [
          "Fatima gaf aan: hoogstens 3 uur per week. Met deze afspraak wordt het 4 uur. Dat is alles bij elkaar."
        ])
      let pages = [
        LoadPage(
          reading: reading, state: FormState(csrf: "", receipt: "", page: "/"),
          stopState: FormState(csrf: "", receipt: "", page: "/"), problems: [], say: Speaker(.nl)
        ).page.content.string,
        GapsPage(reading: gaps, say: Speaker(.nl)).page.content.string,
      ]
      let secrets = ["Greet", "Geheim", both.other.rawValue, both.there.rawValue]
      for secret in secrets {
        #expect(!pages.contains { $0.contains(secret) }, "\(secret) is on a page")
        #expect(!String(describing: reading.total).contains(secret))
        #expect(!String(describing: points).contains(secret))
      }
      for event in ["load.read", "gap.list", "agreement.make", "load.addUp"] {
        for line in try await practice.log(event) where line.objectID == practice.dossier.rawValue {
          #expect(!secrets.contains { String(describing: line).contains($0) }, "\(event)")
        }
      }
    }
  }

  @Test("only people of one's own dossiers are offered, and nobody learns of others by guessing")
  func ownOnly() async throws {
    try await withPractice { practice in
      let both = try await helpsTwo(practice)
      let own = try await prepareAddingUp(
        both.here, in: practice.dossier, by: practice.responsible, with: practice.ledger
      )
      .get()
      #expect(own.choices.map(\.clientName) == ["Geheime Greet"])
      for actor in [practice.standIn, practice.involved, practice.teamLead] {
        let choices = try await prepareAddingUp(both.here, in: practice.dossier, by: actor, with: practice.ledger).get()
        #expect(choices.choices.isEmpty, "\(actor.name)")
        #expect(try await addUp(both, practice, by: actor).problems == ["same"])
      }
      let unknown: MemberID = practice.office.identifiers.next()
      let guessed = try await addUp(both, practice, by: practice.standIn) { $0.same = unknown.rawValue }
      #expect(guessed.problems == ["same"])
    }
  }

  @Test("whom the other client shows to nobody, who left there, and a closed dossier are not added up")
  func leftOut() async throws {
    try await withPractice { practice in
      let both = try await helpsTwo(practice)
      _ = try await addUp(both, practice).get()
      let stored = try await readMember(both.there, in: both.other, by: practice.responsible, with: practice.ledger)
        .get()
      var form = MemberInput(stored.member)
      form.visibleTo = "contact"
      _ = try await changeMember(form, of: both.there, in: both.other, by: practice.responsible, with: practice.ledger)
        .get()
      #expect(!(try await load(both.here, practice).isSummed))
      (form.visibleTo, form.version) = ("team", 2)
      _ = try await changeMember(form, of: both.there, in: both.other, by: practice.responsible, with: practice.ledger)
        .get()
      #expect(try await load(both.here, practice).isSummed)
      _ = try await closeDossier(
        CloseDossierInput(version: 1), of: both.other, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(!(try await load(both.here, practice).isSummed))
    }
  }

  @Test("the one person behind two members is walked by links")
  func links() async throws {
    try await withPractice { practice in
      let both = try await helpsTwo(practice)
      _ = try await addUp(both, practice).get()
      let persons = try await practice.database.read { c in
        try [both.here, both.there].map {
          try Links.forward(of: NetworkLinks.member($0), relation: .isPerson, c).map(\.to.id)
        }
      }
      #expect(persons[0].count == 1 && persons[0] == persons[1])
    }
  }
}
