import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("Knowing what a file is")
struct NetworkReaderTests {
  private func kind(_ bytes: [UInt8], name: String = "bestand.txt") -> NetworkFormat {
    NetworkReader.kind(of: NamedBytes(name: name) { BytesInMemory(bytes) })
  }

  @Test("by what is in it, whatever its name")
  func contents() {
    #expect(kind(Array("<graphml/>".utf8), name: "a.csv") == .graphML)
    #expect(kind(Array("\u{FEFF}\n <?xml".utf8)) == .graphML)
    #expect(kind([0xFF, 0xFE, 0x3C, 0x00]) == .graphML && kind([0x00, 0x3C, 0x00, 0x67]) == .graphML)
    #expect(kind(Array("\n{\"format\"".utf8), name: "a.graphml") == .json)
    #expect(kind(Array("EgoID,Interview ID,Alter Number\n".utf8)) == .egoWeb)
    #expect(kind(Array("Interview ID;Alter 1 Number;Alter 2 Number\n".utf8)) == .egoWeb)
    #expect(kind(Array("nodeID,networkCanvasUUID\n".utf8)) == .networkCanvas)
    #expect(kind([], name: "leeg.graphml") == .graphML && kind([], name: "leeg.json") == .json)
  }

  @Test("all formats side by side: each file once, the damaged one refused and no other")
  func together() {
    let provenance = ExportRoundTripTests.provenance
    var invented = InventedNetwork(seed: 3)
    let cases = [OutgoingCase(id: "zaak", session: "1", network: invented.network(people: 4))]
    let files = NetworkFormat.allCases.flatMap { format in
      NetworkExport.of(cases, in: format, named: "\(format.rawValue)", provenance: provenance).files
    }
    let broken = NamedBytes(name: "stuk.graphml") { BytesInMemory("<graphml>") }
    var done: [Int] = []
    let reading = NetworkReader().read(
      files.map { file in NamedBytes(name: file.name) { BytesInMemory(file.bytes) } } + [broken]
    ) { done.append($0) }
    #expect(reading.value.map(\.id) == ["zaak", "zaak", "zaak", "zaak"])
    #expect(Set(reading.value.map { $0.network.sorted }).count == 1)
    #expect(reading.refused.map(\.id) == ["stuk"])
    #expect(reading.refused.first?.reasons.map(\.problem) == [.xml(.endsInside(element: "graphml"))])
    #expect(done.last == files.count + 1 && done == done.sorted())
  }
}
