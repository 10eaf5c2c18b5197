import Accountability
import ArgumentParser
import Foundation
import Language
import Parsing
import PracticeResearch
import QualitativeCoding
import ResearchExchange
import Storage
import TestStudies
import Testing

@testable import samenspel

@Suite("Studies into and out of a database on the command line")
struct StudyKeepingTests {
  private func file(_ name: String, _ bytes: [UInt8], in folder: String) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func take(_ path: String, into place: SQLitePlace, again: Bool = false) async throws -> StudyImport.Outcome {
    let reading = try StudyFile(path: path).read()
    return try await StudyImport(place: place).run(reading, digest: try FileDigest.of(path), again: again)
  }

  private func export(_ place: SQLitePlace, to path: String, named name: String? = nil) async throws -> [UInt8] {
    let file = try #require(StudyExportFile(path: path))
    _ = try await StudyExport(place: place).run(named: name, to: file, overwrites: false)
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// A package with two pictures, one of which is the same as the other.
  private var illustrated: [UInt8] {
    get throws {
      var package = RefiPackage(project: RefiProject(name: "Met beeld"))
      for (number, name) in ["a.png", "b.png", "c.png"].enumerated() {
        package.project.sources.append(
          .media(
            RefiMediaSource(
              kind: .picture, guid: RefiGUID(derivedFrom: name), name: "beeld \(number)", path: "internal://" + name)))
        package.media[name] = 4
      }
      return try RefiWriter(package).bytes { name in BytesInMemory(name == "c.png" ? [9, 9, 9, 9] : [1, 2, 3, 4]) }
        .bytes
    }
  }

  @Test("a package goes in, and comes out with the same bytes every time")
  func roundTrip() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let path = try file("geteld.qdpx", countedStudy, in: folder)
      let outcome = try await take(path, into: place)
      #expect(outcome.isNew && !outcome.isIncomplete && outcome.size.codings == 234)
      let first = try await export(place, to: folder + "/een.qdpx")
      #expect(try await export(place, to: folder + "/twee.qdpx") == first)
      let before = RefiReader().read(MemoryStore(countedStudy), name: "a").reading.value
      let after = RefiReader().read(MemoryStore(first), name: "a").reading.value
      let isSame = before?.study().project == after?.study().project
      #expect(isSame)
      #expect(!FileManager.default.fileExists(atPath: place.path + ".media"))
    }
  }

  @Test("the database is an ordinary one: the house opens it, and its log is right")
  func ordinaryDatabase() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/new/study.db")
      let outcome = try await take(try file("geteld.qdpx", countedStudy, in: folder), into: place)
      #expect(try mode(of: place.path) == 0o600)
      await #expect(throws: Complaint.holdsWork(place.name)) { try await House.remakeDemo(place, extraDossiers: 0) }
      let house = try await House.openExisting(place)
      #expect(try await house.studies.all().map(\.entry.id) == [outcome.entry.id])
      let log = try await LogVerifier(database: house.database, keys: house.keys).verify()
      #expect(log.isIntact && log.unsealed == 0)
      let events = try await house.database.read { c in
        try c.fetch("SELECT event FROM log_lines").map { try $0.get("event", as: String.self) }
      }
      #expect(events == ["study.import"])
      try await house.sealAndClose()
    }
  }

  @Test("the same file is not taken twice, unless it is asked for")
  func twice() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let path = try file("geteld.qdpx", countedStudy, in: folder)
      let first = try await take(path, into: place)
      let second = try await take(path, into: place)
      #expect(!second.isNew && second.entry == first.entry)
      #expect(ImportWords(second, database: place.path, say: Speaker(.nl)).text.contains("--again"))
      let third = try await take(path, into: place, again: true)
      #expect(third.isNew && third.namesakes == 1)
      await #expect(throws: Complaint.self) { _ = try await export(place, to: folder + "/welk.qdpx") }
      #expect(try await !export(place, to: folder + "/dit.qdpx", named: third.entry.id.rawValue).isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { !$0.contains(".part") })
    }
  }

  @Test("media lie beside the database once, go out again, and what is damaged there is told and not sent along")
  func media() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let path = try file("beeld.qdpx", try illustrated, in: folder)
      #expect(try await !take(path, into: place).isIncomplete)
      let kept = FileManager.default.enumerator(atPath: place.path + ".media")?.compactMap { $0 as? String } ?? []
      let files = kept.filter { $0.contains("/") }
      #expect(files.count == 2)
      let bytes = try await export(place, to: folder + "/uit.qdpx")
      let archive = try RefiArchive(MemoryStore(bytes), name: "uit")
      var picture = try #require(try archive.open("c.png"))
      #expect(try picture.next() == [9, 9, 9, 9])
      for file in files { try Data([7]).write(to: URL(filePath: place.path + ".media/" + file)) }
      let damaged = try #require(StudyExportFile(path: folder + "/stuk.qdpx"))
      let outcome = try await StudyExport(place: place).run(named: nil, to: damaged, overwrites: false)
      #expect(outcome.report.count(of: .missingFile) >= 3 && outcome.report.hasLosses)
    }
  }

  @Test("JSON of ours goes in and out")
  func json() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let bytes = StudyJSON.bytes(of: inventedStudy)
      _ = try await take(try file("studie.json", bytes, in: folder), into: place)
      #expect(try await export(place, to: folder + "/uit.json") == bytes)
      #expect(try await !export(place, to: folder + "/uit.qdc").isEmpty)
    }
  }

  @Test("a study goes out of the database by name or id, its media with tidying, and nothing goes without being named")
  func removing() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let removal = StudyRemoval(place: place)
      await #expect(throws: Complaint.noDatabase(place.path)) { try await removal.run(named: "x") }
      let counted = try file("geteld.qdpx", countedStudy, in: folder)
      let kept = try await take(counted, into: place)
      let twin = try await take(counted, into: place, again: true)
      _ = try await take(try file("beeld.qdpx", try illustrated, in: folder), into: place)
      await #expect(throws: Complaint.self) { try await removal.run(named: nil) }
      await #expect(throws: Complaint.self) { try await removal.run(named: "onbekend") }
      await #expect(throws: Complaint.self) { try await removal.run(named: kept.entry.title) }
      let gone = try await removal.run(named: twin.entry.id.rawValue)
      #expect(gone.entry == twin.entry && gone.size.codings == 234 && gone.unusedMedia == 0)
      await #expect(throws: Complaint.self) { try await removal.run(named: twin.entry.id.rawValue) }
      let picture = try await removal.run(named: "Met beeld")
      #expect(picture.unusedMedia == 2)
      let words = RemovalWords.text(picture, database: place.path, say: Speaker(.nl))
      #expect(words.contains("Met beeld") && words.contains("samenspel study tidy " + place.path))
      #expect(RemovalWords.json(gone).contains(twin.entry.id.rawValue))
      let tidy = try StudyTidyCommand.parse([place.path])
      try await tidy.run()
      let left = FileManager.default.enumerator(atPath: place.path + ".media")?.compactMap { $0 as? String } ?? []
      #expect(!left.contains { $0.contains("/") })
      let house = try await House.openExisting(place)
      #expect(try await house.studies.all().map(\.entry) == [kept.entry])
      #expect(try await LogVerifier(database: house.database, keys: house.keys).verify().isIntact)
      try await house.sealAndClose()
      #expect(try await export(place, to: folder + "/nog.qdpx").count > 0)
    }
  }

  @Test("a database of something else, one in use, and a file that exists are left alone")
  func refusals() async throws {
    try await withFolder { folder in
      let path = try file("geteld.qdpx", countedStudy, in: folder)
      await #expect(throws: StorageError.notADatabase(path: path)) {
        try await take(path, into: SQLitePlace(path: path))
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(countedStudy))
      let place = SQLitePlace(path: folder + "/study.db")
      let lock = try place.holdAlone()
      await #expect(throws: Complaint.inUse(place.path)) { try await take(path, into: place) }
      withExtendedLifetime(lock) {}
      await #expect(throws: Complaint.noDatabase(folder + "/weg.db")) {
        _ = try await export(SQLitePlace(path: folder + "/weg.db"), to: folder + "/x.qdpx")
      }
      #expect(throws: Complaint.self) { try StudyExportFile(path: path)?.draft(overwrites: false) }
      #expect(StudyExportFile(path: "x.docx") == nil)
    }
  }

  @Test("what a program was killed at is not there, and the same command does it after all")
  func killed() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let path = try file("beeld.qdpx", try illustrated, in: folder)
      let reading = try StudyFile(path: path).read()
      // A study that cannot be written stops after its media were put down, as a kill would.
      var study = reading.study
      study.sources.append(study.sources[0])
      let broken = samenspel.StudyReading(
        name: "beeld.qdpx", study: study, package: reading.package, archive: reading.archive, report: reading.report)
      await #expect(throws: StudyProblem.self) { try await StudyImport(place: place).run(broken, digest: "x") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: place.path + ".media").count == 2)
      let house = try await House.openExisting(place)
      #expect(try await house.studies.all().isEmpty)
      try await house.sealAndClose()
      #expect(try await take(path, into: place).isNew)
    }
  }

  @Test("lists and reports are sentences, and JSON has what a script needs")
  func words() async throws {
    try await withFolder { folder in
      let place = SQLitePlace(path: folder + "/study.db")
      let outcome = try await take(try file("geteld.qdpx", countedStudy, in: folder), into: place)
      let house = try await House.openExisting(place)
      let studies = try await house.studies.all()
      try await house.sealAndClose()
      let list = StudyListText.text(studies, say: Speaker(.nl))
      #expect(list.contains("geteld.qdpx") && list.contains("coderingen: 234"))
      #expect(StudyListText.text([], say: Speaker(.en)).contains("no study"))
      let json = try JSONSerialization.jsonObject(with: Data(ImportJSON(outcome, say: Speaker(.en)).text.utf8))
      let root = try #require(json as? [String: Any])
      #expect(root["isComplete"] as? Bool == true)
      #expect((root["study"] as? [String: Any])?["id"] as? String == outcome.entry.id.rawValue)
      #expect((root["report"] as? [[String: Any]])?.contains { $0["kind"] as? String == "kept" } == true)
      #expect(ResearchReportText(outcome.report, say: Speaker(.nl)).text.hasPrefix("\nOvergenomen\n"))
    }
  }
}
