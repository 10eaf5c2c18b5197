import TestChance
import Testing

@testable import Accountability

@Suite("The encoding that is sealed")
struct CanonicalBytesTests {
  private enum Field: Hashable {
    case text(String?)
    case number(Int64)
    case flag(Bool)
    case raw([UInt8])
  }

  private func encode(_ fields: [Field]) -> [UInt8] {
    var encoding = CanonicalBytes()
    for field in fields {
      switch field {
      case .text(let text): encoding.add(text)
      case .number(let number): encoding.add(number)
      case .flag(let flag): encoding.add(flag)
      case .raw(let bytes): encoding.add(bytes)
      }
    }
    return encoding.bytes
  }

  @Test("the bytes of format 1 are these, for as long as logs are kept")
  func fixed() {
    #expect(
      Hex.text(encode([.text("é"), .text(nil), .number(-2), .flag(true), .raw([7])]))
        == "010000000000000002c3a9" + "000000000000000000" + "020000000000000008fffffffffffffffe"
        + "03000000000000000101"
        + "04000000000000000107")
  }

  @Test("different lists of fields never have the same bytes")
  func injective() {
    var chance = SeededGenerator(seed: 11)
    var seen: [[UInt8]: [Field]] = [:]
    for _ in 0..<20_000 {
      let fields = (0..<Int.random(in: 0...4, using: &chance)).map { _ in random(&chance) }
      let bytes = encode(fields)
      #expect(seen[bytes] == nil || seen[bytes] == fields)
      seen[bytes] = fields
    }
  }

  private func random(_ chance: inout SeededGenerator) -> Field {
    switch Int.random(in: 0...4, using: &chance) {
    case 0: .text(nil)
    case 1:
      .text(
        String(
          repeating: ["a", "\0", "\u{1}"].randomElement(using: &chance) ?? "",
          count: Int.random(in: 0...3, using: &chance)))
    case 2: .number(Int64.random(in: -2...2, using: &chance))
    case 3: .flag(Bool.random(using: &chance))
    default:
      .raw([UInt8](repeating: UInt8.random(in: 0...2, using: &chance), count: Int.random(in: 0...3, using: &chance)))
    }
  }

  @Test("hexadecimal digits come back as bytes, anything else does not")
  func hex() {
    #expect(Hex.bytes(Hex.text([0, 1, 0xAB, 0xFF])) == [0, 1, 0xAB, 0xFF])
    #expect(Hex.bytes("abc") == nil)
    #expect(Hex.bytes("zz") == nil)
    #expect(LogHead("12:ff") == nil)
    #expect(LogHead("-1:" + String(repeating: "00", count: 32)) == nil)
    #expect(LogHead("0:" + String(repeating: "00", count: 32)) == .beginning)
  }
}
