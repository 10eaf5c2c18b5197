import Parsing
import QualitativeCoding
import ResearchExchange

/// Tables of codes and of codings: a tree that is read goes out and comes back the same, and codings go into a study.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let limits = TableLimits(rows: 1_000)
  if let tree = CodeTreeTable.read(BytesInMemory(bytes), name: "a.csv", limits: limits).value {
    let ids = tree.outline().map(\.code.id)
    precondition(ids.count == tree.codes.count, "codes were lost in the tree")
    let again = CodeTreeTable.read(BytesInMemory(CodeTreeTable.bytes(of: tree)), name: "a.csv").value
    precondition(again?.outline().map(\.code.id) == ids, "a tree changed on its way out and in")
  }
  var study = Project(name: "a", trees: [CodeTree(id: "t", name: "t", codes: [Code(id: "c", name: "label")])])
  study.sources = [Source(id: "s", name: "bron", texts: [TextVersion(id: "v", text: "een korte tekst")])]
  let reading = CodingTable.read(BytesInMemory(bytes), into: study, name: "b.csv", limits: limits)
  if let full = reading.value {
    let out = CodingTable.bytes(of: full)
    let again = CodingTable.read(BytesInMemory(out), into: study, name: "b.csv").value
    precondition(again?.codings.count == full.codings.count, "codings were lost on their way out and in")
  }
  return 0
}
