import ArgumentParser
import CivilTime
import Foundation
import Language
import NetworkExchange
import PersonalNetwork
import Testing

@testable import samenspel

@Suite("Two waves on the command line")
struct NetworkCompareTests {
  private static let before = PersonalNetwork(
    clientName: "Jo",
    people: [
      NetworkPerson(id: "p-ans", name: "Ans", ring: .outer), NetworkPerson(id: "p-bo", name: "Bo", ring: .inner),
      NetworkPerson(id: "p-cem", name: "Cem"),
    ],
    ties: [MemberTie(a: "p-ans", b: "p-bo", kind: .know)], asOf: CivilDate(year: 2026, month: 1, day: 5))

  private static let after = PersonalNetwork(
    clientName: "Jo",
    people: [
      NetworkPerson(id: "p-ans", name: "Ans", ring: .inner), NetworkPerson(id: "p-bo", name: "Bo", ring: .inner),
      NetworkPerson(id: "p-dunya", name: "=Dunya"),
    ],
    ties: [MemberTie(a: "p-ans", b: "p-bo", kind: .know), MemberTie(a: "p-bo", b: "p-dunya", kind: .know)],
    asOf: CivilDate(year: 2026, month: 7, day: 5))

  private static let provenance = Provenance(madeBy: "Noor", madeFor: "proef", madeOn: nil)

  private func folder(_ format: NetworkFormat) throws -> ExportFolder {
    var files: [String: String] = [:]
    for (name, network) in [("eerst", Self.before), ("later", Self.after)] {
      let export = NetworkExport.of(
        [OutgoingCase(id: "zaak", session: name, network: network)], in: format, named: name,
        provenance: Self.provenance)
      for file in export.files { files["\(name)/\(file.name)"] = String(decoding: file.bytes, as: UTF8.self) }
    }
    return try ExportFolder(files)
  }

  private func waves(_ earlier: String, _ later: String?, case name: String? = nil) throws -> ComparedWaves {
    try ComparedWaves(earlier, later, case: name, match: nil, say: Speaker(.nl))
  }

  @Test("every format gives the same change", arguments: NetworkFormat.allCases)
  func formats(format: NetworkFormat) throws {
    let folder = try folder(format)
    let waves = try waves(folder.file("eerst"), folder.file("later"))
    #expect(waves.matching == .id)
    #expect(waves.change.measures == NetworkChange(from: Self.before, to: Self.after))
    let text = ComparedText(waves, say: Speaker(.nl)).text
    #expect(text.contains("Dunya") && text.contains("Cem"))
    let people = text.split(separator: "\n").first { $0.hasPrefix("mensen ") }?.split(separator: " ")
    #expect(people?.prefix(5) == ["mensen", "2", "1", "1", "0,500"])
  }

  @Test("JSON and CSV have the same figures; names are guarded")
  func figures() throws {
    let folder = try folder(.graphML)
    let waves = try waves(folder.file("eerst"), folder.file("later"))
    let json = ComparedJSON(waves, say: Speaker(.en)).text
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let measures = try #require(root["measures"] as? [String: [String: Any]])
    #expect(measures["people"]?["stayed"] as? Int == 2 && measures["ties"]?["new"] as? Int == 1)
    #expect((root["changed"] as? [[String: Any]])?.first?["ringBefore"] as? Int == 3)
    #expect((root["sentence"] as? String)?.isEmpty == false)
    let lines = String(decoding: ComparedCSV(waves).bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("case,before,after,matchedBy,closer,further,peopleStayed,peopleLost,peopleNew,"))
    #expect(lines[1].hasPrefix("zaak,2026-01-05,2026-07-05,id,1,0,2,1,1,0.5,"))
  }

  @Test("one file with both waves will do, in the order of their dates")
  func oneFile() throws {
    let export = NetworkExport.of(
      [
        OutgoingCase(id: "zaak", session: "2", network: Self.after),
        OutgoingCase(id: "zaak", session: "1", network: Self.before),
      ], in: .json, named: "beide", provenance: Self.provenance)
    let folder = try ExportFolder(["beide.json": String(decoding: export.files[0].bytes, as: UTF8.self)])
    #expect(try waves(folder.file("beide.json"), nil).before.session == "1")
  }

  @Test("files that number people differently are matched by name")
  func byName() throws {
    let graph = { (nodes: String) in
      "<graphml><key id='k' for='node' attr.name='name'/><graph>\(nodes)</graph></graphml>"
    }
    let node = { (id: String, name: String) in "<node id='\(id)'><data key='k'>\(name)</data></node>" }
    let folder = try ExportFolder([
      "a.graphml": graph(node("n1", "Ans") + node("n2", "Bo")),
      "b.graphml": graph(node("n1", "BO") + node("n2", "Cem")),
    ])
    let waves = try waves(folder.file("a.graphml"), folder.file("b.graphml"))
    #expect(waves.matching == .name)
    #expect(waves.change.new.map(\.person.name) == ["Cem"] && waves.change.gone.map(\.person.name) == ["Ans"])
  }

  @Test("what cannot be compared ends with 2: a missing file, several cases, one wave")
  func problems() async throws {
    let folder = try folder(.json)
    let one = folder.file("eerst/eerst.json")
    for arguments in [[one, folder.file("weg.json")], [one], [folder.path, one], [one, one, "--case", "anders"]] {
      await #expect(throws: ExitCode(2)) { try await NetworkCompareCommand.parse(arguments + ["--csv"]).run() }
    }
    #expect(throws: (any Error).self) { try NetworkCompareCommand.parse([one, one, "--json", "--csv"]) }
  }

  @Test("the change is drawn, and no drawing is overwritten unasked")
  func drawing() async throws {
    let folder = try folder(.networkCanvas)
    let picture = folder.file("beeld.svg")
    let arguments = [folder.file("eerst"), folder.file("later"), "--csv", "--svg", picture]
    try await NetworkCompareCommand.parse(arguments).run()
    #expect(try String(contentsOfFile: picture, encoding: .utf8).contains("<svg"))
    await #expect(throws: ExitCode(2)) { try await NetworkCompareCommand.parse(arguments).run() }
    try await NetworkCompareCommand.parse(arguments + ["--force"]).run()
  }

  @Test("measures and drawing take every format, known by what is in it", arguments: NetworkFormat.allCases)
  func everyFormat(format: NetworkFormat) async throws {
    let folder = try folder(format)
    try await NetworkMeasuresCommand.parse([folder.path, "--json"]).run()
    try await NetworkDrawCommand.parse([folder.path, "--case", "later", "-o", folder.file("beeld.svg")]).run()
    #expect(FileManager.default.fileExists(atPath: folder.file("beeld.svg")))
  }
}
