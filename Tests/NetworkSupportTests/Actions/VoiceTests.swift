import Access
import Accountability
import CivilTime
import TestGround
import Testing

@testable import NetworkSupport

@Suite("What the client wants to decide")
struct VoiceTests {
  private func say(
    _ practice: Practice, by actor: Access.Actor? = nil, _ change: (inout VoiceInput) -> Void
  ) async throws -> Outcome<DossierID> {
    var input = VoiceInput()
    change(&input)
    return try await changeVoice(input, in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger)
  }

  private func voice(_ practice: Practice) async throws -> VoiceReading {
    try await readVoice(in: practice.dossier, by: practice.colleague, with: practice.ledger).get().voice
  }

  @Test("own words, what they count for, and another view beside them with its author and day")
  func keeps() async throws {
    try await withPractice { practice in
      _ = try await say(practice) {
        $0.points[.moment] = VoiceInput.Point(words: "Niet voor tienen.", weight: "influence")
        $0.points[.withWhom] = VoiceInput.Point(words: "Alleen Rosa.", weight: "heard", otherView: "Ook een ander kan.")
      }.get()
      let first = practice.today
      practice.moveOn(days: 3)
      _ = try await say(practice, by: practice.standIn) {
        $0.points[.moment] = VoiceInput.Point(words: "Na elven.", weight: "influence", otherView: "Tien uur is beter.")
        $0.points[.withWhom] = VoiceInput.Point(words: "Alleen Rosa.", weight: "heard", otherView: "Ook een ander kan.")
        $0.version = 1
      }.get()
      let reading = try await voice(practice)
      #expect(reading.voice.version == 2 && reading.voice.saidOn == practice.today)
      #expect(
        reading.voice.points == [
          .moment: VoicePoint(
            words: "Na elven.", weight: .influence,
            otherView: OtherView("Tien uur is beter.", by: practice.standIn.account, on: practice.today)),
          .withWhom: VoicePoint(
            words: "Alleen Rosa.", weight: .heard,
            otherView: OtherView("Ook een ander kan.", by: practice.responsible.account, on: first)),
        ])
      #expect(reading.authors == [practice.responsible.account: "Rosa", practice.standIn.account: "Stan"])
    }
  }

  @Test("it opens every page with plans")
  func opens() async throws {
    try await withPractice { practice in
      _ = try await say(practice) { $0.points[.moment] = VoiceInput.Point(words: "Niet voor tienen.") }.get()
      let (dossier, actor, ledger) = (practice.dossier, practice.colleague, practice.ledger)
      let voices = [
        try await listAgreements(in: dossier, by: actor, with: ledger).get().voice,
        try await readGaps(in: dossier, by: actor, with: ledger).get().voice,
        try await readWeek(around: nil, in: dossier, by: actor, with: ledger).get().voice,
      ]
      #expect(voices.allSatisfy { $0.voice[.moment].words == "Niet voor tienen." })
    }
  }

  @Test("nothing said is nothing kept; what was said is emptied and comes back when that is taken back")
  func undoes() async throws {
    try await withPractice { practice in
      _ = try await say(practice) { _ in }.get()
      #expect(try await voice(practice).voice.version == 0)
      _ = try await say(practice) { $0.points[.frequency] = VoiceInput.Point(words: "Elke week.") }.get()
      _ = try await say(practice) { $0.version = 1 }.get()
      #expect(try await voice(practice).voice.points.isEmpty)
      let entry = try #require(try await practice.history(of: HistoryThing("voice", practice.dossier)).first)
      _ = try await undoChange(entry.id, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(try await voice(practice).voice[.frequency].words == "Elke week.")
    }
  }
}
