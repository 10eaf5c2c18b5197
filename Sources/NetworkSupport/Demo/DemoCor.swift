import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// A man of 81 whose daughter carries everything: nearly every function leans on one person.
enum DemoCor {
  static func write(_ pen: DemoPen) throws {
    let joost = pen.stage.secondProfessional
    let file = try DemoDossier(
      "Cor van Dalen", opened: 300, responsible: joost, updated: 21, waves: (first: 286, followUp: 24), pen)
    try file.give(.standIn, to: pen.stage.professional)
    try file.ask(
      (daysAgo: 298, words: "Ik wil in mijn eigen huis blijven wonen, bij mijn duiven."),
      (
        daysAgo: 90,
        words: "Ineke doet te veel. Ik wil dat zij weer gewoon mijn dochter is. En ik blijf in mijn eigen huis."
      ))
    let ineke = try daughter(file)
    let others = try others(file)
    try file.know(ineke, others.peter, others.sem)
    try file.know(ineke, others.zuster, others.huisarts)
    try file.tie(others.peter, ineke, .sibling)
    try file.tie(ineke, others.sem, .parent)
    try file.know(others.wim, others.jaap)
    try agreements(file, ineke, others)
    try file.closeFirstWave()
    try plans(file, ineke)
  }

  private static func daughter(_ file: DemoDossier) throws -> MemberID {
    let ineke = try file.person("dochter Ineke", .relatives, .inner, then: .was { $0.gives.insert(.guidance) }) {
      $0.vip = VIP(.now, why: "Zij is er altijd.")
      $0.since = RoughDate(year: 1969)
      $0.view = $0.view.being(
        .supportive, .toClient, gives: [.affective, .cognitive, .material, .social, .advocacy], receives: [.affective])
      $0.view.contact = TieContact(
        initiative: .both, frequency: .daily, ways: [.visit, .telephone], distance: "tien minuten fietsen")
      $0.view.wish = .same
      $0.limits = HelperLimits(
        words: "Ik doe het met liefde, maar ik werk ook vier dagen. Zes uur per week is het meeste.", hoursPerWeek: 6,
        notFor: "wassen en aankleden")
    }
    try file.reach(
      ineke, telephone: "06 00 00 43 21", email: "ineke@voorbeeld.example", note: "Onder werktijd liever appen.")
    return ineke
  }

  struct Others { let peter, sem, truus, wim, jaap, hassan, zuster, huisarts, dagbesteding: MemberID }

  private static func others(_ file: DemoDossier) throws -> Others {
    let pen = file.pen
    try file.person("Annie, zijn vrouw", .household, .inner) {
      $0.vip = VIP(.then, why: "55 jaar samen.")
      $0.ending = MemberEnding(.died, on: pen.day(-900))
      $0.view = $0.view.being(.supportive, .mutual)
    }
    return Others(
      peter: try file.person("zoon Peter", .relatives, .middle) {
        $0.vip = VIP(.hoped, why: "Ik wil hem nog een keer zien.")
        $0.view = $0.view.being(.diluted, nil, gives: [.affective])
        $0.view.contact = TieContact(initiative: .member, frequency: .monthly, ways: [.video], distance: "Canada")
        $0.view.wish = .more
      },
      sem: try file.person("kleinzoon Sem", .relatives, .middle, then: .was { ($0.ring, $0.gives) = (.outer, []) }) {
        $0.view = $0.view.being(.supportive, .mutual, gives: [.social], receives: [.affective, .cognitive])
        $0.view.contact = TieContact(initiative: .both, frequency: .severalTimesAMonth, ways: [.visit])
      },
      truus: try file.person("buurvrouw Truus", .neighbours, .middle) {
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.social], receives: [.social])
        $0.limits = HelperLimits(words: "Een kop koffie wel, maar ik ben zelf ook slecht ter been.")
      },
      wim: try file.person("Wim van de duiven", .friends, .inner) {
        $0.ending = MemberEnding(.died, on: pen.day(-45))
        $0.view = $0.view.being(.supportive, .mutual)
      },
      jaap: try file.person("Jaap van de kaartclub", .leisureAndFaith, .outer) {
        $0.view = $0.view.being(.diluted, .mutual, gives: [.social])
        $0.view.wish = .more
      },
      hassan: try file.person("Hassan, maatje", .leisureAndFaith, .outer, .volunteer, isNew: true) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.social])
        $0.limits = HelperLimits(words: "Donderdagmiddag kan ik altijd.", hoursPerWeek: 3)
      },
      zuster: try file.person("wijkverpleegkundige Mirjam", .professionals, .middle, .professional) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.guidance, .cognitive])
      },
      huisarts: try file.person("huisarts Van Wijk", .professionals, .outer, .professional) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive])
      },
      dagbesteding: try file.person("dagbesteding De Brink", .professionals, .outer, .organisation) {
        $0.view = $0.view.being(.tense, nil)
        $0.view.wish = .less
      })
  }

  private static func agreements(_ file: DemoDossier, _ ineke: MemberID, _ others: Others) throws {
    let pen = file.pen
    let yes = "Cor en Ineke"
    try file.agree(
      "Boodschappen doen", .member(ineke), .material, .everyWeeks(1, on: [.saturday]), from: 280, yes: yes
    ) {
      $0.minutes = 120
      $0.payer = "Cor, met zijn eigen pinpas"
      $0.reviewOn = pen.day(4)
    }
    try file.agree(
      "De post en de bank", .member(ineke), .advocacy, .everyWeeks(2, on: [.sunday]), from: 280, yes: yes
    ) { $0.minutes = 90 }
    try file.agree("Warm eten brengen", .member(ineke), .material, .timesAWeek(4), from: 200, yes: yes) {
      $0.minutes = 45
      $0.standIn = "niemand"
      $0.reviewOn = pen.day(4)
    }
    try file.agree(
      "Mee naar het ziekenhuis", .member(ineke), .cognitive, .irregular("als er een afspraak is"), from: 200, yes: yes)
    try file.agree(
      "Op donderdag bij Cor, dan heeft Ineke vrij", .member(others.hassan), .social, .everyWeeks(1, on: [.thursday]),
      from: 9, yes: nil
    ) {
      $0.forWhom = .clientAndMember(ineke)
      $0.minutes = 180
    }
    try file.agree(
      "Elke ochtend helpen met wassen en aankleden", .member(others.zuster), .guidance, .everyDays(1), from: 150,
      yes: "Cor en Mirjam"
    ) { $0.minutes = 30 }
    try file.agree(
      "Samen naar de duiven kijken", .member(others.wim), .social, .everyWeeks(1, on: [.sunday]), from: 250,
      yes: "Cor en Wim")
    try file.agree(
      "Twee ochtenden naar De Brink", .member(others.dagbesteding), .social, .everyWeeks(1, on: [.monday, .friday]),
      from: 120, yes: "Ineke"
    ) { $0.state = .ended(AgreementEnd(on: pen.day(-80), reason: "Cor wilde niet. Het was te druk.")) }
  }
}
