import Accountability
public import WebFrame

extension NetworkWorkspace {
  /// Answers every address of this workspace: looking shows a page, sending a form does what the page offers.
  public func answer(_ segments: [String], _ visit: Visit) async throws -> Answer? {
    guard let route = NetworkRoute(segments: segments) else { return nil }
    return switch visit.method {
    case .get: try await show(route, visit)
    case .post: try await act(route, visit)
    }
  }

  private func show(_ route: NetworkRoute, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .home: try await showDossiers(.mine, visit)
    case .team(let team): try await showDossiers(.team(team), visit)
    case .newDossier: try await showNewDossier(visit)
    case .blankForms: showBlankForms(visit)
    case .dossier(let id): try await showOverview(id, visit)
    case .question(let id): try await showQuestion(id, visit)
    case .close(let id): try await showClosing(id, visit)
    case .reopen(let id): try await showReopening(id, visit)
    case .roles(let id): try await showRoles(id, visit)
    case .network(let id): try await showNetwork(id, visit)
    case .networkText(let id): try await showNetworkText(id, visit)
    case .networkPrint(let id): try await showNetworkOnPaper(id, visit)
    case .networkFile(let id): try await networkFile(id, visit)
    case .people(let id): try await showPeopleForm(id, visit)
    case .supportGrid(let id): try await showSupportGrid(id, visit)
    case .tieGrid(let id): try await showTieGrid(id, visit)
    case .apart(let id): try await showApart(id, visit)
    case .followUp(let id): try await showFollowUp(id, visit)
    case .ask(let id, let member): try await showAsking(member, in: id, visit)
    case .waves(let id): try await showWaves(id, visit)
    case .wave(let id, let wave): try await showWave(wave, in: id, visit)
    case .correctWave(let id, let wave, let member): try await showCorrection(of: member, in: wave, id, visit)
    case .waveChange(let id): try await showWaveChange(id, visit)
    case .measures(let id): try await showMeasures(id, visit)
    case .export(let id): try await showExport(id, visit)
    case .place(let id): try await showPlace(id, visit)
    case .beginnings(let id): try await showBeginnings(id, visit)
    case .earlierPeople(let id): try await showEarlierPeople(id, visit)
    case .repair(let id, let member): try await showRepair(with: member, in: id, visit)
    case .member(let id, let member): try await showMember(member, in: id, visit)
    case .changeMember(let id, let member): try await showMemberForm(member, in: id, visit)
    case .contactDetails(let id, let member): try await showContactForm(member, in: id, visit)
    case .safetyFlag(let id, let member): try await showSafetyForm(member, in: id, visit)
    case .ties(let id, let member): try await showTiesForm(member, in: id, visit)
    case .endTie(let id, let member): try await showEndForm(member, in: id, visit)
    case .agreements(let id): try await showAgreements(id, visit)
    case .newAgreement(let id): try await showNewAgreement(id, visit)
    case .agreement(let id, let agreement): try await showAgreement(agreement, in: id, visit)
    case .changeAgreement(let id, let agreement): try await showAgreementForm(agreement, in: id, visit)
    case .stopAgreement(let id, let agreement): try await showStopForm(agreement, in: id, visit)
    case .pauseAgreement(let id, let agreement): try await showPauseForm(agreement, in: id, visit)
    case .resumeAgreement(let id, let agreement): try await showResumeForm(agreement, in: id, visit)
    case .history(let id): try await showHistory(id, visit)
    case .gaps, .gap, .changeGap, .voice, .week, .weekPrint, .load, .checkIn, .addUpLoad:
      try await showPlan(route, visit)
    case .counting, .release, .restoreTie, .undo, .stopAddingUp, .startFollowUp, .stillSo,
      .tiesStillSo, .stopRepair:
      nil
    }
  }

  private func act(_ route: NetworkRoute, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .newDossier: try await open(visit)
    case .question(let id): try await writeQuestion(id, visit)
    case .close(let id): try await close(id, visit)
    case .reopen(let id): try await reopen(id, visit)
    case .counting(let id): try await count(id, visit)
    case .roles(let id): try await assign(id, visit)
    case .release(let id, let account): try await release(account, from: id, visit)
    case .people(let id): try await map(id, visit)
    case .supportGrid(let id): try await fillSupportGrid(id, visit)
    case .tieGrid(let id): try await fillTieGrid(id, visit)
    case .apart(let id): try await addApart(id, visit)
    case .startFollowUp(let id): try await begin(id, visit)
    case .ask(let id, let member): try await ask(member, in: id, visit)
    case .stillSo(let id, let member): try await confirm(member, in: id, visit)
    case .tiesStillSo(let id): try await confirmTies(id, visit)
    case .correctWave(let id, let wave, let member): try await correct(member, in: wave, id, visit)
    case .export(let id): try await export(id, visit)
    case .place(let id): try await place(id, visit)
    case .beginnings(let id): try await changeBeginnings(id, visit)
    case .earlierPeople(let id): try await addEarlierPeople(id, visit)
    case .repair(let id, let member): try await changeRepair(with: member, in: id, visit)
    case .stopRepair(let id, let member): try await stopRepair(with: member, in: id, visit)
    case .changeMember(let id, let member): try await change(member, in: id, visit)
    case .contactDetails(let id, let member): try await changeContact(member, in: id, visit)
    case .safetyFlag(let id, let member): try await changeSafety(member, in: id, visit)
    case .ties(let id, let member): try await changeTies(of: member, in: id, visit)
    case .endTie(let id, let member): try await end(member, in: id, visit)
    case .restoreTie(let id, let member): try await restore(member, in: id, visit)
    case .newAgreement(let id): try await agree(id, visit)
    case .changeAgreement(let id, let agreement): try await change(agreement, in: id, visit)
    case .stopAgreement(let id, let agreement): try await stop(agreement, in: id, visit)
    case .pauseAgreement(let id, let agreement): try await pause(agreement, in: id, visit)
    case .resumeAgreement(let id, let agreement): try await resume(agreement, in: id, visit)
    case .undo(let id, let entry): try await undo(entry, in: id, visit)
    case .changeGap, .voice, .load, .checkIn, .addUpLoad, .stopAddingUp: try await actOnPlan(route, visit)
    default: nil
    }
  }
}
