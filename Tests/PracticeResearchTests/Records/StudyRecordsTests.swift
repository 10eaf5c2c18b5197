import CivilTime
import Parsing
import People
import QualitativeCoding
import ResearchExchange
import Storage
import TestGround
import TestStudies
import Testing

@testable import PracticeResearch

@Suite("Studies in the database")
struct StudyRecordsTests {
  private let tables = PeopleMigrations.all + ResearchMigrations.all

  private func entry(_ number: UInt64, named name: String = "") -> StudyEntry {
    StudyEntry(
      id: Identifier(high: 0, low: number), organisation: nil, name: name, fileName: "studie.qdpx", fileDigest: "aa",
      cameAt: Instant(microseconds: 5))
  }

  private func there(_ kept: KeptStudy, _ database: any Database, as number: UInt64 = 1) async throws -> KeptStudy {
    let entry = entry(number, named: kept.study.name)
    try await database.write { c in try StudyRecords.add(kept, as: entry, c) }
    return try #require(try await database.read { c in try StudyRecords.study(entry.id, c) })
  }

  @Test("everything a study has comes back", arguments: Engine.all)
  func wholeStudy(engine: Engine) async throws {
    try await withDatabase(tables, on: engine) { database in
      let back = try await there(KeptStudy(study: inventedStudy), database)
      #expect(back.study.sources == inventedStudy.sources)
      #expect(back.study.trees == inventedStudy.trees)
      #expect(back.study.codings == inventedStudy.codings)
      #expect(back.study.memos == inventedStudy.memos)
      let isSame = back.study == inventedStudy
      #expect(isSame && back.remainder == nil)
    }
  }

  @Test("a counted study goes out with the bytes it would have without the database", arguments: Engine.all)
  func countedPackage(engine: Engine) async throws {
    let archive = try RefiArchive(MemoryStore(countedStudy), name: "geteld.qdpx")
    let package = try #require(RefiReader().read(archive).value)
    let study = package.study().project
    try await withDatabase(tables, on: engine) { database in
      let back = try await there(KeptStudy(package, study: study), database)
      let direct = try RefiWriter(RefiPackage.of(study, over: package).package).bytes().bytes
      let once = try RefiWriter(back.document().package).bytes().bytes
      #expect(once == direct)
      let kept = try #require(try await database.read { c in try StudyRecords.study(entry(1).id, c) })
      let again = try RefiWriter(kept.document().package).bytes().bytes
      #expect(again == once)
    }
  }

  @Test("what a study does not show goes out as it came in", arguments: Engine.all)
  func inventedPackages(engine: Engine) async throws {
    try await withDatabase(tables, on: engine) { database in
      for seed in UInt64(0)..<25 {
        var invented = InventedProject(seed: seed)
        let package = invented.package()
        let study = package.study().project
        let back = try await there(KeptStudy(package, study: study), database, as: seed)
        let isSame = back.study == study
        #expect(isSame, "seed \(seed)")
        let document = back.document().package
        let isSameDocument = document == RefiPackage.of(study, over: package).package
        #expect(isSameDocument, "seed \(seed)")
        let isSameAgain = document.study().project == study
        #expect(isSameAgain, "seed \(seed)")
      }
    }
  }

  @Test("references that lead nowhere stay as they are", arguments: Engine.all)
  func danglingReferences(engine: Engine) async throws {
    var study = Project(name: "los", perspective: "weg")
    study.sources = [
      Source(
        id: "s", name: "", values: ["onbekend": .decimal(0.1)],
        texts: [TextVersion(id: "t", text: "één", author: "niemand")])
    ]
    study.trees = [
      CodeTree(id: "b", name: "", codes: [Code(id: "k", name: "K", parent: "later"), Code(id: "later", name: "L")])
    ]
    study.trees[0].codes.append(Code(id: "wees", name: "W", parent: "verdwenen"))
    study.rounds = [Round(id: "r", name: "R", tasks: [Round.Task(coder: "wie", source: "welke")], trees: ["geen"])]
    study.selections = [
      Selection(id: "1", source: "s", version: "andere", range: 2..<90),
      Selection(id: "2", source: "elders", version: "t", range: 0..<0),
      Selection(id: "3", source: "s", place: .wholeSource), Selection(id: "4", source: "s", place: .part("p. 3")),
    ]
    study.codings = [
      Coding(id: "c", selection: "9", code: "k2", coder: "x", at: -1, round: "r9", treeVersion: 3, weight: 0.25),
      Coding(id: "d", selection: "1", code: "k", isAgreed: true, memo: "zo"),
    ]
    study.cases = [
      Case(id: "p", name: "P", values: ["q": .boolean(true)], sources: ["z"], selections: ["1", "8"], codes: ["k3"])
    ]
    study.memos = [Memo(id: "m", text: "", author: "x", about: [.project, .coding("zoek"), .round("r9")])]
    let dangling = study
    try await withDatabase(tables, on: engine) { database in
      let back = try await there(KeptStudy(study: dangling), database)
      let isSame = back.study == dangling
      #expect(isSame)
      let size = try await database.read { c in try StudyRecords.size(of: entry(1).id, c) }
      #expect(size == StudySize(sources: 1, codes: 3, coders: 0, codings: 2))
    }
  }

  @Test("a character that PostgreSQL cannot keep becomes one that stands for it", arguments: Engine.all)
  func nul(engine: Engine) async throws {
    let study = Project(
      name: "a\u{0}b", sources: [Source(id: "s", name: "", texts: [TextVersion(id: "s", text: "x\u{0}y")])])
    try await withDatabase(tables, on: engine) { database in
      let back = try await there(KeptStudy(study: study), database)
      #expect(back.study.sources[0].texts[0].text == "x\u{FFFD}y")
    }
  }

  @Test("ids that are of two things are refused, and nothing of the study stays", arguments: Engine.all)
  func sameIDs(engine: Engine) async throws {
    let study = Project(name: "dubbel", sources: [Source(id: "s", name: "een"), Source(id: "s", name: "twee")])
    try await withDatabase(tables, on: engine) { database in
      await #expect(throws: StudyProblem.sameID(kind: "Source", id: "s")) {
        try await there(KeptStudy(study: study), database)
      }
      let isEmpty = try await database.read { c in try StudyRecords.all(c).isEmpty }
      #expect(isEmpty)
    }
  }

  @Test("two studies with the same ids stand side by side", arguments: Engine.all)
  func sideBySide(engine: Engine) async throws {
    try await withDatabase(tables, on: engine) { database in
      var other = inventedStudy
      other.name = "de tweede"
      let first = try await there(KeptStudy(study: inventedStudy), database, as: 1)
      let second = try await there(KeptStudy(study: other), database, as: 2)
      #expect(first.study.name != second.study.name && first.study.codings == second.study.codings)
      let names = try await database.read { c in try StudyRecords.all(c).map(\.name) }
      #expect(names == ["Netwerken", "de tweede"])
      let ofFile = try await database.read { c in try StudyRecords.from(file: "aa", c).count }
      #expect(ofFile == 2)
    }
  }
}
