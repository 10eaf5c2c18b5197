import Foundation
import NetworkExchange
import Parsing
import PersonalNetwork
import Testing

/// Reads a real export when SAMENSPEL_NETWORK_CANVAS names a folder with one. No such data is kept in the project.
@Suite("A real export, when there is one")
struct RealExportTests {
  static let folder = ProcessInfo.processInfo.environment["SAMENSPEL_NETWORK_CANVAS"]

  @Test("every case is taken over, and its figures are figures", .enabled(if: folder != nil))
  func real() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
    let reading = NetworkCanvasCSV().read(
      files.map { file in NamedBytes(name: file.path) { BytesInMemory(Array(try Data(contentsOf: file))) } })
    #expect(!reading.value.isEmpty)
    #expect(reading.refused.isEmpty)
    for imported in reading.value {
      let measures = NetworkMeasures(imported.network)
      #expect(measures.size == imported.network.people.count)
      #expect(measures.componentSizes.reduce(0, +) == measures.size)
      #expect((measures.constraint ?? 0).isFinite)
    }
  }
}
