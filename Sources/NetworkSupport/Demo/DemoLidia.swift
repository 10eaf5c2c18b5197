import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// A mother of 44 with a child of seven. She renewed her residence permit too late; allowances and health insurance stopped, and
/// there are debts with five parties. The facts follow a case from practice research; every person is invented.
enum DemoLidia {
  static func write(_ pen: DemoPen) throws {
    let samira = pen.stage.professional
    let file = try DemoDossier(
      "Lidia", opened: 190, responsible: samira, updated: 6, waves: (first: 176, followUp: 14), pen)
    try file.give(.standIn, to: pen.stage.secondProfessional)
    try file.ask(
      (daysAgo: 188, words: "Ik wil dat de brieven ophouden. Ik durf de post niet meer open te maken."),
      (
        daysAgo: 40,
        words:
          "Ik wil niet dat iedereen alles weet. Joyce mag bellen als het niet gaat. Ik wil weer voor mezelf en Nelson zorgen."
      ))
    let own = try ownCircle(file)
    let others = try aroundHer(file)
    let services = try services(file)
    try ties(file, own, others, services)
    try agreements(file, own, others)
    try file.closeFirstWave()
    try plans(file, others)
  }

  struct Own { let nelson, celeste, ana, bia, edson, joyce, esmee: MemberID }

  private static func ownCircle(_ file: DemoDossier) throws -> Own {
    let nelson = try file.person("zoon Nelson", .household, .inner) {
      $0.vip = VIP(.now, why: "Voor hem sta ik op.")
      $0.view = $0.view.being(.supportive, .mutual, gives: [.affective], receives: [.affective, .material, .guidance])
      $0.view.contact = TieContact(initiative: .both, frequency: .daily, ways: [.visit], distance: "in huis")
    }
    let celeste = try file.person("moeder Celeste", .relatives, .middle, then: .was { $0.ring = .inner }) {
      $0.since = RoughDate(year: 1981)
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.affective, .guidance], receives: [.material])
      $0.view.contact = TieContact(initiative: .member, frequency: .weekly, ways: [.video], distance: "Kaapverdië")
      $0.view.wish = .same
    }
    let ana = try file.person("zus Ana", .relatives, .outer) {
      $0.vip = VIP(.hoped, why: "We waren altijd samen. Ik mis haar.")
      $0.view = $0.view.being(.broken, nil)
      $0.view.contact = TieContact(initiative: .client, frequency: .rarely, ways: [.letter], distance: "Lissabon")
      $0.view.wish = .restore
    }
    let bia = try file.person("oma Bia", .relatives, .inner) {
      $0.vip = VIP(.then, why: "Bij haar leerde ik koken en zingen.")
      $0.ending = MemberEnding(.died, on: file.pen.day(-760), note: "We branden elk jaar een kaars.")
      $0.view = $0.view.being(.supportive, .toClient)
    }
    let edson = try file.person("Edson, vader van Nelson", .relatives, .outer) {
      $0.visibleTo = .team
      $0.view = $0.view.being(.harmful, nil)
      $0.view.wish = .end
    }
    try file.flag(
      edson, "Neem geen contact op. Er is een afspraak met de wijkagent. Overleg eerst met Samira.", daysAgo: 120,
      reviewIn: 10)
    let joyce = try file.person("Joyce", .friends, .inner, then: .was { ($0.ring, $0.gives) = (.middle, [.affective]) })
    {
      $0.vip = VIP(.now, why: "Bij haar kan ik huilen en lachen.")
      $0.since = RoughDate(year: 2011)
      $0.view = $0.view.being(
        .supportive, .mutual, gives: [.affective, .cognitive], receives: [.affective, .social])
      $0.view.contact = TieContact(
        initiative: .both, frequency: .severalTimesAWeek, ways: [.visit, .telephone, .messages], distance: "om de hoek")
      $0.view.wish = .same
      $0.limits = HelperLimits(words: "Ik ben er graag. Niet tijdens mijn avonddienst.", notFor: "geld lenen")
    }
    try file.reach(joyce, telephone: "06 00 00 12 34", note: "Bellen na 16 uur.")
    let esmee = try file.person("Esmée", .friends, .middle, isNew: true) {
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.social], receives: [.social])
      $0.view.contact = TieContact(initiative: .both, frequency: .monthly, ways: [.visit])
      $0.view.wish = .more
    }
    return Own(nelson: nelson, celeste: celeste, ana: ana, bia: bia, edson: edson, joyce: joyce, esmee: esmee)
  }

  struct Around { let ahmet, bakker, petra, henk, wendy, rosa, koor, willemijn, grace, karin: MemberID }

  private static func aroundHer(_ file: DemoDossier) throws -> Around {
    try file.person("neef Rui", .relatives, .outer) {
      $0.view = $0.view.being(.diluted, nil)
      $0.view.contact.frequency = .severalTimesAYear
    }
    try file.person("Tiago", .friends, .middle) {
      $0.visibleTo = .onlyClient
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.social])
    }
    try file.person("Yusra van de inloop", .fellowClients, .outer) {
      $0.visibleTo = .contact
      $0.view = $0.view.being(.ordinary, .mutual, gives: [.cognitive], receives: [.affective])
    }
    try file.person("meneer Karel", .unknown, nil)
    return Around(
      ahmet: try neighbour(file),
      bakker: try file.person("mevrouw Bakker", .neighbours, .outer) {
        $0.view = $0.view.being(.ordinary, .fromClient, receives: [.material, .social])
      },
      petra: try file.person("juf Petra", .workOrSchool, .outer) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive])
      },
      henk: try file.person("Henk van de bakkerij", .workOrSchool, .outer) {
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.material], receives: [.material])
        $0.view.wish = .more
      },
      wendy: try file.person("Wendy", .workOrSchool, .middle) {
        $0.ending = MemberEnding(.contactLost, on: file.pen.day(-20), note: "Ze is verhuisd naar Groningen.")
        $0.view = $0.view.being(.diluted, .toClient)
      },
      rosa: try file.person("Dona Rosa", .leisureAndFaith, .middle, isNew: true) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.affective, .social])
        $0.view.contact = TieContact(initiative: .member, frequency: .weekly, ways: [.visit], distance: "de kerk")
      },
      koor: try file.person("het koor", .leisureAndFaith, .outer, .organisation) {
        $0.view = $0.view.being(.ordinary, nil, gives: [.social])
      },
      willemijn: try file.person("Willemijn, taalmaatje", .leisureAndFaith, .outer, .volunteer) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.cognitive, .social])
        $0.limits = HelperLimits(words: "Eén keer per week.", hoursPerWeek: 1.5, until: file.pen.day(12))
      },
      grace: try file.person("Grace, kent schulden van binnenuit", .fellowClients, .outer, .peerWorker, isNew: true) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive])
      },
      karin: try file.person("wandelmaatje Karin", .leisureAndFaith, .outer, .volunteer) {
        $0.ending = MemberEnding(
          .ended, on: file.pen.day(-60), note: "Haar studiejaar was klaar. We hebben afscheid genomen.")
        $0.view = $0.view.being(.ordinary, .toClient)
      })
  }

  private static func neighbour(_ file: DemoDossier) throws -> MemberID {
    let ahmet = try file.person(
      "buurman Ahmet", .neighbours, .middle, then: .was { ($0.ring, $0.gives) = (.outer, []) }
    ) {
      $0.view = $0.view.being(.supportive, .toClient, gives: [.material])
      $0.view.contact = TieContact(
        initiative: .client, frequency: .weekly, ways: [.visit, .messages], distance: "twee deuren verder")
      $0.limits = HelperLimits(
        words: "Ik help graag, ook met klussen. In de ramadan liever niet.", hoursPerWeek: 1, notFor: "geldzaken")
    }
    try file.reach(ahmet, telephone: "06 00 00 56 78")
    return ahmet
  }

  private static func services(_ file: DemoDossier) throws -> [MemberID] {
    let samira = file.responsible
    return [
      try file.person(samira.name, .professionals, .inner, .professional, as: samira.person) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.guidance, .cognitive])
      },
      try file.person("huisarts Amrani", .professionals, .middle, .professional) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.cognitive])
      },
      try file.person("Ellen, praktijkondersteuner", .professionals, .outer, .professional) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.affective])
      },
      try file.person("kindercoach Bas", .professionals, .middle, .professional) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.guidance])
      },
      try file.person("Centrum voor Jeugd en Gezin", .professionals, .outer, .organisation) {
        $0.view = $0.view.being(.ordinary, .toClient)
      },
      try file.person("woningcorporatie", .professionals, .middle, .organisation) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.material])
      },
      try file.person("Fonds Maasoever", .professionals, .outer, .organisation) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.material])
      },
      try file.person("IND", .professionals, .outer, .organisation) { $0.view = $0.view.being(.tense, nil) },
      try file.person("Belastingdienst", .professionals, .outer, .organisation) {
        $0.view = $0.view.being(.tense, nil)
      },
    ]
  }

  private static func ties(_ file: DemoDossier, _ own: Own, _ around: Around, _ services: [MemberID]) throws {
    try file.tie(own.edson, own.nelson, .parent)
    try file.tie(own.celeste, own.ana, .parent)
    try file.tie(own.joyce, own.edson, .noContact)
    try file.tie(own.celeste, own.edson, .strained)
    try file.know(own.joyce, own.nelson)
    try file.tie(own.joyce, own.esmee, .know, isNew: true)
    try file.tie(own.esmee, own.nelson, .know, isNew: true)
    try file.know(own.nelson, around.petra, services[3])
    try file.know(around.rosa, around.koor, own.joyce)
    try file.know(around.ahmet, own.nelson)
    try file.know(around.ahmet, around.bakker)
    try file.know(services[0], services[1], services[3])
    try file.know(services[1], services[2])
  }
}
