import Access
import Accountability
import CivilTime
import Language
import PersonalNetwork
import Storage
import TestGround
import Testing

@testable import NetworkSupport

@Suite("A follow-up")
struct FollowUpTests {
  /// Everything that is stored of a wave, as text.
  private func rows(of wave: WaveID, _ practice: Practice) async throws -> [String] {
    try await practice.database.read { c in
      let tables: [(SQL, SQL)] = [
        ("wave_entries", "member_id"), ("wave_functions", "member_id, way, support_function"),
        ("wave_ties", "a, b, kind"), ("wave_people", "member_id"),
      ]
      return try tables.flatMap { table, order in
        try c.fetch("SELECT * FROM \(table) WHERE wave_id = \(wave) ORDER BY \(order)").map { row in
          try row.columns.names.indices.map { "\(try row.get(at: $0, as: SQLValue.self))" }.joined(separator: "|")
        }
      }
    }
  }

  private func network(_ practice: Practice, by actor: Access.Actor? = nil) async throws -> NetworkReading {
    try await readNetwork(practice.dossier, by: actor ?? practice.responsible, with: practice.ledger).get()
  }

  private func start(_ practice: Practice, seen: Int, by actor: Access.Actor? = nil) async throws
    -> Outcome<FollowUpStarted>
  {
    try await startFollowUp(seen: seen, in: practice.dossier, by: actor ?? practice.responsible, with: practice.ledger)
  }

  private func stillSo(_ id: MemberID, _ practice: Practice, by actor: Access.Actor? = nil) async throws -> StillSo {
    let member = try await practice.member(id).member
    return try await confirmStillSo(
      id, in: practice.dossier, version: member.version, by: actor ?? practice.responsible, with: practice.ledger
    ).get()
  }

  private func toAsk(_ reading: NetworkReading) -> [String] {
    reading.members.filter { $0.isToBeAsked(in: reading.wave) }.map(\.name)
  }

  @Test("begins empty, shows the last time, and says who is still to be asked about")
  func begins() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      try await practice.change(people[0]) { $0.gives = ["social"] }
      try await practice.know(people[0], people[1])
      let first = try await network(practice)
      practice.moveOn(days: 180)
      let started = try await start(practice, seen: 1).get()
      #expect(started.startedBefore == nil)
      let now = try await network(practice)
      #expect(now.wave.id == started.wave && now.wave.number == 2 && now.wave.openedOn == practice.today)
      #expect(now.previousOn == first.wave.updatedOn)
      #expect(try await rows(of: started.wave, practice).isEmpty)
      #expect(now.members.map(\.view) == first.members.map(\.view) && now.ties == first.ties)
      #expect(toAsk(now) == ["Celeste", "Ana"] && now.wave.tiesState == .carried)
      #expect(now.keptAngles.count == 2)
    }
  }

  @Test("nothing of an earlier wave changes, whatever is done in the next one")
  func earlierStays() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce", "Rui")
      try await practice.change(people[0]) { $0.gives = ["social", "material"] }
      try await practice.know(people[0], people[1])
      let wave = try await network(practice).wave.id
      _ = try await start(practice, seen: 1).get()
      let before = try await rows(of: wave, practice)
      #expect(before.count == 11)
      let earlier = try await readWave(wave, in: practice.dossier, by: practice.responsible, with: practice.ledger)
        .get()

      practice.moveOn(days: 10)
      _ = try await stillSo(people[0], practice)
      var answers = AskAgainInput(try await practice.member(people[1]).member)
      (answers.ring, answers.gives, answers.wish) = ("3", ["advocacy"], "less")
      _ = try await askAgain(
        answers, about: people[1], in: practice.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      try await practice.change(people[0]) {
        ($0.gives, $0.kind, $0.vip) = ([], "volunteer", "now")
      }
      _ = try await endTie(
        EndTieInput(ending: "died", version: try await practice.member(people[2]).member.version), of: people[2],
        in: practice.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      _ = try await placeMember(
        people[3], at: PlaceInput(sphere: "neighbours", ring: "2"), in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      _ = try await fillSupportGrid(
        SupportGridInput(gives: .init(added: ["\(people[3]).guidance"])), in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      _ = try await fillTieGrid(
        TieGridInput(pairs: [.init(people[0].rawValue, people[1].rawValue, "strained")], version: 1),
        in: practice.dossier, by: practice.responsible, with: practice.ledger
      ).get()
      _ = try await practice.add("Nieuw")

      #expect(try await rows(of: wave, practice) == before)
      let later = try await readWave(wave, in: practice.dossier, by: practice.responsible, with: practice.ledger).get()
      #expect(later.network == earlier.network)
      let now = try await network(practice)
      #expect(toAsk(now) == ["Rui"])
      #expect(now.members.first { $0.id == people[3] }?.view.ring == .middle)
    }
  }

  @Test("two people who begin at once get the same round, and the second hears who was first")
  func twice() async throws {
    try await withPractice { practice in
      _ = try await practice.add("Celeste")
      let first = try await start(practice, seen: 1).get()
      let second = try await start(practice, seen: 1, by: practice.standIn).get()
      #expect(second.wave == first.wave && second.startedBefore == "Rosa")
      let count = try await practice.database.read { c in
        try c.fetchValue("SELECT COUNT(*) FROM waves WHERE dossier_id = \(practice.dossier)") ?? 0
      }
      #expect(count == 2)
      #expect(try await start(practice, seen: 2).problems == ["wave"])
    }
  }

  @Test("really at once, on every engine")
  func atOnce() async throws {
    try await withPractice { practice in
      _ = try await practice.add("Celeste")
      let actors = [practice.responsible, practice.standIn, practice.involved, practice.teamLead]
      let waves = try await withThrowingTaskGroup(of: FollowUpStarted.self) { group in
        for actor in actors { group.addTask { try await start(practice, seen: 1, by: actor).get() } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(waves.map(\.wave)).count == 1)
      #expect(waves.count { $0.startedBefore == nil } == 1)
    }
  }

  @Test("nobody to ask about: no follow-up")
  func nobody() async throws {
    try await withPractice { practice in
      let refused = try await start(practice, seen: 1)
      #expect(refused.problems == ["wave"])
    }
  }

  @Test("still so is one tap, is history, and is not done twice")
  func stillTheSame() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Celeste")[0]
      let refused = try await confirmStillSo(
        id, in: practice.dossier, version: 1, by: practice.responsible, with: practice.ledger)
      #expect(refused.problems == ["wave"])
      _ = try await start(practice, seen: 1).get()
      #expect(try await stillSo(id, practice) == StillSo(member: id, isNew: true))
      #expect(try await stillSo(id, practice, by: practice.standIn) == StillSo(member: id, isNew: false))
      let member = try await practice.member(id).member
      #expect(member.view.ring == .inner && member.askedOn == practice.today && member.version == 2)
      let line = try #require(
        try await readHistory(of: practice.dossier, by: practice.responsible, with: practice.ledger).get().lines.first)
      #expect(line.event.nl == "nog zo" && line.subject?.nl == "Celeste" && !line.canUndo)
    }
  }

  @Test("a tap on something that was changed meanwhile changes nothing")
  func overtaken() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Celeste")[0]
      _ = try await start(practice, seen: 1).get()
      try await practice.change(id) { $0.ring = "2" }
      let late = try await confirmStillSo(
        id, in: practice.dossier, version: 1, by: practice.standIn, with: practice.ledger)
      #expect(late.conflict != nil)
      #expect(toAsk(try await network(practice)) == ["Celeste"])
    }
  }

  @Test("who is gone is not asked about; who comes back is")
  func gone() async throws {
    try await withPractice { practice in
      let id = try await practice.add("Celeste", "Ana")[0]
      _ = try await start(practice, seen: 1).get()
      _ = try await endTie(
        EndTieInput(ending: "ended", version: 1), of: id, in: practice.dossier, by: practice.responsible,
        with: practice.ledger
      ).get()
      #expect(toAsk(try await network(practice)) == ["Ana"])
      let refused = try await confirmStillSo(
        id, in: practice.dossier, version: 2, by: practice.responsible, with: practice.ledger)
      #expect(refused.problems == ["member"])
      _ = try await restoreTie(
        of: id, in: practice.dossier, version: 2, by: practice.responsible, with: practice.ledger
      )
      .get()
      #expect(toAsk(try await network(practice)) == ["Celeste", "Ana"])
    }
  }

  @Test("who knows whom is carried until it is asked; one change in passing keeps the rest")
  func ties() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana", "Joyce")
      try await practice.know(people[0], people[1])
      try await practice.know(people[1], people[2])
      _ = try await start(practice, seen: 1).get()
      _ = try await changeTies(
        TiesInput([.strained: [people[2].rawValue]], version: 1), of: people[0], in: practice.dossier,
        by: practice.responsible, with: practice.ledger
      ).get()
      let partly = try await network(practice)
      #expect(partly.wave.tiesState == .partly && Set(partly.ties.map(\.kind)) == [.know, .strained])
      #expect(partly.ties.count == 2)
      _ = try await confirmTiesStillSo(
        in: practice.dossier, version: 2, by: practice.responsible, with: practice.ledger
      ).get()
      #expect(try await network(practice).wave.tiesState == .asked)
      #expect(try await network(practice).ties == partly.ties)
    }
  }

  @Test("the change between any two, in whatever order they are named")
  func compare() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Ana")
      #expect(
        try await compareWaves(in: practice.dossier, by: practice.responsible, with: practice.ledger).get() == nil)
      let first = try await network(practice).wave.id
      _ = try await start(practice, seen: 1).get()
      _ = try await stillSo(people[0], practice)
      try await practice.change(people[1]) { $0.ring = "3" }
      _ = try await stillSo(people[1], practice)
      let second = try await network(practice).wave.id
      _ = try await practice.add("Nieuw")
      for (from, to) in [(nil, nil), (first, second), (second, first)] as [(WaveID?, WaveID?)] {
        let comparison = try #require(
          try await compareWaves(
            from: from, to: to, in: practice.dossier, by: practice.responsible, with: practice.ledger
          )
          .get())
        let change = WaveChange(from: comparison.before.network, to: comparison.after.network)
        #expect(change.new.map(\.person.name) == ["Nieuw"] && change.further.map(\.after.name) == ["Ana"])
      }
      let other: WaveID = practice.office.identifiers.next()
      let unknown = try await compareWaves(
        from: other, in: practice.dossier, by: practice.responsible, with: practice.ledger)
      #expect(unknown.refusal == .notFound)
    }
  }

  @Test("whom the client hides is hidden in earlier waves too, and counted")
  func hidden() async throws {
    try await withPractice { practice in
      let people = try await practice.add("Celeste", "Alleen")
      let wave = try await network(practice).wave.id
      _ = try await start(practice, seen: 1).get()
      try await practice.change(people[1]) { $0.visibleTo = "onlyClient" }
      let seen = try await readWave(wave, in: practice.dossier, by: practice.involved, with: practice.ledger).get()
      #expect(seen.members.map(\.name) == ["Celeste"] && seen.hidden.people == 1)
      let all = try await readWaves(of: practice.dossier, by: practice.involved, with: practice.ledger).get()
      #expect(all.waves.map(\.people) == [1, 1])
    }
  }
}
