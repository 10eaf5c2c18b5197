import ArgumentParser
import Foundation
import Language
import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

@testable import samenspel

@Suite("Code trees on the command line")
struct StudyLensTests {
  @Test("the list names every tree with its title, in the language asked for")
  func list() {
    let dutch = StudyLensText.list(CodeTreeDefinition.shipped, say: Speaker(.nl)).split(separator: "\n")
    #expect(dutch.count == 5 && dutch[0].hasPrefix("naam") && dutch[1].hasPrefix("network-support  "))
    #expect(dutch[1].contains("Netwerkondersteuning") && dutch[1].contains("16"))
    #expect(StudyLensText.list(CodeTreeDefinition.shipped, say: Speaker(.en)).contains("Four logics of care"))
    #expect(StudyLensJSON(CodeTreeDefinition.shipped).text.contains("\"key\": \"hall\""))
  }

  @Test("a tree is shown with its labels, what they mean and where the idea comes from")
  func tree() throws {
    let definition = try StudyLensFile.definition(named: "hall", say: Speaker(.en))
    let text = StudyLensText.tree(definition, say: Speaker(.en))
    #expect(text.contains("\n  Institutional: hinders – Policy, money or rules that stand in the way"))
    #expect(text.contains("Koelen") && text.contains("2012"))
  }

  @Test("a tree is written as code book, table or definition, after the ending of the file")
  func files() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let definition = try #require(CodeTreeDefinition.shipped("network-support"))
    for form in StudyLensOutput.Form.allCases {
      let path = folder.appendingPathComponent("lens." + form.rawValue.uppercased()).path
      let arguments = ["network-support", "--language", "en", "-o", path]
      var command = try StudyLensCommand.parse(arguments)
      try await command.run()
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      #expect(bytes == (try StudyLensOutput(path: path)?.bytes(of: definition, in: .en)))
      command = try StudyLensCommand.parse(arguments)
      await #expect(throws: ExitCode(2)) { try await command.run() }
    }
    let own = folder.appendingPathComponent("lens.JSON").path
    #expect(try StudyLensFile.definition(named: own, say: Speaker(.nl)) == definition)
    #expect(throws: (any Error).self) { try StudyLensCommand.parse(["hall", "-o", "lens.docx"]) }
    #expect(throws: ExitCode(2)) { try StudyLensFile.definition(named: "hal", say: Speaker(.nl)) }
  }

  @Test("what is wrong with a file of one's own is said line by line, with places")
  func flaws() {
    let text = "{\"format\": \"samenspel-code-tree\", \"formatVersion\": 1,\n\"kleur\": 1}"
    let flaws = CodeTreeDefinitionFile.read(BytesInMemory(text), name: "eigen\u{1B}.json").flaws
    let lines = StudyLensFile.text(of: flaws, say: Speaker(.nl)).split(separator: "\n")
    #expect(lines.first == "eigen\u{FFFD}.json:1:1: Hier ontbreekt het veld key.")
    #expect(lines.last?.hasPrefix("eigen\u{FFFD}.json:2:1: Het veld kleur hoort hier niet.") == true)
  }

  @Test("a definition can stand where a project is asked for: a study that has only labels yet")
  func asStudy() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("eigen.json").path
    let definition = try #require(CodeTreeDefinition.shipped("logics-of-care"))
    let bytes = CodeTreeDefinitionFile.bytes(of: definition)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let reading = try StudyFile(path: path, language: .en).read()
    #expect(reading.study.trees == [definition.tree(in: .en)] && reading.losses.isEmpty)
    #expect(reading.report.count(of: .kept(.code)) == 12)
    let broken = String(decoding: bytes, as: UTF8.self).replacing("\"lens\"", with: "\"bril\"")
      .replacing("#e69f00", with: "oranje")
    try Data(broken.utf8).write(to: URL(fileURLWithPath: path))
    let refusal = #expect(throws: StudyRefusal.self) { try StudyFile(path: path).read() }
    #expect(
      refusal?.phrase.nl.hasPrefix("eigen.json, 7:11: Bij kind hoort main of lens. Er zijn nog 7 punten.") == true)
    for text in [
      "{\"format\": \"x\"}", "{\"x\": " + String(repeating: "[", count: 9) + String(repeating: "]", count: 9) + "}",
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let other = #expect(throws: StudyRefusal.self) { try StudyFile(path: path).read() }
      #expect(other?.phrase.en.contains("JSON of another sort") == true)
    }
  }
}
