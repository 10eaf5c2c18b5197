import Accountability
import People
import QualitativeCoding
import Storage
import TestGround
import TestStudies
import Testing

@testable import PracticeResearch

@Suite("Studies coming in and going out")
struct StudyShelfTests {
  private func shelf(_ office: Office) -> StudyShelf {
    StudyShelf(
      database: office.database, book: office.book, timekeeper: office.clock, identifiers: office.identifiers)
  }

  private func events(_ office: Office) async throws -> [String] {
    try await office.database.read { c in
      try c.fetch("SELECT l.event, l.access_point, l.account_id FROM log_lines l ORDER BY l.id").map { row in
        try row.get("event") + " " + row.get("access_point", as: String.self)
          + (try row.get("account_id", as: String?.self) ?? "")
      }
    }
  }

  @Test("a study comes in with its line in the log, belongs to the one organisation there is, and goes out with a line")
  func inAndOut() async throws {
    try await withOffice(ResearchMigrations.all) { office in
      let shelf = shelf(office)
      guard
        case .added(let entry, namesakes: 0) = try await shelf.add(
          KeptStudy(study: inventedStudy), from: "netwerken.json", digest: "ab")
      else { return #expect(Bool(false)) }
      #expect(entry.organisation == office.organisation.id)
      #expect(try await events(office) == ["study.import commandLine"])
      let back = try await shelf.take(entry)
      let isSame = back.study == inventedStudy
      #expect(isSame)
      #expect(try await events(office) == ["study.import commandLine", "study.export commandLine"])
      #expect(try await shelf.all().map(\.entry) == [entry])
    }
  }

  @Test("the same file comes in once, unless it is asked for again; another of the same name is a study of its own")
  func again() async throws {
    try await withOffice(ResearchMigrations.all) { office in
      let shelf = shelf(office)
      let kept = KeptStudy(study: inventedStudy)
      guard case .added(let first, _) = try await shelf.add(kept, from: "a.json", digest: "ab") else { return }
      #expect(try await shelf.add(kept, from: "b.json", digest: "ab") == .alreadyThere(first))
      #expect(try await events(office).count == 1)
      guard case .added(_, namesakes: 1) = try await shelf.add(kept, from: "a.json", digest: "ab", again: true),
        case .added(_, namesakes: 2) = try await shelf.add(kept, from: "a.json", digest: "cd")
      else { return #expect(Bool(false)) }
      #expect(try await shelf.all().count == 3)
    }
  }

  @Test("a study goes with every row of it and leaves a line in the log; another stays whole; again changes nothing")
  func removed() async throws {
    try await withOffice(ResearchMigrations.all) { office in
      let shelf = shelf(office)
      let kept = KeptStudy(study: inventedStudy)
      guard case .added(let first, _) = try await shelf.add(kept, from: "a.json", digest: "ab"),
        case .added(let second, _) = try await shelf.add(kept, from: "b.json", digest: "cd")
      else { return #expect(Bool(false)) }
      let (one, other) = (first.id, second.id)
      try await office.database.write { c in
        let media: [(StudyID, String, String?)] = [
          (one, "a", "d1"), (one, "b", "d2"), (one, "c", nil), (other, "a", "d1"),
        ]
        for (study, name, digest) in media {
          try c.run(
            "INSERT INTO study_media (study_id, name, size, digest) VALUES (\(study), \(name), 4, \(digest))")
        }
      }
      #expect(try await shelf.remove(first) == 1)
      #expect(
        try await events(office) == Array(repeating: "study.import commandLine", count: 2) + [
          "study.remove commandLine"
        ])
      #expect(try await shelf.remove(first) == nil)
      #expect(try await events(office).count == 3)
      let (tables, counts) = try await office.database.read { c in
        let counts = try StudyRecords.belongings.map { table in
          try [one, other].map { study in
            try c.fetchValue("SELECT COUNT(*) AS n FROM \(StudyRecords.rows(of: study, in: table))", as: Int.self) ?? 0
          }
        }
        return (try Layout(of: c).tables.count { $0.name.hasPrefix("study_") }, counts)
      }
      #expect(tables == counts.count)
      #expect(counts.allSatisfy { $0[0] == 0 } && counts.contains { $0[1] > 0 })
      #expect(try await shelf.all().map(\.entry) == [second])
    }
  }

  @Test("a study that cannot be kept leaves neither rows nor a line")
  func nothingHalf() async throws {
    try await withOffice(ResearchMigrations.all) { office in
      var study = inventedStudy
      study.codings.append(study.codings[0])
      await #expect(throws: StudyProblem.self) {
        try await shelf(office).add(KeptStudy(study: study), from: "x", digest: "ab")
      }
      #expect(try await events(office).isEmpty)
      let filled = try await office.database.read { c in
        try Layout(of: c).tables.filter { try $0.name.hasPrefix("stud") && c.exists($0.anything) }.map(\.name)
      }
      #expect(filled.isEmpty)
    }
  }
}
