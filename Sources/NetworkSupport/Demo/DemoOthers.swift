import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// Smaller dossiers, so that lists and empty pages have something to show: one that has only begun, one that
/// is closed, one of another team.
enum DemoOthers {
  static func write(_ pen: DemoPen) throws {
    _ = try DemoDossier("meneer Haddad", opened: 3, responsible: pen.stage.professional, pen)
    try gerda(pen)
    try naima(pen)
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
