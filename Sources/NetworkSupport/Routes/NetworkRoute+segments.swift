import Access
import Accountability
import People
import Storage

/// Printing: each route's path, with the workspace's prefix in front.
extension NetworkRoute {
  public var segments: [String] { [Self.prefix] + path }

  private var path: [String] {
    switch self {
    case .home: []
    case .team(let team): ["team", team.rawValue]
    case .newDossier: ["nieuw"]
    case .blankForms: ["formulieren"]
    case .dossier(let id): [id.rawValue]
    case .question(let id): [id.rawValue, "vraag"]
    case .close(let id): [id.rawValue, "sluiten"]
    case .reopen(let id): [id.rawValue, "heropenen"]
    case .counting(let id): [id.rawValue, "meetellen"]
    case .roles(let id): [id.rawValue, "rollen"]
    case .release(let id, let account): [id.rawValue, "rollen", account.rawValue, "einde"]
    case .network(let id): [id.rawValue, "netwerk"]
    case .networkText(let id): [id.rawValue, "netwerk", "tekst"]
    case .networkPrint(let id): [id.rawValue, "netwerk", "afdrukken"]
    case .networkFile(let id): [id.rawValue, "netwerk", "tekening"]
    case .people(let id): [id.rawValue, "mensen"]
    case .supportGrid(let id): [id.rawValue, "netwerk", "wie-geeft-wat"]
    case .tieGrid(let id): [id.rawValue, "netwerk", "wie-kent-wie"]
    case .apart(let id): [id.rawValue, "netwerk", "los-van-de-rest"]
    case .history(let id): [id.rawValue, "geschiedenis"]
    case .undo(let id, let entry): [id.rawValue, "geschiedenis", entry.rawValue, "terugdraaien"]
    case .voice(let id): [id.rawValue, "zelf-bepalen"]
    case .week(let id): [id.rawValue, "week"]
    case .weekPrint(let id): [id.rawValue, "week", "afdrukken"]
    case .gaps(let id): [id.rawValue, "steun"]
    case .gap(let id, let function): [id.rawValue, "steun", function.pathName]
    case .changeGap(let id, let function): [id.rawValue, "steun", function.pathName, "wijzigen"]
    case .agreements(let id): [id.rawValue, "afspraken"]
    case .newAgreement(let id): [id.rawValue, "afspraken", "nieuw"]
    case .member, .changeMember, .contactDetails, .safetyFlag, .ties, .endTie, .restoreTie, .repair, .stopRepair:
      memberPath
    case .load, .checkIn, .addUpLoad, .stopAddingUp: loadPath
    case .followUp, .startFollowUp, .ask, .stillSo, .tiesStillSo, .waves, .wave, .correctWave, .waveChange, .measures,
      .export, .place, .beginnings, .earlierPeople:
      wavePath
    case .agreement, .changeAgreement, .stopAgreement, .pauseAgreement, .resumeAgreement: agreementPath
    }
  }

  private var memberPath: [String] {
    switch self {
    case .member(let id, let member): [id.rawValue, "mensen", member.rawValue]
    case .changeMember(let id, let member): [id.rawValue, "mensen", member.rawValue, "wijzigen"]
    case .contactDetails(let id, let member): [id.rawValue, "mensen", member.rawValue, "contact"]
    case .safetyFlag(let id, let member): [id.rawValue, "mensen", member.rawValue, "eerst-overleggen"]
    case .ties(let id, let member): [id.rawValue, "mensen", member.rawValue, "kent"]
    case .endTie(let id, let member): [id.rawValue, "mensen", member.rawValue, "einde"]
    case .restoreTie(let id, let member): [id.rawValue, "mensen", member.rawValue, "herstel"]
    case .repair(let id, let member): [id.rawValue, "mensen", member.rawValue, "goedmaken"]
    case .stopRepair(let id, let member): [id.rawValue, "mensen", member.rawValue, "goedmaken-stoppen"]
    default: []
    }
  }

  private var loadPath: [String] {
    switch self {
    case .load(let id, let member): [id.rawValue, "mensen", member.rawValue, "wat-lukt"]
    case .checkIn(let id, let member, let checkIn):
      [id.rawValue, "mensen", member.rawValue, "wat-lukt", checkIn.rawValue]
    case .addUpLoad(let id, let member): [id.rawValue, "mensen", member.rawValue, "optellen"]
    case .stopAddingUp(let id, let member): [id.rawValue, "mensen", member.rawValue, "niet-optellen"]
    default: []
    }
  }

  private var agreementPath: [String] {
    switch self {
    case .agreement(let id, let agreement): [id.rawValue, "afspraken", agreement.rawValue]
    case .changeAgreement(let id, let agreement): [id.rawValue, "afspraken", agreement.rawValue, "wijzigen"]
    case .stopAgreement(let id, let agreement): [id.rawValue, "afspraken", agreement.rawValue, "stoppen"]
    case .pauseAgreement(let id, let agreement): [id.rawValue, "afspraken", agreement.rawValue, "stilleggen"]
    case .resumeAgreement(let id, let agreement): [id.rawValue, "afspraken", agreement.rawValue, "oppakken"]
    default: []
    }
  }
}
