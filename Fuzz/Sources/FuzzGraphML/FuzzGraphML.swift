import NetworkExchange
import Oracle
import Parsing

/// GraphML in chunks whose size the first byte tells: the same outcome in one piece and in many.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: data, count: count))
  guard let first = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let limits = NetworkLimits(people: 200, ties: 400)
  let whole = GraphML(limits: limits).read(NamedBytes(name: "a.graphml") { BytesInMemory(bytes) })
  WhatHolds.check(whole)
  let size = Int(first % 64) + 1
  let chunks = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
  let pieces = GraphML(limits: limits).read(NamedBytes(name: "a.graphml") { BytesInMemory(chunks: chunks) })
  precondition(pieces.value == whole.value, "chunks make a difference")
  return 0
}
