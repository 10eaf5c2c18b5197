import Parsing
import Testing

@Suite("What always holds for CSV")
struct CSVPropertyTests {
  private static let pieces = [
    "a", "naam", "Zoë", "😀", "e\u{301}", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "=1+1", "-", "'",
    "\u{FEFF}",
    "sep=;", "", "ij", "@", "0,5",
  ]

  private func randomTable(seed: UInt64) -> [[String]] {
    var generator = SeededGenerator(seed: seed)
    let columns = Int.random(in: 1...5, using: &generator)
    return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      (0..<columns).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
  }

  @Test("what is written reads back, with every delimiter, found or given", arguments: UInt64(1)...150)
  func roundTrip(seed: UInt64) throws {
    let table = randomTable(seed: seed)
    for delimiter in CSVDelimiter.allCases {
      let writer = CSVWriter(delimiter: delimiter, guardsFormulas: false)
      let bytes = table.flatMap { writer.record($0.map(CSVCell.text)) }
      #expect(try records([bytes], delimiter: delimiter).map(\.fields) == table)
      #expect(try records([bytes]).map(\.fields) == table)
    }
  }

  @Test("cut into chunks in any way, a file has the same records at the same places", arguments: UInt64(1)...60)
  func chunks(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 5000)
    let bytes = CSVPropertyTests.bytes(of: randomTable(seed: seed), mark: seed.isMultiple(of: 3))
    let whole = try records([bytes])
    #expect(try records(bytes.map { [$0] }) == whole)
    for _ in 0..<10 {
      var rest = bytes[...]
      var chunks: [[UInt8]] = []
      while !rest.isEmpty {
        let count = Int.random(in: 0...9, using: &generator)
        chunks.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(try records(chunks) == whole)
    }
  }

  @Test("any bytes at all: the same records or the same error, however they are cut", arguments: UInt64(1)...300)
  func anyBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 9000)
    let alphabet: [UInt8] = [0x61, 0x22, 0x2C, 0x0A, 0x0D, 0xC3, 0xAB, 0xEB, 0x00, 0xF0, 0x9F, 0x3B, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      alphabet.randomElement(using: &generator) ?? 0
    }
    let limits = CSVLimits(fieldBytes: 6, recordBytes: 12, fields: 4, fileBytes: 30)
    let whole = outcome([bytes], limits: limits)
    #expect(outcome(bytes.map { [$0] }, limits: limits) == whole)
    let middle = bytes.count / 2
    #expect(outcome([Array(bytes[..<middle]), Array(bytes[middle...])], limits: limits) == whole)
  }

  private struct Outcome: Equatable {
    var records: [CSVRecord] = []
    var error: CSVError?
  }

  private func outcome(_ chunks: [[UInt8]], limits: CSVLimits) -> Outcome {
    var outcome = Outcome()
    var reader = CSVReader(BytesInMemory(chunks: chunks), limits: limits)
    do {
      while let record = try reader.next() { outcome.records.append(record) }
    } catch {
      outcome.error = error as? CSVError
    }
    return outcome
  }

  private static func bytes(of table: [[String]], mark: Bool) -> [UInt8] {
    (mark ? [0xEF, 0xBB, 0xBF] : []) + table.flatMap { CSVWriter().record($0.map(CSVCell.text)) }
  }
}
