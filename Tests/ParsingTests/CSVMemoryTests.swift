import Parsing
import Testing

@Suite("Long CSV files")
struct CSVMemoryTests {
  /// Makes a file while it is read: nothing of it exists but one chunk.
  private struct Endless: ByteSource {
    var left: Int
    let chunk = Array(String(repeating: "1,\"Ans van der Zoë\",een beetje tekst\r\n", count: 400).utf8)

    mutating func next() -> [UInt8]? {
      guard left > 0 else { return nil }
      left -= 1
      return chunk
    }
  }

  @Test("a file of many chunks is read from one chunk at a time")
  func long() throws {
    var reader = CSVReader(Endless(left: 50))
    var count = 0
    while let record = try reader.next() {
      count += 1
      #expect(record.number == count)
    }
    #expect(count == 20_000)
  }
}
