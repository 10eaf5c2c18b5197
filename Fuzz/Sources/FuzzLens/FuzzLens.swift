import Parsing
import QualitativeCoding
import ResearchExchange

/// Definitions of code trees and lenses: a flaw has words and a place; what is read goes out and comes back the same, and makes
/// a study, a code book and a table in each of its languages.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let reading = CodeTreeDefinitionFile.read(BytesInMemory(bytes), name: "a.json")
  for flaw in reading.flaws { precondition(!flaw.what.nl.isEmpty && !flaw.what.en.isEmpty, "a flaw without words") }
  guard let definition = reading.definition else {
    precondition(!reading.flaws.isEmpty, "refused without a flaw")
    return 0
  }
  precondition(reading.flaws.isEmpty, "loaded with flaws")
  let out = CodeTreeDefinitionFile.bytes(of: definition)
  let again = CodeTreeDefinitionFile.read(BytesInMemory(out), name: "b.json")
  precondition(again.definition == definition, "a definition changed on its way out and in")
  precondition(again.definition.map(CodeTreeDefinitionFile.bytes) == out, "other bytes for the same definition")
  for language in definition.languages {
    let tree = definition.tree(in: language)
    precondition(tree.outline().count == definition.labels.count, "labels were lost in the tree")
    let study = definition.study(in: language, file: "a.json").project
    precondition(study.problems().isEmpty, "a definition makes a study that is not right")
    precondition(
      definition.codes(in: study).count == definition.labels.count, "labels are not found in their own study")
    let table = CodeTreeTable.read(BytesInMemory(definition.table(in: language)), name: "c.csv").value
    precondition(table?.codes.count == tree.codes.count, "a table of the tree does not come back")
    guard let book = try? definition.codeBook(in: language, file: "d.qdc").bytes else {
      precondition(definition.labels.isEmpty, "a tree with labels makes no code book")
      continue
    }
    let reader = RefiReader(counting: .standard)
    precondition(reader.read(BytesInMemory(book), name: "d.qdc").value != nil, "a code book does not come back")
  }
  return 0
}
