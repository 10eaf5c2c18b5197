import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// A woman of 19 who left youth care, with a circle of friends who all know each other and few older people.
enum DemoFemke {
  static func write(_ pen: DemoPen) throws {
    let file = try DemoDossier(
      "Femke", opened: 195, responsible: pen.stage.professional, updated: 2, waves: (first: 180, followUp: 4),
      countsProfessionals: false, pen)
    try file.give(.involved, to: pen.stage.secondProfessional)
    try file.ask(
      (
        daysAgo: 193,
        words:
          "Ik wil iemand die weet hoe dat moet: een huis, een zorgverzekering, koken. En ik wil gewoon met mijn vrienden zijn."
      ))
    let friends = try friends(file)
    let family = try family(file)
    try file.know(friends.sanne, friends.milou, friends.jayden, friends.bo, friends.kim)
    try file.know(friends.jayden, friends.levi)
    try file.tie(friends.sanne, friends.levi, .strained)
    try file.tie(friends.milou, friends.bo, .partner)
    try file.know(family.hanneke, friends.sanne)
    try file.tie(family.moeder, family.broertje, .parent)
    try file.tie(family.moeder, family.hanneke, .noContact)
    try agreements(file, friends, family)
    try file.closeFirstWave()
  }

  struct Friends { let sanne, milou, jayden, bo, kim, levi: MemberID }

  private static func friends(_ file: DemoDossier) throws -> Friends {
    Friends(
      sanne: try file.person("Sanne", .friends, .inner) {
        $0.vip = VIP(.now, why: "Zij haalt me altijd op.")
        $0.view = $0.view.being(
          .supportive, .mutual, gives: [.affective, .social, .advocacy], receives: [.affective, .social])
        $0.view.contact = TieContact(
          initiative: .both, frequency: .daily, ways: [.visit, .messages, .video], distance: "dezelfde straat")
      },
      milou: try file.person("Milou", .friends, .inner) {
        $0.view = $0.view.being(.supportive, .mutual, gives: [.affective, .social], receives: [.social])
      },
      jayden: try file.person("Jayden", .friends, .middle) {
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.social, .material], receives: [.social])
      },
      bo: try file.person("Bo", .friends, .middle) {
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.social], receives: [.social])
      },
      kim: try file.person("Kim van het werk", .workOrSchool, .outer, isAsked: false) {
        $0.view = $0.view.being(.ordinary, nil, gives: [.social])
        $0.view.wish = .more
      },
      levi: try file.person("Levi", .friends, .outer, then: .was { ($0.ring, $0.quality) = (.inner, .ordinary) }) {
        $0.view = $0.view.being(.harmful, .fromClient, receives: [.material])
        $0.view.wish = .less
        $0.visibleTo = .contact
      })
  }

  struct Family { let moeder, broertje, hanneke, mentor, esra: MemberID }

  private static func family(_ file: DemoDossier) throws -> Family {
    Family(
      moeder: try file.person("moeder", .relatives, .outer) {
        $0.view = $0.view.being(.tense, nil)
        $0.view.contact = TieContact(initiative: .member, frequency: .severalTimesAYear, ways: [.telephone])
        $0.view.wish = .noWish
      },
      broertje: try file.person("broertje Daan", .relatives, .inner) {
        $0.view = $0.view.being(.supportive, .fromClient, receives: [.affective, .guidance])
        $0.view.contact = TieContact(initiative: .client, frequency: .weekly, ways: [.messages, .throughOthers])
        $0.view.wish = .more
      },
      hanneke: try file.person("pleegmoeder Hanneke", .relatives, .middle, isAsked: false) {
        $0.vip = VIP(.then, why: "Vier jaar bij haar gewoond.")
        $0.since = RoughDate(year: 2017, month: 9)
        $0.view = $0.view.being(.supportive, .toClient, gives: [.guidance, .material])
        $0.view.wish = .more
      },
      mentor: try file.person("mentor Rob van school", .workOrSchool, .middle, .professional) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive])
      },
      esra: try file.person("Esra, zelf uit de jeugdzorg", .fellowClients, .middle, .peerWorker, isNew: true) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.cognitive, .guidance])
      })
  }

  private static func agreements(_ file: DemoDossier, _ friends: Friends, _ family: Family) throws {
    let pen = file.pen
    try file.agree(
      "Samen koken, om de beurt bij een ander", .member(friends.sanne), .social, .everyWeeks(2, on: [.sunday]),
      from: 50,
      yes: "Femke, Sanne en Milou"
    ) { $0.reviewOn = pen.day(40) }
    try file.agree(
      "De zorgverzekering en de huurtoeslag regelen", .member(family.esra), .cognitive, .once, from: 12,
      yes: "Femke en Esra"
    ) { $0.until = pen.day(6) }
    try file.agree(
      "Bellen op zondagavond", .member(family.hanneke), .guidance, .everyWeeks(1, on: [.sunday]), from: -5, yes: nil)
    try file.agree(
      "Op gesprek komen", .professional(file.responsible.person), .guidance, .everyWeeks(1, on: [.wednesday]), from: 70,
      yes: "Femke en Samira"
    ) {
      $0.minutes = 45
      $0.reviewOn = pen.day(20)
    }
    try file.agree(
      "Elke week naar Daan appen", .client, .affective, .everyWeeks(1, on: []), from: 60, yes: "Femke")
  }
}
