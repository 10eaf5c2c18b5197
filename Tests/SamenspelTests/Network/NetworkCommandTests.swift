import ArgumentParser
import Foundation
import Language
import NetworkExchange
import Parsing
import Testing

@testable import samenspel

@Suite("Network files on the command line")
struct NetworkCommandTests {
  private func reading(_ folder: ExportFolder) throws -> Reading<[ImportedCase]> {
    NetworkReader().read(try NetworkFiles.find([folder.path]).map { NetworkFiles.named($0) })
  }

  @Test("a folder is searched with everything below it, hidden files left alone")
  func find() throws {
    let folder = try ExportFolder()
    let found = try NetworkFiles.find([folder.path, folder.path + "/"])
    #expect(found.count == 4)
    #expect(found.allSatisfy { !$0.contains("verborgen") && $0.hasSuffix(".csv") && !$0.contains("//") })
  }

  @Test("a file stands for its whole case")
  func siblings() throws {
    let folder = try ExportFolder()
    let found = try NetworkFiles.find([folder.file("noord/een_ego.csv")])
    #expect(found.map { $0.split(separator: "_").last ?? "" } == ["Persoon.csv", "Kent.csv", "ego.csv"])
    #expect(throws: NetworkFiles.NotThere.self) { try NetworkFiles.find([folder.file("weg.csv")]) }
  }

  @Test("the table has a row per case, words in the language asked for, and says what a dash means")
  func table() throws {
    let folder = try ExportFolder()
    let rows = MeasuredCase.all(of: try reading(folder).value, perType: false)
    let dutch = MeasuresTable(rows, say: Speaker(.nl)).text.split(separator: "\n")
    #expect(dutch[0].hasPrefix("casus  mensen  banden  dichtheid"))
    #expect(dutch[1].hasPrefix("=een        2       1      1,000"))
    #expect(dutch[2].hasPrefix("twee        1       0          –"))
    #expect(dutch[3] == "– = niet te zeggen")
    #expect(MeasuresTable(rows, say: Speaker(.en)).text.contains("1.000"))
    #expect(Set(dutch[0..<3].map(\.count)).count == 1)
  }

  @Test("CSV guards names, keeps numbers in one form and leaves the undefined empty")
  func csv() throws {
    let folder = try ExportFolder()
    let bytes = MeasuresCSV(MeasuredCase.all(of: try reading(folder).value, perType: true)).bytes
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("case,session,tieType,people,ties,density,densityWithClient,"))
    #expect(lines[1].hasPrefix("'=een,,,2,1,1.0,1.0,"))
    #expect(lines[2].hasPrefix("'=een,,Kent,2,1,"))
    #expect(lines[3].hasPrefix("twee,,,1,0,,1.0,"))
  }

  @Test("JSON has the same keys for every case and null for the undefined")
  func json() throws {
    let folder = try ExportFolder(ExportFolder.twoCases.merging(ExportFolder.broken) { $1 })
    let text = MeasuresJSON(try reading(folder), perType: true, language: .en).text
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let cases = try #require(root["cases"] as? [[String: Any]])
    let measures = cases.compactMap { $0["measures"] as? [String: Any] }
    #expect(measures.count == 2)
    #expect(Set(measures[0].keys) == Set(measures[1].keys))
    #expect(measures[1]["density"] is NSNull)
    #expect(measures[0]["informalShare"] is NSNull)
    #expect(measures[0]["density"] as? Double == 1)
    let refused = try #require((root["refused"] as? [[String: Any]])?.first)
    let reason = try #require((refused["reasons"] as? [[String: Any]])?.first)
    #expect(reason["code"] as? String == "quoteNeverClosed")
    #expect(reason["line"] as? Int == 2 && reason["column"] as? Int == 3)
  }

  @Test("the report groups columns and names places, without control characters")
  func report() throws {
    let folder = try ExportFolder([
      "a_attributeList_Persoon.csv": "nodeID,name,nabij\u{1B}[31m,leeg\n1,Ans,5,\n2,Bo,6,\n",
      "a_edgeList_Kent.csv": "edgeID,from,to\n1,1,9\n",
    ])
    let text = ImportReportText(try reading(folder), say: Speaker(.nl)).report
    #expect(text.contains("1 band met iemand die niet in het bestand staat. (\(folder.path)/a_edgeList_Kent.csv:2)"))
    #expect(text.contains("    2  nabij\u{FFFD}[31m\n"))
    #expect(text.contains("Lege kolommen: leeg."))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test("exit codes tell a refused case from nothing at all")
  func exitCodes() async throws {
    let good = try ExportFolder()
    let bad = try ExportFolder(ExportFolder.broken)
    let empty = try ExportFolder(["leesmij.txt": ""])
    try await run([good.path])
    await #expect(throws: ExitCode(1)) { try await run([good.path, bad.path]) }
    await #expect(throws: ExitCode(2)) { try await run([bad.path]) }
    await #expect(throws: ExitCode(2)) { try await run([empty.path]) }
    await #expect(throws: ExitCode(2)) { try await run([good.file("weg.csv")]) }
  }

  private func run(_ paths: [String]) async throws {
    try await NetworkMeasuresCommand.parse(paths + ["--csv", "--quiet"]).run()
  }

  @Test("drawing asks which case, and does not overwrite")
  func draw() async throws {
    let folder = try ExportFolder()
    let picture = folder.file("beeld.svg")
    await #expect(throws: ExitCode(2)) { try await draw([folder.path, "-o", picture]) }
    try await draw([folder.path, "-o", picture, "--case", "twee"])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: picture))
    #expect(String(decoding: bytes, as: UTF8.self).contains("<svg"))
    await #expect(throws: ExitCode(2)) { try await draw([folder.path, "-o", picture, "--case", "twee"]) }
    try await draw([folder.path, "-o", picture, "--case", "=een", "--force"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: picture)) != bytes)
    await #expect(throws: ExitCode(2)) { try await draw([folder.path, "-o", picture, "--case", "vier", "--force"]) }
  }

  private func draw(_ arguments: [String]) async throws {
    try await NetworkDrawCommand.parse(arguments).run()
  }
}
