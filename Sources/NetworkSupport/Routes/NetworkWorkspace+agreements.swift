import Access
import Accountability
import CivilTime
import Language
import PersonalNetwork
import Serving
import Storage
import WebFrame
import Workplace

// Agreements: making, changing, pausing, stopping.
extension NetworkWorkspace {
  func showAgreements(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await listAgreements(in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(AgreementsPage(reading: reading, say: visit.say).page)
    }
  }

  func showAgreement(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readAgreement(agreement, in: id, by: visit.actor, with: services.ledger).answer { reading in
      .page(AgreementPage(reading: reading, say: visit.say, state: { visit.formState() }).page)
    }
  }

  func showNewAgreement(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let gap = SupportFunction(rawValue: visit.query.text("gap"))
    return try await prepareAgreement(in: id, from: gap, by: visit.actor, with: services.ledger).answer { choices in
      var fresh = AgreementInput()
      fresh.gap = gap?.rawValue ?? ""
      fresh.function = fresh.gap
      fresh.rhythm = RhythmInput(kind: RhythmInput.Kind.everyWeeks.rawValue)
      fresh.from = choices.today.typed
      fresh.doer = visit.query.text("doer")
      return .page(form(choices, fresh, changing: nil, visit))
    }
  }

  func showAgreementForm(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let outcome = try await readAgreement(agreement, in: id, by: visit.actor, with: services.ledger)
    guard case .done(let reading) = outcome else { return outcome.answer { _ in .refused(.notFound) } }
    return try await prepareAgreement(in: id, by: visit.actor, with: services.ledger).answer { choices in
      .page(form(choices, AgreementInput(reading.agreement.agreement), changing: agreement, visit))
    }
  }

  private func form(
    _ choices: AgreementChoices, _ stored: AgreementInput, changing: AgreementID?, _ visit: Visit
  ) -> Page {
    AgreementFormPage(
      choices: choices, stored: stored, changing: changing, state: visit.formState(), problems: visit.formProblems,
      considerations: visit.considerations, say: visit.say
    ).page
  }

  func agree(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = AgreementInput(visit.form, version: 0)
    let query = [("gap", input.gap)].filter { !$0.1.isEmpty }
    return try await NetworkSupport.agree(
      input, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.newAgreement(id).address(query: query)) { agreement in
      .redirect(NetworkRoute.agreement(id, agreement).address, notice: NetworkPhrases.saved)
    }
  }

  func change(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await changeAgreement(
      AgreementInput(visit.form, version: visit.version ?? 0), of: agreement, in: id, by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.changeAgreement(id, agreement).address) { _ in
      .redirect(NetworkRoute.agreement(id, agreement).address, notice: NetworkPhrases.saved)
    }
  }

  func showStopForm(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readAgreement(agreement, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        StopAgreementPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
      )
    }
  }

  func stop(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = StopAgreementInput(
      on: visit.form.text("on"), reason: visit.form.text("reason"), version: visit.version ?? 0)
    return try await stopAgreement(
      input, of: agreement, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.stopAgreement(id, agreement).address) { _ in
      .redirect(
        NetworkRoute.agreement(id, agreement).address,
        notice: Phrase(nl: "De afspraak is gestopt.", en: "The agreement has ended."))
    }
  }

  func showPauseForm(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readAgreement(agreement, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        PauseAgreementPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say)
          .page)
    }
  }

  func pause(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = PauseAgreementInput(
      since: visit.form.text("since"), reason: visit.form.text("reason"), until: visit.form.text("until"),
      version: visit.version ?? 0)
    return try await pauseAgreement(
      input, of: agreement, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.pauseAgreement(id, agreement).address) { _ in
      .redirect(NetworkRoute.agreement(id, agreement).address, notice: NetworkPhrases.saved)
    }
  }

  func showResumeForm(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readAgreement(agreement, in: id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        ResumeAgreementPage(
          reading: reading, state: visit.formState(), problems: visit.formProblems,
          considerations: visit.considerations, say: visit.say
        ).page)
    }
  }

  func resume(_ agreement: AgreementID, in id: DossierID, _ visit: Visit) async throws -> Answer {
    try await resumeAgreement(
      agreement, in: id, version: visit.version ?? 0, weighing: WeighingInput(visit.form), by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.resumeAgreement(id, agreement).address) { _ in
      .redirect(NetworkRoute.agreement(id, agreement).address, notice: NetworkPhrases.saved)
    }
  }
}

extension AgreementInput {
  /// As a form sent it.
  init(_ form: FormData, version: Int) {
    self.init()
    what = form.text("what")
    function = form.text("function")
    doer = form.text("doer")
    forWhom = form.text("forWhom")
    rhythm = RhythmInput(
      kind: form.text("rhythmKind"), count: form.text("rhythmCount"), weekdays: form.all("rhythmDays"),
      words: form.text("rhythmWords"))
    minutes = form.text("minutes")
    from = form.text("from")
    reviewOn = form.text("reviewOn")
    until = form.text("until")
    costs = form.text("costs")
    payer = form.text("payer")
    standIn = form.text("standIn")
    agreedBy = form.text("agreedBy")
    agreedOn = form.text("agreedOn")
    gap = form.text("gap")
    weighing = WeighingInput(form)
    self.version = version
  }
}

extension WeighingInput {
  /// As a form sent it.
  init(_ form: FormData) {
    self.init(
      choice: form.text("considered"), reason: form.text("considerReason"), seen: form.text("considerSeen"))
  }
}
