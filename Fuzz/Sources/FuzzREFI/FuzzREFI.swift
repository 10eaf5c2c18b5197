import Parsing
import QualitativeCoding
import ResearchExchange

/// Project files: what is read goes out, comes back the same and goes out the same; and makes a study.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  // Counted in one way only: what a name says of a text is another question.
  let reader = RefiReader(limits: RefiLimits(elements: 10_000), counting: .standard)
  let reading = reader.read(BytesInMemory(bytes), name: "a.qde")
  for entry in reading.report.entries { precondition(!entry.what.isEmpty, "a fact without words") }
  guard let package = reading.value else {
    precondition(reading.refusal?.what.isEmpty == false, "refused without words")
    return 0
  }
  let out = RefiWriter(package).projectFile().bytes
  guard let again = reader.read(BytesInMemory(out), name: "b.qde").value else {
    preconditionFailure("what went out does not come back")
  }
  precondition(again.project == package.project, "something changed on its way out and in")
  precondition(RefiWriter(again).projectFile().bytes == out, "other bytes for the same project")
  let study = package.study().project
  let document = RefiPackage.of(study, over: package).package
  precondition(document.study().project == study, "a study changed on its way out and in")
  return 0
}
