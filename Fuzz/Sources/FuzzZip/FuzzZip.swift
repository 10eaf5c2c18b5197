import Parsing
import ResearchExchange

/// Archives: whatever the damage there is an answer, no more comes out than is allowed, and what comes out can be packed again.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let limits = ZipLimits(entries: 50, entryBytes: 1 << 20, totalBytes: 2 << 20)
  guard let reader = try? ZipReader(MemoryStore(bytes), limits: limits) else { return 0 }
  precondition(reader.entries.count <= 50, "more files than the limit")
  var total = 0
  for entry in reader.entries {
    precondition(entry.path?.contains("..") != true, "a path that points out of the archive")
    guard var source = try? reader.open(entry) else { continue }
    var unpacked: [UInt8] = []
    while let piece = try? source.next() { unpacked += piece }
    total += unpacked.count
    precondition(total <= 2 << 20 + 1 << 17, "more came out than is allowed")
  }
  let reading = RefiReader(limits: RefiLimits(elements: 10_000, zip: limits)).read(MemoryStore(bytes), name: "a.qdpx")
  precondition((reading.reading.value == nil) == (reading.reading.refusal != nil), "neither read nor refused")
  return 0
}
