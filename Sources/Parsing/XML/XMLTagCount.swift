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
