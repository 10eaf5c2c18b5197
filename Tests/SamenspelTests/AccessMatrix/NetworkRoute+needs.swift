import NetworkSupport
import PersonalNetwork

extension NetworkRoute {
  /// Every route has its line here: a new one does not compile until it has.
  var needs: Needs {
    switch self {
    case .home, .blankForms: Needs(get: .account)
    case .team: Needs(get: .team("dossier.see"))
    // Who may open dossiers is decided by the team that the form names.
    case .newDossier: Needs(get: .account, post: .account)
    case .dossier, .network, .networkText, .networkPrint, .networkFile, .member, .agreements, .agreement, .history,
      .waves, .wave, .waveChange, .measures:
      Needs(get: .dossier("dossier.see"))
    case .gaps, .gap, .week, .weekPrint: Needs(get: .dossier("dossier.see"))
    case .load: Needs(get: .dossier("dossier.see"), post: .dossier("dossier.change"))
    case .changeGap, .checkIn, .addUpLoad, .voice: .form(.dossier("dossier.change"))
    case .stopAddingUp: Needs(get: .unserved, post: .dossier("dossier.change"))
    case .question, .people, .supportGrid, .tieGrid, .apart, .ask, .correctWave, .place, .beginnings,
      .earlierPeople, .repair, .changeMember, .ties, .newAgreement, .changeAgreement,
      .endTie, .stopAgreement,
      .pauseAgreement, .resumeAgreement:
      .form(.dossier("dossier.change"))
    case .followUp: Needs(get: .dossier("dossier.change"))
    case .startFollowUp, .stillSo, .tiesStillSo, .stopRepair, .restoreTie, .undo, .counting:
      Needs(get: .unserved, post: .dossier("dossier.change"))
    case .export: .form(.dossier("dossier.export"))
    case .contactDetails: .form(.dossier("dossier.changeContactDetails"))
    case .safetyFlag: .form(.dossier("dossier.changeSafetyFlag"))
    case .close, .reopen: .form(.dossier("dossier.close"))
    case .roles: .form(.dossier("dossier.assign"))
    case .release: Needs(get: .unserved, post: .dossier("dossier.assign"))
    }
  }

  /// Every address within a dossier. That none is left out is a test.
  static func all(in sample: DossierSample) -> [NetworkRoute] {
    let (id, member, agreement) = (sample.dossier, sample.member, sample.agreement)
    return [
      .dossier(id), .question(id), .network(id), .networkText(id), .networkPrint(id), .networkFile(id), .people(id),
      .supportGrid(id), .tieGrid(id), .apart(id), .followUp(id), .startFollowUp(id), .ask(id, member),
      .stillSo(id, member), .tiesStillSo(id), .waves(id), .wave(id, sample.wave), .correctWave(id, sample.wave, member),
      .waveChange(id), .measures(id), .export(id), .place(id), .beginnings(id), .earlierPeople(id), .repair(id, member),
      .stopRepair(id, member),
      .member(id, member), .changeMember(id, member), .contactDetails(id, member), .safetyFlag(id, member),
      .ties(id, member), .endTie(id, member), .restoreTie(id, member), .agreements(id), .newAgreement(id),
      .agreement(id, agreement),
      .changeAgreement(id, agreement), .stopAgreement(id, agreement), .pauseAgreement(id, agreement),
      .resumeAgreement(id, agreement), .history(id), .undo(id, sample.entry), .counting(id), .roles(id),
      .release(id, sample.account), .close(id), .reopen(id), .gaps(id), .gap(id, .social), .changeGap(id, .social),
      .load(id, member), .checkIn(id, member, sample.checkIn), .addUpLoad(id, member), .stopAddingUp(id, member),
      .voice(id), .week(id), .weekPrint(id),
    ]
  }
}
