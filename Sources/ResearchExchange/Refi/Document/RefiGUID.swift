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

  /// From the bytes of such a text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard let read = Self.halves(bytes) else { return nil }
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
    let raw = UnsafeRawBufferPointer(bytes)
    func eight(_ first: Int, _ second: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: first, as: UInt32.self)))
        | UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: second, as: UInt32.self))) << 32
    }
    guard let one = number(eight(0, 4)), let two = number(eight(9, 14)), let three = number(eight(19, 24)),
      let four = number(eight(28, 32))
    else { return nil }
    return (one << 32 | two, three << 32 | four)
  }

  /// The number of 32 bits that eight hexadecimal digits stand for, the first one in the lowest byte; all of them at once, because a
  /// project has a million GUIDs.
  private static func number(_ digits: UInt64) -> UInt64? {
    let lows: UInt64 = 0x0101_0101_0101_0101
    let letters = digits | lows &* 0x20
    // Of bytes below 0x80 adding 0x80 - x sets the highest bit where they are x or more, and touches no other byte.
    let isDigit = (digits &+ lows &* 0x50) & ~(digits &+ lows &* 0x46)
    let isLetter = (letters &+ lows &* 0x1F) & ~(letters &+ lows &* 0x19)
    guard digits & (lows << 7) == 0, (isDigit | isLetter) & (lows << 7) == lows << 7 else { return nil }
    var value = ((digits & (lows &* 0xF)) &+ (digits >> 6 & lows) &* 9).byteSwapped
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    return (value | value >> 16) & 0xFFFF_FFFF
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
