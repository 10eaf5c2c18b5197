import Foundation
import Parsing
import QualitativeCoding
import ResearchExchange
import Testing

private let environment = ProcessInfo.processInfo.environment

/// The study of network support, of which the counts were published. The interviews are not ours to publish: `SAMENSPEL_REFI_FILES` says
/// where they lie, and `SAMENSPEL_STUDY_LABELS` where the published counts do.
@Suite("A real study", .enabled(if: environment["SAMENSPEL_STUDY_LABELS"] != nil))
struct RealStudyTests {
  @Test("every label has as many fragments per perspective as was published")
  func counts() throws {
    let folder = try #require(environment["SAMENSPEL_REFI_FILES"])
    let labels = try #require(environment["SAMENSPEL_STUDY_LABELS"])
    let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/network-support-abc.qdpx")))
    let package = try #require(RefiReader().read(MemoryStore(bytes), name: "abc.qdpx").reading.value)
    let study = package.study().project
    #expect(study.perspective != nil)
    let perspective = Dictionary(
      study.cases.flatMap { one in one.sources.map { ($0, one.values[study.perspective ?? ""]?.text ?? "") } }
    ) { first, _ in first }
    let sourceOf = Dictionary(uniqueKeysWithValues: study.selections.map { ($0.id, $0.source) })
    let paths = Dictionary(
      uniqueKeysWithValues: study.trees[0].outline().map { ($0.code.id, $0.path.joined(separator: "/")) })
    var counts: [String: [String: Int]] = [:]
    for coding in study.codings {
      let parts = (paths[coding.code] ?? "").split(separator: "/")
      let side = perspective[sourceOf[coding.selection] ?? ""] ?? ""
      // A fragment of a label is one of the label above it too.
      for length in 1...max(1, parts.count) {
        counts[parts.prefix(length).joined(separator: "/"), default: [:]][side, default: 0] += 1
      }
    }
    var table = try CSVTable(CSVReader(BytesInMemory(Array(try Data(contentsOf: URL(filePath: labels))))))
    let columns = table.header.fields
    while let record = try table.next() {
      let row = Dictionary(uniqueKeysWithValues: zip(columns, record.fields))
      for side in ["client", "volunteer", "network_member"] {
        #expect(counts[row["path"] ?? ""]?[side] ?? 0 == Int(row[side] ?? ""), "\(row["path"] ?? "") \(side)")
      }
    }
  }
}
