import ArgumentParser
import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange
import Storage
import StorageSQLite
import Testing

@testable import samenspel

@Suite("Research projects from files of all sorts")
struct StudyReadingTests {
  private let fixture: StudyFixture

  init() throws { fixture = try StudyFixture() }

  private func read(_ path: String, project: String? = nil) throws -> StudyReading {
    try StudyFile(path: path, project: project).read()
  }

  @Test("what is in a file decides how it is read, not its name")
  func byContent() throws {
    let named = try read(fixture.study("studie.qdpx"))
    #expect(named.study == StudyFixture.project && named.losses.isEmpty)
  }

  @Test("a study goes into a folder with tables and comes back with the same answers")
  func folder() throws {
    let first = try read(fixture.study())
    let output = StudyOutput(path: fixture.file("map/"), form: .folder, table: .codings, overwrites: false)
    let written = try output.write(first)
    #expect(!written.isIncomplete)
    let second = try read(fixture.file("map"))
    #expect(second.losses.isEmpty && second.study.sources.map(\.id) == ["s1", "s2"])
    let (one, other) = (CodingIndex(first.study), CodingIndex(second.study))
    #expect(one.fragments().map(\.codes) == other.fragments().map(\.codes))
    #expect(second.study.perspective != nil)
    let variable = try #require(second.study.variables.first { $0.id == second.study.perspective })
    #expect(other.matrix(by: variable.id).columns.map(\.value) == ["client", "volunteer"])
  }

  @Test("texts without a table of sources are called after their files; a table says which are missing")
  func sources() throws {
    _ = try fixture.write("los/codes.csv", "name\nhulp\n")
    _ = try fixture.write("los/sources/een.txt", [0xEF, 0xBB, 0xBF] + Array("a\r\nb".utf8))
    _ = try fixture.write("los/codings.csv", "source;quote;code;coder\neen;b;hulp;Anja\nweg;b;hulp;Anja\n")
    let reading = try read(fixture.file("los"))
    #expect(reading.study.sources.map(\.name) == ["een"] && reading.study.sources[0].text?.text == "a\nb")
    #expect(reading.study.codings.count == 1 && reading.losses.count == 1)
    _ = try fixture.write("los/sources.csv", "name,file,Perspectief\neen,een.txt,client\ntwee,../codes.csv,client\n")
    let table = try read(fixture.file("los"))
    #expect(table.study.sources.map { $0.text != nil } == [true, false])
    #expect(table.report.count(of: .missingFile) == 1)
  }

  @Test("a project of QualCoder is read with its cases, attributes, notes and coders; nothing is written beside it")
  func qualCoder() async throws {
    let path = fixture.file("Wijk.qda/data.qda")
    try await makeQualCoder(at: path)
    let before = try FileManager.default.contentsOfDirectory(atPath: fixture.file("Wijk.qda")).sorted()
    for given in [fixture.file("Wijk.qda"), fixture.file("Wijk.qda/"), path] {
      let reading = try read(given)
      #expect(reading.study.name == "Wijk" && reading.losses.isEmpty)
      #expect(reading.study.coders.map(\.name).sorted() == ["anja", "bram"])
      let index = CodingIndex(reading.study)
      #expect(index.fragments().map { String(index.text(of: $0)) } == ["Ik help mijn buurvrouw.", "help mijn"])
      let age = try #require(reading.study.variables.first { $0.name == "leeftijd" })
      #expect(reading.study.cases.first?.values[age.id]?.number == 48)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.file("Wijk.qda")).sorted() == before)
  }

  @Test("files in the folder of a QualCoder project come along; what is not there is told, and links are not followed")
  func qualCoderFiles() async throws {
    let path = fixture.file("Wijk.qda/data.qda")
    try await makeQualCoder(
      at: path,
      sources: [
        "INSERT INTO source VALUES (2, 'foto', NULL, '/images/foto.jpg', '', 'anja', '')",
        "INSERT INTO source VALUES (3, 'opname', NULL, '/audio/weg.mp3', '', 'anja', '')",
        "INSERT INTO source VALUES (4, 'verslag', 'Zij kiest zelf.', '/docs/foto.jpg.pdf', '', 'anja', '')",
        "INSERT INTO source VALUES (5, 'geheim', NULL, '/images/geheim.jpg', '', 'anja', '')",
        "INSERT INTO source VALUES (6, 'film', NULL, '/video/foto.jpg', '', 'anja', '')",
        "INSERT INTO source VALUES (7, 'elders', NULL, \("images:" + fixture.path + "/elders.jpg"), '', 'anja', '')",
      ])
    _ = try fixture.write("Wijk.qda/images/foto.jpg", [1, 2, 3])
    _ = try fixture.write("Wijk.qda/documents/foto.jpg.pdf", [4, 5])
    _ = try fixture.write("Wijk.qda/video/foto.jpg", [6])
    let secret = try fixture.write("elders.jpg", [7, 7])
    let link = fixture.file("Wijk.qda/images/geheim.jpg")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: secret)
    for given in [fixture.file("Wijk.qda"), path] {
      let reading = try read(given)
      #expect(reading.package?.media == ["foto.jpg": 3, "foto.jpg.pdf": 2, "6-foto.jpg": 1])
      #expect(reading.report.count(of: .missingFile) == 3)
      #expect(reading.study.sources.map(\.kind.rawValue).sorted().last == "video")
      for (name, bytes) in [("foto.jpg", [1, 2, 3]), ("FOTO.jpg.pdf", [4, 5]), ("6-foto.jpg", [6])]
        as [(String, [UInt8])]
      {
        var source = try #require(try reading.archive?.open(name))
        #expect(try source.next() == bytes)
      }
      #expect(try reading.archive?.open("geheim.jpg") == nil)
    }
    let out = fixture.file("uit.qdpx")
    _ = try StudyOutput(path: out, form: .qdpx, table: .codings, overwrites: true).write(try read(path))
    let again = try read(out)
    #expect(again.package?.media.count == 3)
    var picture = try #require(try again.archive?.open("6-foto.jpg"))
    #expect(try picture.next() == [6])
  }

  @Test("of a file of Taguette with several projects one must be chosen")
  func taguette() async throws {
    let path = fixture.file("tag.sqlite3")
    try await makeTaguette(at: path)
    let refusal = #expect(throws: StudyRefusal.self) { try read(path) }
    #expect(refusal?.phrase.nl.hasSuffix("met --project: een of twee.") == true)
    let reading = try read(path, project: "een")
    let index = CodingIndex(reading.study)
    #expect(index.codes.lines.map(\.path) == [["steun"], ["steun", "buurt"]])
    #expect(index.fragments().map { String(index.text(of: $0)) } == ["buur"])
  }

  @Test("files of another sort, cut off or empty get one sentence that says what to do")
  func refused() async throws {
    let other = fixture.file("vreemd.db")
    try await Self.make(other, ["CREATE TABLE x (y TEXT)"])
    let zip = try Array(Data(contentsOf: URL(fileURLWithPath: written())))
    let cases: [(String, String)] = [
      (other, "is een SQLite-bestand van een ander programma"),
      (
        try fixture.write("kop.qda", Array("SQLite format 3\0".utf8) + Array(repeating: 0xFF, count: 3000)),
        "is beschadigd"
      ),
      (try fixture.write("kort.qdpx", Array(zip.prefix(zip.count / 2))), "houdt te vroeg op"),
      (try fixture.write("leeg.qdpx", ""), "is leeg"), (try fixture.write("los.xml", "<gpx/>"), "van een andere soort"),
      (try fixture.write("ander.json", "{\"a\": 1}"), "JSON van een andere soort"),
      (try fixture.write("x.csv", "a,b\n1,2\n"), "ontbreekt een kolom"),
      (try fixture.write("leeg/niets.txt", "x").replacing("/niets.txt", with: ""), "staat geen onderzoek"),
      (fixture.file("nergens"), "bestaat niet"),
    ]
    for (path, words) in cases {
      let refusal = #expect(throws: StudyRefusal.self, "\(path)") { try read(path) }
      #expect(refusal?.phrase.nl.contains(words) == true, "\(path): \(refusal?.phrase.nl ?? "")")
      #expect(refusal?.phrase.en.isEmpty == false)
    }
  }

  @Test("how positions are counted can be said when it cannot be seen; words that contradict are refused")
  func positions() throws {
    var study = StudyFixture.project
    study.sources[0].texts = [TextVersion(id: "s1", text: PlainText("😀aaaa bbbb. Ccccc dd"))]
    study.selections[1].name = ""
    let path = fixture.file("tellen.qdpx")
    let out = StudyReading(name: "x", study: study, report: ResearchReport())
    _ = try StudyOutput(path: path, form: .qdpx, table: .codings, overwrites: true).write(out)
    func first(_ words: [String]) throws -> Range<Int>? {
      let reading = try StudyInput.parse([path] + words).readQuietly()
      let ranges = reading.study.selections.compactMap { selection -> Range<Int>? in
        guard case .text(_, let range) = selection.place, reading.study.sources[0].id == selection.source else {
          return nil
        }
        return range
      }
      return ranges.max { $0.count < $1.count }
    }
    #expect(try first(["--positions", "standard"]) == 0..<10)
    #expect(try first(["--positions", "utf16"]) == 0..<9)
    #expect(try first(["--positions", "utf16,last-included"]) == 0..<10)
    for wrong in ["bytes", "utf16,utf16", "line-end-one,line-end-two", "", "standard,mark"] {
      #expect(throws: (any Error).self, "\(wrong)") { try StudyInput.parse([path, "--positions", wrong]) }
    }
    var report = ResearchReport()
    report.add(.offsetsUndecided, at: ResearchPlace(file: "x.qde"))
    #expect(StudyResult.loss(report).text(Speaker(.nl)).contains("Zeg dan met --positions"))
    #expect(!StudyResult.loss(ResearchReport()).text(Speaker(.en)).contains("--positions"))
  }

  @Test("what cannot be kept is listed with its place, and makes the exit code 1")
  func losses() async throws {
    var study = StudyFixture.project
    study.codings.append(Coding(id: "k9", selection: "x1", code: "weg", coder: "a"))
    let path = try fixture.write("stuk.json", StudyJSON.bytes(of: study))
    let validate = try StudyValidateCommand.parse([path, "--csv"])
    await #expect(throws: (any Error).self) { try await validate.run() }
    let result = StudyResult.loss(try read(path).report, problems: study.problems())
    #expect(result.text(Speaker(.nl)).contains("codering met een label dat er niet is"))
    #expect(result.text(Speaker(.en)).contains("1 thing in the study leads nowhere"))
  }

  private func written() throws -> String {
    let path = fixture.file("goed.qdpx")
    let reading = StudyReading(name: "x", study: StudyFixture.project, report: ResearchReport())
    _ = try StudyOutput(path: path, form: .qdpx, table: .codings, overwrites: true).write(reading)
    return path
  }

  // MARK: - Files of other programs

  private static func make(_ path: String, _ statements: [SQL]) async throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let database = try SQLiteDatabase(path: path)
    try await database.write { connection in for sql in statements { _ = try connection.run(sql) } }
    try await database.close()
  }

  private func makeQualCoder(at path: String, sources: [SQL] = []) async throws {
    try await Self.make(
      path,
      [
        "CREATE TABLE project (databaseversion TEXT, date TEXT, memo TEXT)",
        "INSERT INTO project VALUES ('v14', '2026-01-01 10:00:00', 'over de wijk')",
        "CREATE TABLE source (id INTEGER, name TEXT, fulltext TEXT, mediapath TEXT, memo TEXT, owner TEXT, date TEXT)",
        "INSERT INTO source VALUES (1, 'gesprek', 'Goedemorgen. Ik help mijn buurvrouw.', NULL, '', 'anja', '2026-01-02 10:00:00')",
        "CREATE TABLE code_cat (catid INTEGER, name TEXT, memo TEXT, supercatid INTEGER)",
        "INSERT INTO code_cat VALUES (1, 'Steun', '', NULL)",
        "CREATE TABLE code_name (cid INTEGER, name TEXT, memo TEXT, catid INTEGER, color TEXT)",
        "INSERT INTO code_name VALUES (1, 'praktische hulp', 'met de hand', 1, '#ff0000')",
        "CREATE TABLE code_text (ctid INTEGER, cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER, pos1 INTEGER, owner TEXT, date TEXT, memo TEXT)",
        "INSERT INTO code_text VALUES (1, 1, 1, 'Ik help mijn buurvrouw.', 13, 36, 'anja', '2026-01-02 10:00:00', '')",
        "INSERT INTO code_text VALUES (2, 1, 1, 'help mijn', 16, 25, 'bram', '2026-01-02 10:00:00', '')",
        "CREATE TABLE cases (caseid INTEGER, name TEXT, memo TEXT)", "INSERT INTO cases VALUES (1, 'Ans', '')",
        "CREATE TABLE case_text (id INTEGER, caseid INTEGER, fid INTEGER, pos0 INTEGER, pos1 INTEGER)",
        "INSERT INTO case_text VALUES (1, 1, 1, 0, 36)",
        "CREATE TABLE attribute_type (name TEXT, memo TEXT, valuetype TEXT)",
        "INSERT INTO attribute_type VALUES ('leeftijd', '', 'numeric')",
        "CREATE TABLE attribute (attrid INTEGER, name TEXT, attr_type TEXT, value TEXT, id INTEGER)",
        "INSERT INTO attribute VALUES (1, 'leeftijd', 'case', '48', 1)",
      ] + sources)
  }

  private func makeTaguette(at path: String) async throws {
    try await Self.make(
      path,
      [
        "CREATE TABLE projects (id INTEGER, name TEXT, description TEXT)",
        "INSERT INTO projects VALUES (1, 'een', ''), (2, 'twee', '')",
        "CREATE TABLE documents (id INTEGER, name TEXT, description TEXT, created TEXT, project_id INTEGER, contents TEXT)",
        "INSERT INTO documents VALUES (1, 'doc', '', '2026-01-15 10:00:00.000000', 1, '<p>Hallo buur</p>')",
        "CREATE TABLE tags (id INTEGER, project_id INTEGER, path TEXT, description TEXT)",
        "INSERT INTO tags VALUES (1, 1, 'steun.buurt', '')",
        "CREATE TABLE highlights (id INTEGER, document_id INTEGER, start_offset INTEGER, end_offset INTEGER, snippet TEXT)",
        "INSERT INTO highlights VALUES (1, 1, 6, 10, 'buur')",
        "CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER)",
        "INSERT INTO highlight_tags VALUES (1, 1)",
      ])
  }
}
