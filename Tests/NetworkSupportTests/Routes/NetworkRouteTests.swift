import Markup
import NetworkSupport
import PersonalNetwork
import Storage
import TestGround
import Testing
import WebFrame

@Suite("The addresses of the workspace")
struct NetworkRouteTests {
  static let ids = SequentialIdentifiers()
  static let dossier: DossierID = ids.next()

  static let all: [NetworkRoute] =
    [
      .home, .team(ids.next()), .newDossier, .dossier(dossier), .question(dossier), .close(dossier), .reopen(dossier),
      .counting(dossier), .roles(dossier), .release(dossier, ids.next()), .network(dossier), .networkText(dossier),
      .networkPrint(dossier), .networkFile(dossier), .people(dossier), .member(dossier, ids.next()),
      .changeMember(dossier, ids.next()), .contactDetails(dossier, ids.next()), .safetyFlag(dossier, ids.next()),
      .ties(dossier, ids.next()), .endTie(dossier, ids.next()), .restoreTie(dossier, ids.next()), .agreements(dossier),
      .newAgreement(dossier),
      .agreement(dossier, ids.next()), .changeAgreement(dossier, ids.next()), .stopAgreement(dossier, ids.next()),
      .pauseAgreement(dossier, ids.next()), .resumeAgreement(dossier, ids.next()), .history(dossier),
      .undo(dossier, ids.next()), .supportGrid(dossier), .tieGrid(dossier), .apart(dossier), .gaps(dossier),
      .load(dossier, ids.next()),
      .checkIn(dossier, ids.next(), ids.next()), .addUpLoad(dossier, ids.next()), .stopAddingUp(dossier, ids.next()),
      .voice(dossier), .week(dossier), .weekPrint(dossier),
      .blankForms, .followUp(dossier), .startFollowUp(dossier), .ask(dossier, ids.next()),
      .stillSo(dossier, ids.next()),
      .tiesStillSo(dossier), .waves(dossier), .wave(dossier, ids.next()), .correctWave(dossier, ids.next(), ids.next()),
      .waveChange(dossier), .measures(dossier), .export(dossier), .place(dossier), .beginnings(dossier),
      .earlierPeople(dossier),
      .repair(dossier, ids.next()), .stopRepair(dossier, ids.next()),
    ] + SupportFunction.allCases.flatMap { [.gap(dossier, $0), .changeGap(dossier, $0)] }

  @Test("what is printed is read back as the same route", arguments: all)
  func roundTrip(route: NetworkRoute) {
    #expect(NetworkRoute(segments: route.segments) == route)
  }

  @Test("no two routes have the same address")
  func distinct() {
    #expect(Set(Self.all.map(\.address.string)).count == Self.all.count)
  }

  @Test(
    "what is no address is no route",
    arguments: [
      [], ["onderzoek"], ["netwerk", "team"], ["netwerk", "team", "x"], ["netwerk", "geen-id"],
      ["netwerk", "0197ABCD-0000-7000-8000-000000000001"], ["netwerk", dossier.rawValue, "onbekend"],
      ["netwerk", dossier.rawValue, "mensen", "nieuw"], ["netwerk", dossier.rawValue, "steun", "geld"],
      ["netwerk", dossier.rawValue, "mensen", dossier.rawValue, "wat-lukt", "x"],
      ["netwerk", dossier.rawValue, "mensen", dossier.rawValue, "weg"],
      ["netwerk", dossier.rawValue, "mensen", dossier.rawValue, "einde", "meer"], ["netwerk", "nieuw", "meer"],
    ])
  func unknown(segments: [String]) {
    #expect(NetworkRoute(segments: segments) == nil)
  }
}
