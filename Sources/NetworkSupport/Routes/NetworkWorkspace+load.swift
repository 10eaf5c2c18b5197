import Access
import Accountability
import CivilTime
import Language
import Markup
import Serving
import Storage
import WebFrame
import Workplace

// What is asked of one helper, and asking how it goes.
extension NetworkWorkspace {
  func showLoad(of member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readLoad(of: member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(
        LoadPage(
          reading: reading, state: visit.formState(), stopState: visit.formState(), problems: visit.formProblems,
          say: visit.say
        ).page)
    }
  }

  func show(
    _ checkIn: CheckInID, with member: MemberID, in id: DossierID, _ visit: Visit
  ) async throws -> Answer {
    try await readLoad(of: member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard let found = reading.checkIns.first(where: { $0.written.checkIn.id == checkIn }) else {
        return .refused(.notFound)
      }
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      var page = CheckInPage(
        reading: reading, checkIn: found.written.checkIn, state: visit.formState(), say: visit.say
      ).page
      page.formProblems = visit.formProblems
      return .page(page)
    }
  }

  func askHowItGoes(with member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.load(id, member).address
    return try await NetworkSupport.checkIn(
      CheckInInput(visit.form, version: 0), with: member, in: id, by: visit.actor, receipt: visit.receipt,
      with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }

  func change(
    _ checkIn: CheckInID, with member: MemberID, in id: DossierID, _ visit: Visit
  ) async throws -> Answer {
    try await changeCheckIn(
      CheckInInput(visit.form, version: visit.version ?? 0), of: checkIn, with: member, in: id, by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.checkIn(id, member, checkIn).address) { _ in
      .redirect(NetworkRoute.load(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func showAddingUp(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await prepareAddingUp(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(AddUpPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func addUp(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    var input = AddUpInput()
    (input.same, input.on, input.how) = (visit.form.text("same"), visit.form.text("on"), visit.form.text("how"))
    input.isGiven = !visit.form.text("given").isEmpty
    input.version = visit.version ?? 0
    return try await addUpLoad(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.addUpLoad(id, member).address) { _ in
      .redirect(NetworkRoute.load(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func stopAddingUp(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.load(id, member).address
    return try await NetworkSupport.stopAddingUp(
      member, in: id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }
}

extension CheckInInput {
  /// As a form sent it.
  init(_ form: FormData, version: Int) {
    self.init()
    heaviness = form.text("heaviness")
    stamina = form.text("stamina")
    words = form.text("words")
    on = form.text("on")
    againOn = form.text("againOn")
    self.version = version
  }
}
