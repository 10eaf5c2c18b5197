import Access
import Accountability
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("Correcting an earlier time")
struct CorrectionTests {
  private struct Past {
    let practice: Practice
    let celeste: MemberID
    let wave: WaveID

    func correct(
      _ reason: String = "Verkeerd gehoord", version: Int = 0, by actor: Access.Actor? = nil, ring: String = "3"
    )
      async throws -> Outcome<WaveID>
    {
      let member = try #require(try await reading().members.first { $0.id == celeste })
      var answers = AskAgainInput(member)
      (answers.ring, answers.version) = (ring, version)
      return try await correctWave(
        CorrectWaveInput(answers, reason: reason), of: celeste, in: wave, of: practice.dossier,
        by: actor ?? practice.responsible, with: practice.ledger)
    }

    func reading(by actor: Access.Actor? = nil) async throws -> WaveReading {
      try await readWave(wave, in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger).get()
    }
  }

  private func withPast(_ body: (Past) async throws -> Void) async throws {
    try await withPractice { practice in
      let celeste = try await practice.add("Celeste")[0]
      let wave = try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get().wave.id
      _ = try await startFollowUp(seen: 1, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      try await body(Past(practice: practice, celeste: celeste, wave: wave))
    }
  }

  @Test("is laid over the wave, shown with its reason, and leaves the row as it was")
  func laidOver() async throws {
    try await withPast { past in
      _ = try await past.correct().get()
      let reading = try await past.reading()
      #expect(reading.members.first?.view.ring == .outer)
      let correction = try #require(reading.corrections.first)
      #expect(correction.reason == "Verkeerd gehoord" && correction.madeByName == "Rosa")
      #expect(correction.changes.map(\.before.text) == ["1"] && correction.changes.map(\.after.text) == ["3"])
      let stored = try await past.practice.database.read { c in
        try c.fetchValue("SELECT ring FROM wave_entries WHERE wave_id = \(past.wave)") ?? 0
      }
      #expect(stored == 1)
      // What is carried into the open wave is what was written down then; a correction says what was not right then.
      _ = try await past.correct("Toch niet", version: 1, ring: "2").get()
      #expect(try await past.reading().members.first?.view.ring == .middle)
      #expect(try await past.reading().corrections.count == 2)
      let line = try #require(
        try await readHistory(of: past.practice.dossier, by: past.practice.responsible, with: past.practice.ledger)
          .get().lines.first)
      #expect(line.subject?.nl == "Celeste" && line.fields.last?.after?.nl == "Toch niet" && !line.canUndo)
    }
  }

  @Test("asks a reason and something that is different")
  func asksReason() async throws {
    try await withPast { past in
      let unexplained = try await past.correct(" ")
      #expect(unexplained.problems == ["reason"])
      let unchanged = try await past.correct(ring: "1")
      #expect(unchanged.problems == ["ring"])
      let corrections = try await past.reading().corrections
      #expect(corrections.isEmpty)
    }
  }

  @Test("of two at once the second sees both texts")
  func conflict() async throws {
    try await withPast { past in
      _ = try await past.correct().get()
      let late = try await past.correct(version: 0, by: past.practice.standIn, ring: "2")
      #expect(late.conflict?.currentVersion == 1)
    }
  }

  @Test("the open wave, other dossiers and people who were not there are refused")
  func refusals() async throws {
    try await withPast { past in
      let practice = past.practice
      let open = try await readNetwork(practice.dossier, by: practice.responsible, with: practice.ledger).get().wave.id
      let input = CorrectWaveInput(AskAgainInput(), reason: "x")
      func tried(_ member: MemberID, _ wave: WaveID, by actor: Access.Actor) async throws -> Outcome<WaveID> {
        try await correctWave(input, of: member, in: wave, of: practice.dossier, by: actor, with: practice.ledger)
      }
      #expect(try await tried(past.celeste, open, by: practice.responsible).problems == ["wave"])
      let new = try await practice.add("Nieuw")[0]
      #expect(try await tried(new, past.wave, by: practice.responsible).refusal == .notFound)
      let stranger: WaveID = practice.office.identifiers.next()
      #expect(try await tried(past.celeste, stranger, by: practice.responsible).refusal == .notFound)
      #expect(try await tried(past.celeste, past.wave, by: practice.colleague).refusal == .notAllowed(scope: .object))
    }
  }
}
