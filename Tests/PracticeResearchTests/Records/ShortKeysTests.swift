import CivilTime
import People
import QualitativeCoding
import Storage
import TestGround
import TestStudies
import Testing

@testable import PracticeResearch

@Suite("The long tables of a study, by its number")
struct ShortKeysTests {
  private let before = PeopleMigrations.all + ResearchMigrations.all.filter { $0.name != ShortKeys.migration.name }
  private let after = PeopleMigrations.all + ResearchMigrations.all

  private func add(_ study: Project, as number: UInt64, _ c: any Connection) throws -> StudyEntry {
    let entry = StudyEntry(
      id: Identifier(high: 0, low: number), organisation: nil, name: study.name, fileName: "a", fileDigest: "\(number)",
      cameAt: Instant(microseconds: 5))
    try StudyRecords.add(KeptStudy(study: study), as: entry, c)
    return entry
  }

  @Test("studies that were there before come along whole", arguments: Engine.all)
  func moved(engine: Engine) async throws {
    try await withDatabase(before, on: engine) { database in
      let ids: [StudyID] = [Identifier(high: 0, low: 7), Identifier(high: 0, low: 3)]
      try await database.write { c in
        for id in ids {
          try c.run(
            """
            INSERT INTO studies (id, name, file_name, file_digest, came_at, version)
            VALUES (\(id), 'oud', 'a', 'b', 5, 1)
            """)
          try c.run("INSERT INTO study_sources VALUES (\(id), 0, 's', 'bron', 'interview', NULL, \(false))")
          try c.run(
            "INSERT INTO study_codes VALUES (\(id), 0, 'c', NULL, 0, NULL, '', '', '', '', '', NULL, '', \(true), \(true))"
          )
          try c.run(
            "INSERT INTO study_selections VALUES (\(id), 0, 'een', 0, NULL, NULL, NULL, 'p. 1', '', NULL, NULL)")
          try c.run("INSERT INTO study_selections VALUES (\(id), 1, 'twee', 0, NULL, NULL, NULL, NULL, \(id), NULL, 9)")
          try c.run("INSERT INTO study_codings VALUES (\(id), 0, 'x', 1, 0, NULL, 4, NULL, 2, \(true), 'm', 0.5)")
          try c.run(
            "INSERT INTO study_codings VALUES (\(id), 1, 'y', 0, 0, NULL, NULL, NULL, NULL, \(false), '', NULL)")
          try c.run("INSERT INTO study_cases VALUES (\(id), 0, 'geval', 'R1', \(true), '')")
          try c.run("INSERT INTO study_case_selections VALUES (\(id), 0, 0, 1)")
        }
      }
      try await Migrator(timekeeper: SystemTimekeeper()).run(on: database, migrations: after)
      for id in ids {
        let kept = try await database.read { c in try StudyRecords.study(id, c) }
        let study = try #require(kept).study
        #expect(
          study.selections == [
            Selection(id: "een", source: "s", place: .part("p. 1")),
            Selection(id: "twee", source: "s", place: .wholeSource, name: id.rawValue, at: 9),
          ])
        #expect(
          study.codings == [
            Coding(
              id: "x", selection: "twee", code: "c", at: 4, treeVersion: 2, isAgreed: true, memo: "m", weight: 0.5),
            Coding(id: "y", selection: "een", code: "c"),
          ])
        #expect(study.cases.first?.selections == ["twee"])
      }
      // A new one stands beside them, and goes again without them.
      let added = try await database.write { c in try add(inventedStudy, as: 9, c) }
      let back = try await database.read { c in try StudyRecords.study(added.id, c) }
      let isSame = back?.study == inventedStudy
      #expect(isSame)
      #expect(try await database.write { c in try StudyRecords.remove(added.id, c) })
      let sizes = try await database.read { c in try ids.map { try StudyRecords.size(of: $0, c).codings } }
      #expect(sizes == [2, 2])
    }
  }

  @Test("codings come back in their own order, whatever selections they are of", arguments: Engine.all)
  func order(engine: Engine) async throws {
    var study = inventedStudy
    study.codings.reverse()
    let reversed = study
    try await withDatabase(after, on: engine) { database in
      let entry = try await database.write { c in try add(reversed, as: 1, c) }
      let back = try await database.read { c in try StudyRecords.study(entry.id, c) }
      #expect(back?.study.codings == reversed.codings)
    }
  }

  @Test(
    "a coding of a selection that is not there is refused, and so is a selection of no source", arguments: Engine.all)
  func held(engine: Engine) async throws {
    try await withDatabase(after, on: engine) { database in
      _ = try await database.write { c in try add(inventedStudy, as: 1, c) }
      await #expect(throws: StorageError.foreignKey) {
        try await database.write { c in
          try c.run(
            """
            INSERT INTO study_codings (study, number, id, selection, code, is_agreed, memo)
            VALUES (1, 900, 'x', 900, 0, \(false), '')
            """)
        }
      }
      await #expect(throws: StorageError.foreignKey) {
        try await database.write { c in
          try c.run("INSERT INTO study_selections (study, number, id, source, name) VALUES (1, 900, 'x', 900, '')")
        }
      }
    }
  }
}
