import Access
import Accountability
import Language
import PersonalNetwork
import Serving
import Storage
import WebFrame
import Workplace

// A small network, making up, a place in the picture, figures, and the steps on paper.
extension NetworkWorkspace {
  func showBeginnings(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      BeginningsPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
    }
  }

  func changeBeginnings(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = BeginningsInput(
      places: visit.form.text("places"), wishes: visit.form.text("wishes"), version: visit.version ?? 0)
    return try await NetworkSupport.changeBeginnings(
      input, of: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.beginnings(id).address) { _ in
      .redirect(NetworkRoute.network(id).address, notice: NetworkPhrases.saved)
    }
  }

  func showEarlierPeople(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      EarlierPeoplePage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
    }
  }

  func addEarlierPeople(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let rows = visit.form.rows("people", deciding: ["name", "wish"]).map { row in
      EarlierPeopleInput.Row(index: row.index, name: row.text("name"), now: row.text("now"), wish: row.text("wish"))
    }
    return try await NetworkSupport.addEarlierPeople(
      EarlierPeopleInput(rows: rows), in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.earlierPeople(id).address) { members in
      .redirect(NetworkRoute.network(id).address, notice: NetworkPhrases.added(members.count))
    }
  }

  func showRepair(with member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier), let repair = reading.repair else {
        return .refused(.notAllowed(scope: .object))
      }
      return .page(
        RepairPage(
          reading: reading, repair: repair, state: { visit.formState() }, problems: visit.formProblems, say: visit.say
        ).page)
    }
  }

  func changeRepair(with member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let form = visit.form
    let input = RepairInput(
      hurt: form.text("hurt"), clientNeeds: form.text("clientNeeds"), otherNeeds: form.text("otherNeeds"),
      approach: form.text("approach"), mediator: form.text("mediator"), version: visit.version ?? 0)
    return try await NetworkSupport.changeRepair(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.repair(id, member).address) { _ in
      .redirect(NetworkRoute.member(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func stopRepair(with member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.repair(id, member).address
    return try await NetworkSupport.stopRepair(
      of: member, in: id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }

  func showPlace(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await form(id, visit) { reading in
      PlacePage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
    }
  }

  func place(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let place = PlaceInput(sphere: visit.form.text("sphere"), ring: visit.form.text("ring"))
    return try await placeMember(
      MemberID(visit.form.text("member")), at: place, in: id, by: visit.actor, receipt: visit.receipt,
      with: services.ledger
    )
    .answer(back: NetworkRoute.place(id).address) { _ in
      .redirect(NetworkRoute.network(id).address, notice: NetworkPhrases.saved)
    }
  }

  func showMeasures(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMeasures(of: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(MeasuresPage(reading: reading.now, before: reading.before, say: visit.say).page)
    }
  }

  /// Blank forms hold nothing of anyone, so looking at them is no act.
  func showBlankForms(_ visit: Visit) -> Answer { .page(BlankFormsPage(say: visit.say).page) }
}
