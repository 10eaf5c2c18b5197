import Access
import Accountability
import CivilTime
import Language
import Serving
import Storage
import WebFrame
import Workplace

// One person of a network.
extension NetworkWorkspace {
  func showMember(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(MemberPage(reading: reading, state: visit.formState(), say: visit.say).page)
    }
  }

  func showMemberForm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        ChangeMemberPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func change(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await changeMember(
      MemberInput(visit.form, version: visit.version ?? 0), of: member, in: id, by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.changeMember(id, member).address) { change in
      .redirect(
        change.isStillVisible ? NetworkRoute.member(id, member).address : NetworkRoute.network(id).address,
        notice: NetworkPhrases.saved)
    }
  }

  func showContactForm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeContactDetails), let details = reading.contact else {
        return .refused(.notAllowed(scope: .object))
      }
      return .page(
        ContactDetailsPage(
          reading: reading, details: details, state: visit.formState(), problems: visit.formProblems, say: visit.say
        ).page)
    }
  }

  func changeContact(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let form = visit.form
    let input = ContactDetailsInput(
      telephone: form.text("telephone"), email: form.text("email"), address: form.text("address"),
      note: form.text("note"), version: visit.version ?? 0)
    return try await changeContactDetails(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.contactDetails(id, member).address) { _ in
      .redirect(NetworkRoute.member(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func showSafetyForm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeSafetyFlag), let safety = reading.safety else {
        return .refused(.notAllowed(scope: .object))
      }
      return .page(
        SafetyFlagPage(
          reading: reading, safety: safety, state: visit.formState(), problems: visit.formProblems, say: visit.say
        ).page)
    }
  }

  func changeSafety(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = SafetyFlagInput(
      reason: visit.form.text("reason"), setOn: visit.form.text("setOn"), reviewOn: visit.form.text("reviewOn"),
      version: visit.version ?? 0)
    return try await changeSafetyFlag(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.safetyFlag(id, member).address) { _ in
      .redirect(NetworkRoute.member(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func showTiesForm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        TiesPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func changeTies(of member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    var input = TiesInput(version: visit.version ?? 0)
    for kind in TiesInput.Kind.allCases { input.others[kind] = visit.form.all(kind.rawValue) }
    return try await NetworkSupport.changeTies(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.ties(id, member).address) { _ in
      .redirect(NetworkRoute.member(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func showEndForm(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readMember(member, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        EndTiePage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func end(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = EndTieInput(
      ending: visit.form.text("ending"), on: visit.form.text("on"), note: visit.form.text("note"),
      version: visit.version ?? 0)
    return try await endTie(
      input, of: member, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.endTie(id, member).address) { _ in
      .redirect(NetworkRoute.member(id, member).address, notice: NetworkPhrases.saved)
    }
  }

  func restore(_ member: MemberID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.member(id, member).address
    return try await restoreTie(
      of: member, in: id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }
}

extension MemberInput {
  /// As a form sent it.
  init(_ form: FormData, version: Int) {
    self.init()
    name = form.text("name")
    kind = form.text("kind")
    vip = form.text("vip")
    vipWhy = form.text("vipWhy")
    since = form.text("since")
    limitWords = form.text("limitWords")
    limitTimes = form.text("limitTimes")
    limitHours = form.text("limitHours")
    limitUntil = form.text("limitUntil")
    limitNotFor = form.text("limitNotFor")
    visibleTo = form.text("visibleTo")
    self.version = version
    sphere = form.text("sphere")
    ring = form.text("ring")
    quality = form.text("quality")
    direction = form.text("direction")
    gives = form.all("gives")
    receives = form.all("receives")
    initiative = form.text("initiative")
    frequency = form.text("frequency")
    ways = form.all("ways")
    distance = form.text("distance")
    wish = form.text("wish")
  }
}
