/// What REFI-QDA knows things by: 128 bits. Programs write them in capitals or not, in braces or not; here all forms of one are equal.
public struct RefiGUID: Sendable, Hashable, Comparable {
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) { (self.high, self.low) = (high, low) }

  /// From 32 hexadecimal digits, with dashes, braces and blanks wherever; `nil` for anything else. Need not be a UUID of RFC 4122.
  public init?(_ text: String) {
    let read =
      text.utf8.withContiguousStorageIfAvailable(Self.halves) ?? Array(text.utf8).withUnsafeBufferPointer(Self.halves)
    guard let read else { return nil }
    self.init(high: read.0, low: read.1)
  }

  private static func halves(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    if let halves = usual(bytes) { return halves }
    var digits = 0
    var halves: (UInt64, UInt64) = (0, 0)
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte & 0xF
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): value = byte & 0xF + 9
      case UInt8(ascii: "-"), UInt8(ascii: "{"), UInt8(ascii: "}"), 0x20, 0x09, 0x0A: continue
      default: return nil
      }
      digits += 1
      if digits <= 16 { halves.0 = halves.0 << 4 | UInt64(value) } else { halves.1 = halves.1 << 4 | UInt64(value) }
    }
    return digits == 32 ? halves : nil
  }

  /// Of the form that nearly all have: `9e1c8d0a-….`, 36 characters.
  private static func usual(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    let dash = UInt8(ascii: "-")
    guard bytes.count == 36, bytes[8] == dash, bytes[13] == dash, bytes[18] == dash, bytes[23] == dash else {
      return nil
    }
    var isRight = true
    func read(_ range: Range<Int>, after start: UInt64 = 0) -> UInt64 {
      var number = start
      for place in range {
        let digit = bytes[place] &- UInt8(ascii: "0")
        let letter = (bytes[place] | 0x20) &- UInt8(ascii: "a")
        if digit > 9 && letter > 5 { isRight = false }
        number = number &<< 4 | UInt64(digit <= 9 ? digit : letter &+ 10)
      }
      return number
    }
    let high = read(14..<18, after: read(9..<13, after: read(0..<8)))
    let low = read(24..<36, after: read(19..<23))
    return isRight ? (high, low) : nil
  }

  /// Always the same one for the same text: for what has none of its own. FNV-1a of 64 bits over the text and over the text reversed
  /// (Fowler, Noll and Vo), marked as version 8 of RFC 9562.
  public init(derivedFrom text: String) {
    func hash(_ bytes: some Sequence<UInt8>, _ start: UInt64) -> UInt64 {
      bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    let first = hash(text.utf8, 0xCBF2_9CE4_8422_2325)
    let second = hash(text.utf8.reversed(), first)
    high = first & ~0xF000 | 0x8000
    low = second & ~(0b11 << 62) | 0b10 << 62
  }

  /// In capitals with dashes: `9E1C8D0A-…`.
  public var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var place = 0
      func write(_ half: UInt64, from first: UInt64, digits: UInt64) {
        for index in 0..<digits {
          let digit = UInt8(truncatingIfNeeded: half >> (60 &- (first &+ index) &* 4)) & 0xF
          buffer[place] = digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") &- 10)
          place &+= 1
        }
      }
      func dash() {
        buffer[place] = UInt8(ascii: "-")
        place &+= 1
      }
      write(high, from: 0, digits: 8)
      dash()
      write(high, from: 8, digits: 4)
      dash()
      write(high, from: 12, digits: 4)
      dash()
      write(low, from: 0, digits: 4)
      dash()
      write(low, from: 4, digits: 12)
      return place
    }
  }

  public static func < (first: RefiGUID, second: RefiGUID) -> Bool {
    (first.high, first.low) < (second.high, second.low)
  }
}
