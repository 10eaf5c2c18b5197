/// UUIDs as text, in the one spelling that is used everywhere: lower case with hyphens (RFC 9562, section 4).
@usableFromInline
enum UUIDText {
  @usableFromInline
  static func isValid(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard utf8.count == 36 else { return false }
    var position = 0
    for byte in utf8 {
      guard isHyphen(at: position) ? byte == UInt8(ascii: "-") : isLowerHex(byte) else { return false }
      position += 1
    }
    return true
  }

  static func format(high: UInt64, low: UInt64) -> String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var nibble: UInt64 = 0
      for position in 0..<36 {
        if isHyphen(at: position) {
          buffer[position] = UInt8(ascii: "-")
        } else {
          let half = nibble < 16 ? high : low
          buffer[position] = hexDigit(UInt8(half >> (60 - 4 * (nibble % 16)) & 0xF))
          nibble += 1
        }
      }
      return 36
    }
  }

  private static func isHyphen(at position: Int) -> Bool {
    position == 8 || position == 13 || position == 18 || position == 23
  }

  private static func isLowerHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
