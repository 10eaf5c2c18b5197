/// Checks byte by byte whether text is well-formed UTF-8 (Unicode 16.0, table 3-7), across the borders of chunks.
struct UTF8Check {
  enum Verdict {
    /// A character is complete, or a byte of its own was.
    case whole
    /// More bytes of this character must follow.
    case partial
    case malformed
  }

  private var missing = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF
  /// Whether a character of more than one byte was seen: such a text is UTF-8, and a fault in it is damage.
  private(set) var sawLongCharacter = false

  /// Whether the text stopped in the middle of a character.
  var isInsideCharacter: Bool { missing > 0 }

  mutating func take(_ byte: UInt8) -> Verdict {
    if missing > 0 { return follow(byte) }
    switch byte {
    case 0..<0x80: return .whole
    case 0xC2...0xDF: return lead(1)
    case 0xE0: return lead(2, low: 0xA0)
    case 0xED: return lead(2, high: 0x9F)
    case 0xE1...0xEF: return lead(2)
    case 0xF0: return lead(3, low: 0x90)
    case 0xF1...0xF3: return lead(3)
    case 0xF4: return lead(3, high: 0x8F)
    default: return .malformed
    }
  }

  private mutating func lead(_ count: Int, low: UInt8 = 0x80, high: UInt8 = 0xBF) -> Verdict {
    missing = count
    self.low = low
    self.high = high
    return .partial
  }

  private mutating func follow(_ byte: UInt8) -> Verdict {
    guard byte >= low, byte <= high else { return .malformed }
    low = 0x80
    high = 0xBF
    missing -= 1
    if missing > 0 { return .partial }
    sawLongCharacter = true
    return .whole
  }
}
