import ArgumentParser
import Foundation
import Language
import QualitativeCoding
import ResearchExchange
import Testing

@testable import samenspel

@Suite("A study in another form")
struct StudyConvertTests {
  private let fixture: StudyFixture
  private let study: String

  init() throws {
    fixture = try StudyFixture()
    study = try fixture.study()
  }

  @Test("a package and JSON bring the whole study back", arguments: ["uit.qdpx", "uit.json"])
  func whole(_ name: String) async throws {
    try await StudyConvertCommand.parse([study, "-o", fixture.file(name), "--quiet"]).run()
    let back = try StudyFile(path: fixture.file(name)).read().study
    let (one, other) = (CodingIndex(StudyFixture.project), CodingIndex(back))
    #expect(one.fragments().map { String(one.text(of: $0)) } == other.fragments().map { String(other.text(of: $0)) })
    let matrix = { (index: CodingIndex, study: Project) in
      index.matrix(by: study.perspective).lines.map { $0.cells.map(\.withChildren) }
    }
    #expect(matrix(one, StudyFixture.project) == matrix(other, back))
    let again = fixture.file("twee." + name)
    try await StudyConvertCommand.parse([study, "-o", again, "--quiet"]).run()
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: again)) == Data(contentsOf: URL(fileURLWithPath: fixture.file(name))))
  }

  @Test("tables are CSV, each under its own choice")
  func tables() async throws {
    for table in StudyOutput.StudyTable.allCases {
      let path = fixture.file(table.rawValue + ".csv")
      try await StudyConvertCommand.parse([study, "-o", path, "--quiet", "--table", table.rawValue]).run()
    }
    #expect(try fixture.text("codes.csv").contains("hulp/buur"))
    #expect(try fixture.text("codings.csv").split(separator: "\r\n").count == 5)
    #expect(try fixture.text("sources.csv").contains("client"))
  }

  @Test("a project file alone cannot hold texts, and says so with code 1; a code book is for codes")
  func partial() async throws {
    try await StudyConvertCommand.parse([study, "-o", fixture.file("uit.qdc"), "--quiet"]).run()
    #expect(try StudyFile(path: fixture.file("uit.qdc")).read().study.trees[0].codes.count == 3)
    let command = try StudyConvertCommand.parse([study, "-o", fixture.file("uit.qde"), "--quiet"])
    do { try await command.run() } catch let code as ExitCode { #expect(code == ExitCode(1)) }
    #expect(try fixture.text("uit.qde").contains("<Project"))
  }

  @Test("what cannot be written leaves nothing behind, and what exists stays as it was")
  func nothingHalf() async throws {
    let before = try fixture.write("er.qdpx", "van een ander")
    let taken = try StudyConvertCommand.parse([study, "-o", before])
    await #expect(throws: ExitCode(2)) { try await taken.run() }
    #expect(try fixture.text("er.qdpx") == "van een ander")
    let nowhere = try StudyConvertCommand.parse([study, "-o", fixture.file("weg/uit.qdpx")])
    await #expect(throws: ExitCode(2)) { try await nowhere.run() }
    let unreadable = try StudyConvertCommand.parse([fixture.file("nergens"), "-o", fixture.file("uit.qdpx")])
    await #expect(throws: ExitCode(2)) { try await unreadable.run() }
    // A code book without codes does not exist.
    let empty = try fixture.write("leeg.json", StudyJSON.bytes(of: Project(name: "leeg")))
    let book = try StudyConvertCommand.parse([empty, "-o", fixture.file("leeg.qdc")])
    await #expect(throws: ExitCode(2)) { try await book.run() }
    #expect(fixture.names == ["er.qdpx", "leeg.json", "studie.json"])
    #expect(throws: (any Error).self) { try StudyConvertCommand.parse([study, "-o", "uit.docx"]) }
  }
}
