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
    case .outside:
      while index < bytes.count, Self.isEveryday(bytes[index]), bytes[index] != UInt8(ascii: "<") { index += 1 }
    case .quoted(let quote):
      while index < bytes.count, Self.isEveryday(bytes[index]), bytes[index] != quote,
        bytes[index] != UInt8(ascii: "<")
      {
        index += 1
      }
    case .inside:
      while index < bytes.count, Self.isEveryday(bytes[index]), !Self.countsInside(bytes[index]) { index += 1 }
    }
    return index - start
  }

  private static func isEveryday(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

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
