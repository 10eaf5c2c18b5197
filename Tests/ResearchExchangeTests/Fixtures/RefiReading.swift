import Parsing
import ResearchExchange

/// A project file around what is inside `<Project>`.
func projectFile(_ inside: String, attributes: String = "name=\"Proef\"") -> String {
  "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    + "<Project xmlns=\"urn:QDA-XML:project:1.0\" \(attributes)>\(inside)</Project>"
}

func read(_ text: String, name: String = "proef.qde") -> ResearchReading<RefiPackage> {
  RefiReader().read(BytesInMemory(text), name: name)
}

/// Reads a package of these files.
func readPackage(
  _ files: [(String, [UInt8])], limits: RefiLimits = .standard, counting: OffsetCounting? = nil
) throws -> ResearchReading<RefiPackage> {
  var writer = ZipWriter()
  for (name, bytes) in files { writer.add(name, bytes: bytes) }
  return readPackage(try writer.bytes(), limits: limits, counting: counting)
}

func readPackage(
  _ bytes: [UInt8], limits: RefiLimits = .standard, counting: OffsetCounting? = nil
) -> ResearchReading<RefiPackage> {
  RefiReader(limits: limits, counting: counting).read(MemoryStore(bytes), name: "proef.qdpx").reading
}

extension ResearchReading where Value == RefiPackage {
  var project: RefiProject { value?.project ?? RefiProject(name: "niets") }

  /// The text sources that were read.
  var texts: [RefiTextSource] {
    project.sources.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }
}

/// A made-up GUID that is always the same.
func guid(_ number: Int) -> String {
  let digits = String(number)
  return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
}
