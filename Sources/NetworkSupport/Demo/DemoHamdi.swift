import CivilTime
import PersonalNetwork
import Storage
import Workplace

/// A family with four children that made a family-group plan: many people who know each other, from three sides, and
/// professionals who stepped back a little.
enum DemoHamdi {
  static func write(_ pen: DemoPen) throws {
    let file = try DemoDossier(
      "gezin Hamdi", opened: 240, responsible: pen.stage.professional, updated: 9, waves: (first: 225, followUp: 12),
      pen)
    try file.give(.involved, to: pen.stage.secondProfessional)
    try file.ask(
      (daysAgo: 238, words: "We willen dat de kinderen thuis blijven. En dat er niet steeds iemand anders komt."),
      (
        daysAgo: 150,
        words: "Ons plan: de familie helpt met school en met de avonden. De hulp kijkt mee tot de zomer."
      ))
    let family = try family(file)
    let around = try around(file)
    try ties(file, family, around)
    try agreements(file, family, around)
    try file.closeFirstWave()
  }

  struct Family { let yassin, lina, oma, karim, souad, mo, opa: MemberID }

  private static func family(_ file: DemoDossier) throws -> Family {
    Family(
      yassin: try file.person("Yassin, 14", .household, .inner) {
        $0.vip = VIP(.now, why: "Onze oudste. Hij past op de kleintjes.")
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.affective], receives: [.affective, .material, .guidance])
      },
      lina: try file.person("Lina, 11", .household, .inner) {
        $0.view = $0.view.being(
          .supportive, .mutual, gives: [.affective], receives: [.affective, .material, .guidance])
      },
      oma: try file.person(
        "oma Fatna", .relatives, .inner, then: .was { ($0.ring, $0.gives) = (.middle, [.affective]) }
      ) {
        $0.vip = VIP(.now, why: "Bij haar wordt iedereen rustig.")
        $0.view = $0.view.being(
          .supportive, .mutual, gives: [.affective, .material, .guidance], receives: [.affective])
        $0.view.contact = TieContact(initiative: .member, frequency: .severalTimesAWeek, ways: [.visit])
        $0.limits = HelperLimits(words: "Twee avonden is goed. De trap wordt zwaar.", hoursPerWeek: 8)
      },
      karim: try file.person("oom Karim", .relatives, .middle, then: .was { ($0.ring, $0.quality) = (.outer, .tense) })
      {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.material, .guidance])
        $0.view.contact = TieContact(initiative: .both, frequency: .weekly, ways: [.visit, .telephone])
        $0.limits = HelperLimits(words: "Ik rijd taxi, overdag kan ik rijden. In het weekend niet.", hoursPerWeek: 4)
      },
      souad: try file.person("tante Souad", .relatives, .middle) {
        $0.view = $0.view.being(.supportive, .mutual, gives: [.affective, .cognitive, .advocacy], receives: [.social])
      },
      mo: try file.person("neef Mo", .relatives, .outer, isNew: true) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive, .social])
        $0.limits = HelperLimits(words: "Huiswerk op woensdag, niet in mijn tentamens.", until: file.pen.day(75))
      },
      opa: try file.person("opa Brahim", .relatives, .middle) {
        $0.vip = VIP(.then, why: "Hij hield de familie bij elkaar.")
        $0.ending = MemberEnding(.died, on: file.pen.day(-120))
        $0.view = $0.view.being(.supportive, .mutual, gives: [.guidance])
      })
  }

  struct Around { let anneke, trainer, imam, juf, mirte, peter: MemberID }

  private static func around(_ file: DemoDossier) throws -> Around {
    Around(
      anneke: try file.person("buurvrouw Anneke", .neighbours, .middle, isNew: true) {
        $0.view = $0.view.being(.ordinary, .mutual, gives: [.material, .social], receives: [.social])
        $0.view.contact = TieContact(initiative: .both, frequency: .weekly, ways: [.visit], distance: "de overkant")
      },
      trainer: try file.person("voetbaltrainer Dennis", .leisureAndFaith, .outer) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.social, .guidance])
      },
      imam: try file.person("imam El Idrissi", .leisureAndFaith, .outer) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.affective, .advocacy])
      },
      juf: try file.person("juf Marloes", .workOrSchool, .outer, .professional) {
        $0.view = $0.view.being(.ordinary, .toClient, gives: [.cognitive])
      },
      mirte: try file.person(
        "gezinsbegeleider Mirte", .professionals, .outer, .professional, then: .was { $0.ring = .inner }
      ) {
        $0.view = $0.view.being(.supportive, .toClient, gives: [.guidance, .cognitive])
      },
      peter: try file.person("jeugdbeschermer Peter", .professionals, .outer, .professional) {
        $0.ending = MemberEnding(.ended, on: file.pen.day(-40), note: "Het toezicht is gestopt. Dat hebben we gevierd.")
        $0.view = $0.view.being(.tense, nil)
      })
  }

  private static func ties(_ file: DemoDossier, _ family: Family, _ around: Around) throws {
    try file.know(family.oma, family.souad, family.yassin, family.lina)
    try file.know(family.karim, family.yassin)
    try file.tie(family.oma, family.karim, .parent)
    try file.tie(family.oma, family.souad, .parent)
    try file.tie(family.opa, family.karim, .parent)
    try file.tie(family.souad, family.mo, .parent)
    try file.tie(family.karim, family.souad, .know, isNew: true)
    try file.tie(family.mo, family.yassin, .know, isNew: true)
    try file.tie(around.anneke, family.lina, .know, isNew: true)
    try file.tie(around.anneke, family.oma, .know, isNew: true)
    try file.know(around.trainer, family.yassin)
    try file.know(around.imam, family.oma, family.karim)
    try file.know(around.juf, around.mirte)
    try file.know(around.juf, family.lina)
  }

  private static func agreements(_ file: DemoDossier, _ family: Family, _ around: Around) throws {
    let pen = file.pen
    let plan = "het gezin, op de dag van het familieplan"
    try file.agree(
      "Koken en blijven eten", .member(family.oma), .material, .everyWeeks(1, on: [.monday, .thursday]), from: 148,
      yes: plan
    ) {
      $0.minutes = 180
      $0.standIn = "tante Souad"
      $0.reviewOn = pen.day(25)
    }
    try file.agree(
      "De kinderen naar de training brengen", .member(family.karim), .material, .everyWeeks(1, on: [.tuesday]),
      from: 148, yes: plan
    ) {
      $0.minutes = 60
      $0.standIn = "Dennis neemt ze mee terug"
      $0.reviewOn = pen.day(25)
    }
    try file.agree(
      "Mee naar gesprekken op school", .member(family.souad), .advocacy, .irregular("als er een gesprek is"), from: 148,
      yes: plan)
    try file.agree(
      "Huiswerk met Yassin", .member(family.mo), .cognitive, .everyWeeks(1, on: [.wednesday]), from: 30,
      yes: "Yassin en Mo"
    ) { $0.until = pen.day(75) }
    try file.agree(
      "Lina kan na school bij Anneke terecht", .member(around.anneke), .social, .irregular("als er niemand thuis is"),
      from: 20, yes: "het gezin en Anneke")
    try file.agree(
      "Meekijken met het plan", .member(around.mirte), .guidance, .everyWeeks(2, on: [.friday]), from: 148, yes: plan
    ) {
      $0.minutes = 45
      $0.until = pen.day(60)
    }
    try file.agree(
      "Toezicht", .member(around.peter), .guidance, .everyWeeks(2, on: []), from: 235, yes: "de rechter"
    ) { $0.state = .ended(AgreementEnd(on: pen.day(-40), reason: "De kinderrechter heeft het toezicht gestopt.")) }
  }
}
