import Access
import Accountability
import People
import PersonalNetwork
import Storage

/// Reading: the route a path names. What cannot be an id is no address.
extension NetworkRoute {
  public init?(segments: [String]) {
    guard segments.first == Self.prefix else { return nil }
    let path = Array(segments.dropFirst())
    switch (path.count, path.first) {
    case (0, _): self = .home
    case (1, "nieuw"): self = .newDossier
    case (1, "formulieren"): self = .blankForms
    case (2, "team"): if let team = TeamID(path[1]) { self = .team(team) } else { return nil }
    default:
      guard let id = path.first.flatMap(DossierID.init(_:)) else { return nil }
      guard let found = Self.route(in: id, Array(path.dropFirst())) else { return nil }
      self = found
    }
  }

  private static func route(in id: DossierID, _ path: [String]) -> NetworkRoute? {
    switch path.count {
    case 0: .dossier(id)
    case 1: page(of: id, path[0])
    case 2: page(of: id, path[0], path[1])
    case 3: page(of: id, path[0], path[1], path[2])
    case 4 where path[0] == "mensen" && path[2] == "wat-lukt":
      if let member = MemberID(path[1]), let checkIn = CheckInID(path[3]) { .checkIn(id, member, checkIn) } else { nil }
    case 4 where path[0] == "netwerk": waves(of: id, path[1], path[2], path[3])
    default: nil
    }
  }

  private static func page(of id: DossierID, _ page: String) -> NetworkRoute? {
    switch page {
    case "vraag": .question(id)
    case "sluiten": .close(id)
    case "heropenen": .reopen(id)
    case "meetellen": .counting(id)
    case "rollen": .roles(id)
    case "netwerk": .network(id)
    case "mensen": .people(id)
    case "afspraken": .agreements(id)
    case "steun": .gaps(id)
    case "zelf-bepalen": .voice(id)
    case "week": .week(id)
    case "geschiedenis": .history(id)
    default: nil
    }
  }

  private static func page(of id: DossierID, _ page: String, _ part: String) -> NetworkRoute? {
    switch (page, part) {
    case ("netwerk", "tekst"): .networkText(id)
    case ("netwerk", "afdrukken"): .networkPrint(id)
    case ("netwerk", "tekening"): .networkFile(id)
    case ("netwerk", "wie-geeft-wat"): .supportGrid(id)
    case ("netwerk", "wie-kent-wie"): .tieGrid(id)
    case ("netwerk", "los-van-de-rest"): .apart(id)
    case ("netwerk", _): waves(of: id, part)
    case ("afspraken", "nieuw"): .newAgreement(id)
    case ("week", "afdrukken"): .weekPrint(id)
    case ("steun", _): SupportFunction(pathName: part).map { .gap(id, $0) }
    case ("mensen", _): MemberID(part).map { .member(id, $0) }
    case ("afspraken", _): AgreementID(part).map { .agreement(id, $0) }
    default: nil
    }
  }

  private static func page(of id: DossierID, _ page: String, _ part: String, _ verb: String) -> NetworkRoute? {
    switch (page, verb) {
    case ("netwerk", _): waves(of: id, part, verb)
    case ("rollen", "einde"): AccountID(part).map { .release(id, $0) }
    case ("geschiedenis", "terugdraaien"): HistoryEntryID(part).map { .undo(id, $0) }
    case ("steun", "wijzigen"): SupportFunction(pathName: part).map { .changeGap(id, $0) }
    case ("mensen", _): MemberID(part).flatMap { member(id, $0, verb) }
    case ("afspraken", _): AgreementID(part).flatMap { agreement(id, $0, verb) }
    default: nil
    }
  }

  private static func member(_ id: DossierID, _ member: MemberID, _ verb: String) -> NetworkRoute? {
    switch verb {
    case "wijzigen": .changeMember(id, member)
    case "contact": .contactDetails(id, member)
    case "eerst-overleggen": .safetyFlag(id, member)
    case "kent": .ties(id, member)
    case "einde": .endTie(id, member)
    case "herstel": .restoreTie(id, member)
    case "wat-lukt": .load(id, member)
    case "optellen": .addUpLoad(id, member)
    case "niet-optellen": .stopAddingUp(id, member)
    case "goedmaken": .repair(id, member)
    case "goedmaken-stoppen": .stopRepair(id, member)
    default: nil
    }
  }

  private static func agreement(_ id: DossierID, _ agreement: AgreementID, _ verb: String) -> NetworkRoute? {
    switch verb {
    case "wijzigen": .changeAgreement(id, agreement)
    case "stoppen": .stopAgreement(id, agreement)
    case "stilleggen": .pauseAgreement(id, agreement)
    case "oppakken": .resumeAgreement(id, agreement)
    default: nil
    }
  }
}
