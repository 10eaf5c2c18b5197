import NetworkExchange
import Oracle
import Parsing

/// CSV of Network Canvas and of EgoWeb: files with a zero byte between them, which no file can have in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let names = [
    "x_ego.csv", "x_attributeList_Persoon.csv", "x_edgeList_Kent.csv", "y-ego-alter.csv", "y-alter-pair.csv",
    "y-ego-level.csv",
  ]
  let parts = Array(UnsafeBufferPointer(start: data, count: count)).split(
    separator: 0, maxSplits: names.count - 1, omittingEmptySubsequences: false)
  let files = zip(names, parts).filter { !$0.1.isEmpty }
    .map { name, bytes in NamedBytes(name: name) { BytesInMemory(Array(bytes)) } }
  guard !files.isEmpty else { return 0 }
  WhatHolds.check(NetworkReader(limits: NetworkLimits(people: 200, ties: 400)).read(files))
  return 0
}
