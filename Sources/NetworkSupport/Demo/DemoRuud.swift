import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// A man of 52 who left a shelter five months ago and is in the second phase of critical time intervention: trying out, with
/// fewer visits. Three people; a small or broken network is the rule. His page starts from before, places and wishes.
enum DemoRuud {
  static func write(_ pen: DemoPen) throws {
    let file = try DemoDossier(
      "Ruud", opened: 150, responsible: pen.stage.secondProfessional, updated: 8, waves: (first: 140, followUp: 10), pen
    )
    try file.give(.standIn, to: pen.stage.professional)
    try file.ask(
      (daysAgo: 149, words: "Ik wil een sleutel die van mij is. En iemand om mee te vissen."),
      (
        daysAgo: 12,
        words: "De sleutel heb ik. Nu wil ik dat het huis niet zo stil is. En ik wil het goedmaken met Marja."
      ))
    let people = try people(file)
    try file.begin(
      places: "de vissteiger aan de Rotte\nde markt op zaterdag\nhet eetcafé van het buurthuis",
      wishes: "iemand om mee te vissen\neen hond uitlaten\néén keer per week samen eten")
    try file.makeUp(
      with: people.marja,
      TieRepair(
        hurt: "Marja. Ruud leende geld van haar en kwam niet meer terug. Ruud ook: niemand vroeg hoe het met hem ging.",
        clientNeeds: "Dat zij hoort dat hij ziek was, en dat het hem spijt.",
        otherNeeds: "Dat hij zelf zegt dat het niet goed was. Over het geld hoeft het niet meteen te gaan.",
        approach: "Ruud schrijft een kaart. Anouk leest mee als hij dat wil.",
        mediator: "nicht Bianca, die beiden spreekt"))
    try agreements(file, people)
    try file.closeFirstWave()
  }

  struct People { let marja, kees, bianca, anouk: MemberID }

  private static func people(_ file: DemoDossier) throws -> People {
    let marja = try file.person("zijn zus Marja", .relatives, .outer) {
      $0.vip = VIP(.hoped, why: "Ze was altijd eerlijk tegen mij.")
      $0.view = $0.view.being(.broken, nil)
      $0.view.wish = .restore
    }
    let kees = try file.person("Kees van de vissteiger", .leisureAndFaith, .middle, then: .was { $0.ring = .outer }) {
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.social], receives: [.social])
      $0.view.contact = TieContact(
        initiative: .both, frequency: .weekly, ways: [.visit], distance: "tien minuten lopen")
      $0.view.wish = .more
    }
    let anouk = try file.person(
      "woonbegeleider Anouk", .professionals, .middle, .professional, then: .was { $0.ring = .inner }
    ) {
      $0.view = $0.view.being(.supportive, .toClient, gives: [.affective, .guidance, .material])
      $0.view.contact = TieContact(initiative: .both, frequency: .severalTimesAMonth, ways: [.visit, .telephone])
    }
    let bianca = try file.person("nicht Bianca", .relatives, nil) {
      $0.vip = VIP(.then, why: "Zij belde me in het ziekenhuis.")
      $0.ending = MemberEnding(.contactLost, on: file.pen.day(-400))
      $0.view.wish = .more
    }
    try file.person("Sjaak van zaal vier", .fellowClients, .outer) {
      $0.ending = MemberEnding(.ended, on: file.pen.day(-30), note: "Hij drinkt weer. Ruud wil dat nu niet zien.")
      $0.view = $0.view.being(.diluted, .mutual, gives: [.social])
    }
    return People(marja: marja, kees: kees, bianca: bianca, anouk: anouk)
  }

  private static func agreements(_ file: DemoDossier, _ people: People) throws {
    let pen = file.pen
    try file.agree(
      "Samen vissen", .member(people.kees), .social, .irregular("als het droog is"), from: 14, yes: "Ruud en Kees")
    try file.agree(
      "Elke week op huisbezoek", .member(people.anouk), .guidance, .everyWeeks(1, on: [.monday]), from: 148,
      yes: "Ruud en Anouk"
    ) { $0.state = .ended(AgreementEnd(on: pen.day(-55), reason: "Oefenfase: Ruud doet meer zelf.")) }
    try file.agree(
      "Om de week op huisbezoek", .member(people.anouk), .guidance, .everyWeeks(2, on: [.monday]), from: 54,
      yes: "Ruud en Anouk"
    ) {
      $0.minutes = 60
      $0.reviewOn = pen.day(30)
      $0.standIn = "Joost van der Meer"
    }
    try file.agree(
      "Zelf de huur betalen op de eerste van de maand", .client, .material, .everyMonths(1), from: 54, yes: "Ruud")
  }
}
