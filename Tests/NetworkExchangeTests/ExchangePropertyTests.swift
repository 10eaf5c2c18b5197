import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

@Suite("What always holds for reading exports")
struct ExchangePropertyTests {
  @Test("the order of the files and the size of the chunks do not matter", arguments: UInt64(1)...30)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let size = Int.random(in: 1...40, using: &generator)
    let shuffled = InventedExport.files.shuffled(using: &generator)
    let files = shuffled.map { file in
      NamedBytes(name: file.name) { BytesInMemory(chunks: chunks(Array(file.text.utf8), of: size)) }
    }
    let imported = try #require(NetworkCanvasCSV().read(files).value.first)
    let expected = try #require(read(InventedExport.files).value.first)
    #expect(imported.pairsByName == expected.pairsByName)
    #expect(Set(imported.network.people) == Set(expected.network.people))
    #expect(Set(imported.report.entries.map(\.fact)) == Set(expected.report.entries.map(\.fact)))
    #expect(NetworkMeasures(imported.network).componentSizes == NetworkMeasures(expected.network).componentSizes)
  }

  @Test("a file cut off anywhere gives a case or a refusal, never half a row", arguments: 0..<40)
  func cutOff(step: Int) {
    let text = InventedExport.know
    let cut = String(text.prefix(text.count * step / 40))
    var files = InventedExport.files
    files[2].text = cut
    let reading = read(files)
    #expect(reading.value.count + reading.refused.count == 1)
    for tie in reading.value.first?.network.ties ?? [] {
      #expect(["p-ans", "p-bo", "p-cem", "p-dunya"].contains(tie.a))
    }
  }

  private func chunks(_ bytes: [UInt8], of size: Int) -> [[UInt8]] {
    stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min(bytes.count, $0 + size)]) }
  }
}
