import Access
import Accountability
import CivilTime
import Language
import People
import Serving
import Storage
import WebFrame
import Workplace

// Dossiers: list, new, first page, question, closing, who is involved.
extension NetworkWorkspace {
  func showDossiers(_ scope: DossierListInput.Scope, _ visit: Visit) async throws -> Answer {
    let input = DossierListInput(
      scope: scope, state: DossierListInput.State(rawValue: visit.query.text("state")) ?? .open,
      search: visit.query.text("q"), after: DossierCursor(code: visit.query.text("after")))
    return try await listDossiers(input, by: visit.actor, with: services.ledger).answer { found in
      .page(DossierListPage(asked: input, found: found, say: visit.say).page)
    }
  }

  func showNewDossier(_ visit: Visit) async throws -> Answer {
    try await prepareDossier(by: visit.actor, with: services.ledger).answer { choices in
      .page(
        NewDossierPage(choices: choices, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func open(_ visit: Visit) async throws -> Answer {
    guard let team = TeamID(visit.form.text("team")) else { return .refused(.notFound) }
    let input = OpenDossierInput(
      team: team, clientName: visit.form.text("clientName"), question: visit.form.text("question"),
      openedOn: visit.form.text("openedOn"))
    return try await openDossier(input, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: NetworkRoute.newDossier.address) { id in
        .redirect(
          NetworkRoute.dossier(id).address, notice: Phrase(nl: "Het dossier is open.", en: "The dossier is open."))
      }
  }

  func showOverview(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readDossier(id, by: visit.actor, with: services.ledger).answer { reading in
      .page(DossierOverviewPage(reading: reading, say: visit.say).page)
    }
  }

  func showQuestion(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readDossier(id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.changeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        QuestionPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func writeQuestion(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = ChangeQuestionInput(
      words: visit.form.text("words"), saidOn: visit.form.text("saidOn"), version: visit.version ?? 0)
    return try await changeSupportQuestion(
      input, of: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.question(id).address) { _ in
      .redirect(NetworkRoute.dossier(id).address, notice: NetworkPhrases.saved)
    }
  }

  func showClosing(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readDossier(id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.closeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        CloseDossierPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page)
    }
  }

  func close(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let input = CloseDossierInput(
      on: visit.form.text("on"), note: visit.form.text("note"), version: visit.version ?? 0)
    return try await closeDossier(input, of: id, by: visit.actor, receipt: visit.receipt, with: services.ledger)
      .answer(back: NetworkRoute.close(id).address) { _ in
        .redirect(
          NetworkRoute.dossier(id).address, notice: Phrase(nl: "Het dossier is gesloten.", en: "The dossier is closed.")
        )
      }
  }

  func showReopening(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await readDossier(id, by: visit.actor, with: services.ledger).answer { reading in
      guard reading.rights.contains(.closeDossier) else { return .refused(.notAllowed(scope: .object)) }
      return .page(
        ReopenDossierPage(reading: reading, state: visit.formState(), problems: visit.formProblems, say: visit.say).page
      )
    }
  }

  func reopen(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await reopenDossier(
      id, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.reopen(id).address) { _ in
      .redirect(
        NetworkRoute.dossier(id).address,
        notice: Phrase(nl: "Het dossier is weer open.", en: "The dossier is open again."))
    }
  }

  func count(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    try await changeCounting(
      visit.form.text("counts") == "yes", of: id, version: visit.version ?? 0, by: visit.actor,
      receipt: visit.receipt, with: services.ledger
    )
    .answer(back: NetworkRoute.network(id).address) { _ in
      .redirect(NetworkRoute.network(id).address, notice: NetworkPhrases.saved)
    }
  }

  func showRoles(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let outcome = try await readDossier(id, by: visit.actor, with: services.ledger)
    guard case .done(let reading) = outcome else { return outcome.answer { _ in .refused(.notFound) } }
    guard reading.rights.contains(.assignDossier) else { return .refused(.notAllowed(scope: .object)) }
    let (team, now) = (reading.dossier.team, visit.now)
    let colleagues = try await services.database.read { try InvolvedRecords.colleagues(of: team, at: now, $0) }
    return .page(
      RolesPage(
        reading: reading, colleagues: colleagues, problems: visit.formProblems, say: visit.say,
        state: { visit.formState() }
      ).page)
  }

  func assign(_ id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.roles(id).address
    let (account, role) = (AccountID(visit.form.text("account")), DossierRole(rawValue: visit.form.text("role")))
    return try await assignProfessional(
      account, as: role, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }

  func release(_ account: AccountID, from id: DossierID, _ visit: Visit) async throws -> Answer {
    let back = NetworkRoute.roles(id).address
    return try await releaseProfessional(
      account, in: id, by: visit.actor, receipt: visit.receipt, with: services.ledger
    )
    .answer(back: back) { _ in .redirect(back, notice: NetworkPhrases.saved) }
  }
}
