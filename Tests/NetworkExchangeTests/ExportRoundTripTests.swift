import CivilTime
import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("What goes out comes back")
struct ExportRoundTripTests {
  static let provenance = Provenance(
    madeBy: "Noor de Wit", madeFor: "=overleg, 3 maart", madeOn: CivilDate(year: 2026, month: 3, day: 1),
    madeWith: "Samenspel 0.1.0")

  private func export(_ cases: [OutgoingCase], _ format: NetworkFormat) -> NetworkExport {
    NetworkExport.of(cases, in: format, named: "netwerk", provenance: Self.provenance)
  }

  private func readBack(_ export: NetworkExport) -> Reading<[ImportedCase]> {
    NetworkReader().read(
      export.files.map { file in NamedBytes(name: "uit/" + file.name) { BytesInMemory(file.bytes) } })
  }

  @Test("in every format: the same networks, nothing refused", arguments: NetworkFormat.allCases, UInt64(1)...60)
  func identity(format: NetworkFormat, seed: UInt64) throws {
    var invented = InventedNetwork(seed: seed)
    let cases = invented.cases()
    let reading = readBack(export(cases, format))
    #expect(reading.refused.isEmpty)
    #expect(reading.value.map(\.id) == cases.map(\.id))
    #expect(reading.value.map(\.session) == cases.map(\.session))
    let isSame = reading.value.map(\.network.sorted) == cases.map(\.network.sorted)
    #expect(isSame)
    #expect(reading.value.allSatisfy { $0.provenance == Self.provenance })
  }

  @Test("and nothing of it is left out", arguments: NetworkFormat.allCases, UInt64(1)...30)
  func nothingLost(format: NetworkFormat, seed: UInt64) throws {
    var invented = InventedNetwork(seed: seed)
    let network = invented.network(people: 5)
    let export = export([OutgoingCase(id: "zaak", session: "1", network: network)], format)
    #expect(export.report.entries(of: .leftOut).isEmpty)
    let reading = readBack(export)
    let lost = reading.value.flatMap { $0.report.entries(of: .leftOut) } + reading.report.entries
    #expect(lost.filter { $0.count > 0 }.map(\.fact) == [])
  }

  @Test("the same networks give the same bytes", arguments: NetworkFormat.allCases)
  func deterministic(format: NetworkFormat) {
    var one = InventedNetwork(seed: 7)
    var other = InventedNetwork(seed: 7)
    #expect(export(one.cases(), format) == export(other.cases(), format))
  }

  @Test("a second time out gives the same bytes as the first", arguments: NetworkFormat.allCases, UInt64(1)...20)
  func again(format: NetworkFormat, seed: UInt64) {
    var invented = InventedNetwork(seed: seed)
    let first = export(invented.cases(), format)
    let cases = readBack(first).value.map { OutgoingCase(id: $0.id, session: $0.session, network: $0.network) }
    #expect(export(cases, format).files.map(\.name) == first.files.map(\.name))
    let isSameReport = export(cases, format).report == first.report
    #expect(isSameReport)
    if format == .json { #expect(export(cases, format) == first) }
  }

  @Test("the safety flag goes out in our own format only, and that is said", arguments: NetworkFormat.allCases)
  func safetyFlag(format: NetworkFormat) throws {
    let person = NetworkPerson(id: "a", name: "Ans", hasSafetyFlag: true)
    let network = PersonalNetwork(clientName: "K", people: [person])
    let export = export([OutgoingCase(id: "zaak", network: network)], format)
    let isKept = try #require(readBack(export).value.first).network.people[0].hasSafetyFlag
    #expect(isKept == (format == .json))
    #expect(export.report.entries.contains { $0.fact == .safetyFlag } == (format != .json))
  }

  @Test("characters a format cannot hold are replaced, and counted")
  func replaced() throws {
    let person = NetworkPerson(id: "a", name: "An\u{1}s\u{0}")
    let network = PersonalNetwork(clientName: "K", people: [person])
    let graphML = export([OutgoingCase(id: "zaak", network: network)], .graphML)
    // The name stands in the file twice: as name and as label.
    #expect(graphML.report.entries.first { $0.fact == .characterReplaced }?.count == 4)
    #expect(try #require(readBack(graphML).value.first).network.people[0].name == "An\u{FFFD}s\u{FFFD}")
    let csv = export([OutgoingCase(id: "zaak", network: network)], .networkCanvas)
    #expect(csv.report.entries.first { $0.fact == .characterReplaced }?.count == 1)
    let json = export([OutgoingCase(id: "zaak", network: network)], .json)
    #expect(try #require(readBack(json).value.first).network == network)
  }

  @Test("cells that a spreadsheet would run are guarded", arguments: [NetworkFormat.networkCanvas, .egoWeb])
  func guarded(format: NetworkFormat) {
    let people = ["=1+1", "+31", "-x", "@a"].enumerated().map { NetworkPerson(id: "p\($0)", name: $1) }
    let cases = [OutgoingCase(id: "=zaak", network: PersonalNetwork(clientName: "=K", people: people))]
    for file in export(cases, format).files {
      let cells = String(decoding: file.bytes, as: UTF8.self).split { $0 == "," || $0 == "\r\n" }
      #expect(!cells.contains { "=+-@".contains($0.first ?? " ") })
    }
  }

  @Test("names of files have nothing in them that a machine stumbles over")
  func names() {
    let network = PersonalNetwork(clientName: "K", people: [])
    let name = { (name: String) in
      NetworkExport.of(
        [OutgoingCase(id: "z", network: network)], in: .graphML, named: name, provenance: Self.provenance
      ).files[0].name
    }
    #expect(name("../../etc/passwd") == "etc-passwd.graphml")
    #expect(name("Zoë & Bo, ronde 2") == "Zo-Bo-ronde-2.graphml")
    #expect(name("…") == "netwerk.graphml")
  }
}
