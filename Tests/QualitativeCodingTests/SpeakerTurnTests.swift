import QualitativeCoding
import Testing

@Suite struct SpeakerTurnTests {
  private func turns(_ text: PlainText) -> [(String?, String, Double?)] {
    text.turns().map { ($0.speaker, String(text[$0.speech]), $0.seconds) }
  }

  @Test func speakersTakeTurns() {
    let text: PlainText = """
      Gesprek van 3 maart
      Interviewer: Hoe gaat het?
      R1: Goed.
      Ik heb weer
      bezoek.

      Interviewer [00:12:03]: Van wie?
      [01:00:00] R1: Let op: van mijn dochter.
      """
    let found = turns(text)
    #expect(found.map(\.0) == [nil, "Interviewer", "R1", "Interviewer", "R1"])
    #expect(found[2].1 == "Goed.\nIk heb weer\nbezoek.")
    #expect(found[3].1 == "Van wie?")
    #expect(found[3].2 == 723)
    #expect(found[4].1 == "Let op: van mijn dochter.")
    #expect(found[4].2 == 3600)
  }

  @Test func namesThatComeBackAreSpeakersAndSingleWordsAreNot() {
    let text: PlainText =
      "Mw. De Vries: Ja.\n[dochter 1]: Nee.\nMw. De Vries: Toch.\n[dochter 1]: Wel.\nNB: dit is een noot."
    #expect(turns(text).map(\.0) == ["Mw. De Vries", "[dochter 1]", "Mw. De Vries", "[dochter 1]"])
    #expect(turns("Let op: dit is een brief.\nLet op: nog iets.").map(\.0) == [nil, nil])
  }

  @Test func speakersCanBeGiven() {
    let text: PlainText = "Anna: Ja.\nLet op: dit."
    #expect(text.turns(speakers: ["Anna"]).map(\.speaker) == ["Anna"])
  }

  @Test func aTextWithoutSpeakersGivesParagraphs() {
    #expect(turns("Een.\nTwee.\n\nDrie.").map(\.1) == ["Een.\nTwee.", "Drie."])
    #expect(turns("Een.\nTwee.").map(\.1) == ["Een.", "Twee."])
    #expect(turns("").isEmpty)
  }

  @Test(arguments: [
    ("[00:12:03] A", 723.0), ("[12:03] A", 723), ("#00:00:01-4# A", 1.4), ("(1:02) A", 62), ("00:00:07 A", 7),
  ]) func readsTimeCodes(_ text: String, _ seconds: Double) {
    #expect(PlainText(text).turns().first?.seconds == seconds)
  }

  @Test func anHourOfTheDayIsNoTimeCode() {
    #expect(PlainText("10:30 kwam hij.").turns().first?.seconds == nil)
  }
}
