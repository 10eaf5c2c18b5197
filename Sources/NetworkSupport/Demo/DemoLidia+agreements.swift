import CivilTime
import PersonalNetwork
import Storage
import Workplace

extension DemoLidia {
  static func agreements(_ file: DemoDossier, _ own: Own, _ around: Around) throws {
    let pen = file.pen
    try file.agree(
      "Nelson op dinsdag van school halen", .member(around.ahmet), .material, .everyWeeks(1, on: [.tuesday]), from: 80,
      yes: "Lidia en Ahmet"
    ) {
      $0.minutes = 45
      $0.reviewOn = pen.day(9)
      $0.costs = "geen"
      $0.standIn = "Joyce, als zij vrij is"
    }
    try file.agree(
      "Meelezen als er een brief komt", .member(own.joyce), .cognitive, .irregular("als er een brief komt"), from: 40,
      yes: "Lidia en Joyce"
    ) { $0.reviewOn = pen.day(50) }
    try file.agree(
      "Samen bellen met de IND", .professional(file.responsible.person), .advocacy, .everyWeeks(2, on: [.thursday]),
      from: 60, yes: "Lidia en Samira"
    ) {
      $0.minutes = 60
      $0.reviewOn = pen.day(-3)
      $0.standIn = "Joost van der Meer"
    }
    try file.agree(
      "Samen Nederlands oefenen", .member(around.willemijn), .cognitive, .timesAWeek(1), from: 150,
      yes: "Lidia en Willemijn"
    ) {
      $0.minutes = 90
      $0.until = pen.day(12)
      $0.costs = "koffie in de bibliotheek"
      $0.payer = "Stichting Nabij"
    }
    try file.agree(
      "De schulden op een rij zetten", .member(around.grace), .cognitive, .everyWeeks(1, on: []), from: 11, yes: nil)
    try file.agree(
      "Na de kerk samen eten", .member(around.rosa), .social, .timesAMonth(2), from: 100, yes: "Lidia en Dona Rosa")
    try file.agree(
      "Boodschappen meenemen voor mevrouw Bakker", .client, .material, .everyWeeks(1, on: [.friday]), from: 90,
      yes: "Lidia en mevrouw Bakker"
    ) {
      $0.forWhom = .member(around.bakker)
      $0.payer = "mevrouw Bakker"
    }
    try file.agree(
      "Op zaterdag meehelpen in de bakkerij", .member(around.henk), .social, .everyWeeks(1, on: [.saturday]), from: 120,
      yes: "Lidia en Henk"
    ) {
      $0.state = .paused(
        AgreementPause(since: pen.day(-70), reason: "Wacht op de verblijfsvergunning.", until: pen.day(5)))
    }
    try file.agree(
      "Nelson naar zwemles brengen", .member(around.wendy), .material, .everyWeeks(1, on: [.wednesday]), from: 130,
      yes: "Lidia en Wendy")
    try file.agree(
      "Wandelen in het Kralingse Bos", .member(around.karin), .social, .everyWeeks(2, on: [.sunday]), from: 170,
      yes: "Lidia en Karin"
    ) { $0.state = .ended(AgreementEnd(on: pen.day(-60), reason: "Het studiejaar van Karin was klaar.")) }
  }
}
