import NetworkExchange
import Oracle
import Parsing

/// JSON: what is read, written and read again is the same; and networks of our own format come back.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if let node = try? JSONReader.read(BytesInMemory(bytes)) {
    let text = JSONText(node)
    let again = try? JSONReader.read(BytesInMemory(text.lines))
    precondition(again.map { JSONText($0).text } == text.text, "JSON changed on its way out and in")
  }
  WhatHolds.check(SamenspelJSON().read(NamedBytes(name: "a.json") { BytesInMemory(bytes) }))
  return 0
}

extension JSONText {
  /// What was read, to write again; numbers as texts, as they stand.
  init(_ node: JSONNode) {
    self =
      switch node.value {
      case .null: .null
      case .bool(let value): .bool(value)
      case .number(let digits): .string(digits)
      case .string(let text): .string(text)
      case .array(let items): .array(items.map(JSONText.init))
      case .object(let members): .object(members.map { ($0.name, JSONText($0.node)) })
      }
  }
}
