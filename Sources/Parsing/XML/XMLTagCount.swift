/// Counts the attributes of a tag while it goes by, before the parser sees it: libxml2 compares each of them with every other, so
/// that a tag with ten thousands of them would cost minutes.
struct XMLTagCount {
  private enum State: Equatable {
    case outside
    /// Right after a `<`: what follows may be an element, or a comment or instruction, in which anything goes.
    case opened
    case inside
    case quoted(UInt8)
  }

  let limit: Int
  private var state = State.outside
  private var count = 0

  init(limit: Int) { self.limit = limit }

  /// How many everyday characters follow that would change nothing here.
  func quietBytes(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    switch state {
    case .opened: return 0
    case .outside: index = Self.end(ofQuietAt: start, of: bytes, but: UInt8(ascii: "<"))
    case .quoted(let quote): index = Self.end(ofQuietAt: start, of: bytes, but: quote)
    case .inside:
      while index < bytes.count, Self.isEveryday(bytes[index]), !Self.countsInside(bytes[index]) { index += 1 }
    }
    return index - start
  }

  /// Where the next byte is that is no everyday character, or a `<`, or a given one. Most of a document is gone past here, so eight
  /// bytes are looked at together.
  private static func end(ofQuietAt start: Int, of bytes: UnsafeBufferPointer<UInt8>, but other: UInt8) -> Int {
    let lows: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let fromLess = eight ^ (lows &* UInt64(UInt8(ascii: "<")))
      let fromOther = eight ^ (lows &* UInt64(other))
      // The highest bit of a byte is set where it is 0x80 or more or less than 0x20, and where a difference is 0. A borrow from the
      // byte before may set it too: then the loop below finds that it was nothing.
      let isLow = eight &- lows &* 0x20
      let isLess = (fromLess &- lows) & ~fromLess
      let isOther = (fromOther &- lows) & ~fromOther
      if (eight | isLow | isLess | isOther) & (lows << 7) != 0 { break }
      index += 8
    }
    while index < bytes.count, isEveryday(bytes[index]), bytes[index] != other, bytes[index] != UInt8(ascii: "<") {
      index += 1
    }
    return index
  }

  private static func isEveryday(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x80 }

  private static func countsInside(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"): true
    default: false
    }
  }

  /// Goes past one byte; whether the tag now has more attributes than the limit.
  mutating func isTooMuch(after byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "<") {
      state = .opened
      count = 0
      return false
    }
    switch state {
    case .outside: break
    case .opened:
      state = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") ? .outside : .inside
    case .quoted(let quote): if byte == quote { state = .inside }
    case .inside:
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
      case UInt8(ascii: ">"): state = .outside
      case UInt8(ascii: "="): count += 1
      default: break
      }
    }
    return count > limit
  }
}
