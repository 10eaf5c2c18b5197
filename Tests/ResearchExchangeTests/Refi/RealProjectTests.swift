import Foundation
import Language
import Parsing
import ResearchExchange
import Testing

/// Where projects of other programs lie, to try on: the folder in `SAMENSPEL_REFI_FILES`. They are not ours to publish.
private let folder = ProcessInfo.processInfo.environment["SAMENSPEL_REFI_FILES"]

private func files() throws -> [String] {
  guard let folder else { return [] }
  return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    .filter { $0.hasSuffix(".qdpx") || $0.hasSuffix(".qde") }
}

@Suite("Projects of other programs", .enabled(if: folder != nil))
struct RealProjectTests {
  private func read(_ file: String) throws -> (reading: ResearchReading<RefiPackage>, archive: RefiArchive?) {
    let bytes = Array(try Data(contentsOf: URL(filePath: (folder ?? "") + "/" + file)))
    guard file.hasSuffix(".qdpx") else { return (RefiReader().read(BytesInMemory(bytes), name: file), nil) }
    let archive = try RefiArchive(MemoryStore(bytes), name: file)
    return (RefiReader().read(archive), archive)
  }

  @Test("every element is accounted for, what goes out is valid, and comes back the same", arguments: try files())
  func roundTrip(file: String) throws {
    let (reading, archive) = try read(file)
    #expect(reading.refusal == nil)
    let package = try #require(reading.value)
    for entry in reading.report.entries { #expect(!entry.what.isEmpty) }
    let accounted = try elements(of: file, archive)
    #expect(accounted.found == accounted.told(reading.report))
    let writer = RefiWriter(package)
    #expect(RefiSchema.project.complaints(about: writer.projectFile().bytes) == [])
    let bytes = try writer.bytes { try archive?.open($0) }.bytes
    let again = RefiReader().read(try RefiArchive(MemoryStore(bytes), name: file))
    #expect(again.value == package)
    #expect(try RefiWriter(package).bytes { try archive?.open($0) }.bytes == bytes)
  }

  /// Elements in the file that stand for something, counted by their names alone.
  private func elements(of file: String, _ archive: RefiArchive?) throws -> ElementCount {
    let bytes: [UInt8]
    if archive != nil {
      let whole = Array(try Data(contentsOf: URL(filePath: (folder ?? "") + "/" + file)))
      let zip = try ZipReader(MemoryStore(whole))
      let entry = try #require(zip.entries.first { $0.name.lowercased().hasSuffix(".qde") })
      var source = try zip.open(entry)
      var all: [UInt8] = []
      while let piece = try source.next() { all += piece }
      bytes = all
    } else {
      bytes = Array(try Data(contentsOf: URL(filePath: (folder ?? "") + "/" + file)))
    }
    var count = ElementCount()
    var reader = XMLReader(BytesInMemory(bytes))
    while let event = try reader.next() {
      if case .start(let element) = event { count.add(element.name.local) }
    }
    return count
  }
}

/// How many elements of each sort there are, in the words of the report.
private struct ElementCount {
  private(set) var found: [ResearchFact.Thing: Int] = [:]

  private static let things: [String: ResearchFact.Thing] = [
    "User": .user, "Code": .code, "Variable": .variable, "VariableValue": .value, "Case": .case,
    "TextSource": .textSource, "PictureSource": .picture, "PDFSource": .pdf, "AudioSource": .audio,
    "VideoSource": .video, "PlainTextSelection": .textSelection, "PictureSelection": .mediaSelection,
    "PDFSelection": .mediaSelection, "AudioSelection": .mediaSelection, "VideoSelection": .mediaSelection,
    "TranscriptSelection": .transcriptSelection, "Coding": .coding, "Note": .note, "Link": .link, "Set": .set,
    "Graph": .graph, "Transcript": .transcript, "SyncPoint": .syncPoint,
  ]

  mutating func add(_ name: String) {
    if let thing = Self.things[name] { found[thing, default: 0] += 1 }
  }

  func told(_ report: ResearchReport) -> [ResearchFact.Thing: Int] {
    var told: [ResearchFact.Thing: Int] = [:]
    for thing in Self.things.values where report.count(of: .kept(thing)) > 0 {
      told[thing] = report.count(of: .kept(thing))
    }
    return told
  }
}
