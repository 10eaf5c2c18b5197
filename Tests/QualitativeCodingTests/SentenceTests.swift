import QualitativeCoding
import TestChance
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let plain = PlainText(text)
    return plain.sentences().map { String(plain[$0]) }
  }

  @Test(arguments: [
    "Ik sprak dhr. Jansen en mevr. De Vries.", "J. de Vries kwam, met A.B. Jansen.", "Zie blz. 12 en art. 3 lid 2.",
    "Dat was op 3 jan. 2026 om 10.30 uur.", "Ze doen o.a. koken, d.w.z. Surinaams koken.", "Het kost 3.500,50 euro.",
    "Hij zei: \"Ga weg!\" en liep door.", "Nou… ik weet het niet.", "Wat? zei ze.",
    "Kijk op www.voorbeeld.nl voor meer.",
    "1. Eerst koffie", "Hij woont daar i.p.v. Utrecht.",
  ]) func isOneSentence(_ text: String) {
    #expect(sentences(text) == [text])
  }

  @Test(arguments: [
    ["Hij kwam.", "'s Avonds ging hij."], ["Kom je?", "Ja!", "Fijn…", "Tot straks."],
    ["\"Ga weg!\"", "Toen liep hij door."], ["Koken, wandelen enz.", "Daarna naar huis."],
    ["Dat ging zo.", "Toen niet."],
    ["In 2012.", "Daarna niet meer."], ["(Zij lacht.)", "Ja."], ["Dat was het.", "– Nee."],
    ["Hij sprak met Jan.", "Toen ging hij."],
    ["Om 3 uur.", "3 mensen kwamen."], ["Ik ga naar huis...", "Éen keer."],
  ]) func endsWhereASentenceEnds(_ parts: [String]) {
    #expect(sentences(parts.joined(separator: " ")) == parts)
    #expect(sentences(parts.joined(separator: "\r\n\r\n")) == parts)
  }

  @Test func leavesSpeakersAndTimeCodesAtTheHeadOut() {
    let text = "[00:12:03] Interviewer: Hoe gaat het? En thuis?\nR1: Goed [00:12:09] hoor. [00:12:11] Thuis ook.\n"
    #expect(sentences(text) == ["Hoe gaat het?", "En thuis?", "Goed [00:12:09] hoor.", "Thuis ook."])
  }

  @Test func aLineBrokenInTheMiddleGoesOn() {
    let broken = "Toen ik daar kwam wonen kende ik nog helemaal niemand in\nde straat. Nu wel."
    #expect(sentences(broken) == ["Toen ik daar kwam wonen kende ik nog helemaal niemand in\nde straat.", "Nu wel."])
    #expect(
      sentences("Doel van het bezoek\nDe vrijwilliger komt.") == ["Doel van het bezoek", "De vrijwilliger komt."])
  }

  @Test func everyLetterIsInOneSentenceAtMost() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let text = PlainText(
        (0..<6).map { _ in random.text() + ["", ". ", "\n", "? A"][Int.random(in: 0..<4, using: &random)] }.joined())
      let found = text.sentences()
      #expect(found.allSatisfy { !$0.isEmpty && $0.upperBound <= text.count })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      let turns = text.turns()
      #expect(zip(turns, turns.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }
  }
}
