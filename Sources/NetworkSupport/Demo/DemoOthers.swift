import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// Smaller dossiers, so that lists and empty pages have something to show: a broken network, one that has only begun, one that
/// is closed, one of another team.
enum DemoOthers {
  static func write(_ pen: DemoPen) throws {
    try ruud(pen)
    _ = try DemoDossier("meneer Haddad", opened: 3, responsible: pen.stage.professional, pen)
    try gerda(pen)
    try naima(pen)
  }

  /// Just out of a shelter; three people, and one of them long ago. A small or broken network is the rule.
  private static func ruud(_ pen: DemoPen) throws {
    let file = try DemoDossier("Ruud", opened: 30, responsible: pen.stage.secondProfessional, updated: 8, pen)
    try file.ask((daysAgo: 29, words: "Ik wil een sleutel die van mij is. En iemand om mee te vissen."))
    try file.person("zijn zus Marja", .relatives, .outer) {
      $0.vip = VIP(.hoped, why: "Ze was altijd eerlijk tegen mij.")
      $0.view = $0.view.being(.broken, nil)
      $0.view.wish = .restore
    }
    let kees = try file.person("Kees van de vissteiger", .leisureAndFaith, .middle) {
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.social], receives: [.social])
      $0.view.wish = .more
    }
    try file.person("woonbegeleider Anouk", .professionals, .inner, .professional) {
      $0.view = $0.view.being(.supportive, .toClient, gives: [.affective, .guidance, .material])
    }
    try file.agree(
      "Samen vissen", .member(kees), .social, .irregular("als het droog is"), from: 14, yes: "Ruud en Kees")
  }

  private static func gerda(_ pen: DemoPen) throws {
    let closing = DossierClosing(
      on: pen.day(-60), note: "Gerda redt het nu met haar buren en haar zus. Ze weet dat ze altijd mag bellen.")
    let file = try DemoDossier(
      "Gerda Postma", opened: 420, responsible: pen.stage.professional, updated: 70, closing: closing, pen)
    try file.ask((daysAgo: 418, words: "Ik wil weer de deur uit durven."))
    try file.person("buurvrouw Lies", .neighbours, .inner) {
      $0.view = $0.view.being(.supportive, .mutual, gives: [.social, .affective], receives: [.social])
    }
    try file.person("zus Riet", .relatives, .inner) {
      $0.view = $0.view.being(.supportive, .mutual, gives: [.affective, .guidance], receives: [.affective])
    }
  }

  private static func naima(_ pen: DemoPen) throws {
    let file = try DemoDossier(
      "Naima", opened: 100, responsible: pen.stage.otherProfessional, in: pen.stage.otherTeam, updated: 15, pen)
    try file.ask((daysAgo: 99, words: "Ik wil mijn diploma halen en niet alles alleen doen."))
    try file.person("tante Khadija", .relatives, .inner) {
      $0.view = $0.view.being(.supportive, .toClient, gives: [.affective, .material])
    }
  }
}
