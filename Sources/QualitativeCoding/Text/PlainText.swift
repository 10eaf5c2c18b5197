/// A text whose positions are counted in Unicode code points, with quick ways to and from UTF-8 and UTF-16.
///
/// A text of one alphabet only (ASCII) needs no table. Others keep a checkpoint every 512 code points: a conversion
/// finds the checkpoint before it and walks less than 512 from there, and a text of 300,000 code points keeps 600 of them.
public struct PlainText: Sendable {
  /// The text, stored as UTF-8.
  public let string: String
  /// The number of code points.
  public let count: Int
  public let utf8Count: Int
  public let utf16Count: Int
  let checkpoints: [Checkpoint]

  /// What lies before the code point `index * spacing`.
  struct Checkpoint: Sendable {
    let utf8: Int
    let utf16: Int
  }

  static let spacing = 512

  public init(_ string: String) {
    var native = string
    native.makeContiguousUTF8()
    var (points, wide, bytes) = (0, 0, 0)
    var checkpoints: [Checkpoint] = []
    native.withUTF8 { text in
      bytes = text.count
      for (place, byte) in text.enumerated() where !byte.isContinuation {
        if points % Self.spacing == 0 { checkpoints.append(Checkpoint(utf8: place, utf16: points + wide)) }
        points += 1
        if byte >= 0xF0 { wide += 1 }
      }
    }
    self.string = native
    count = points
    utf8Count = bytes
    utf16Count = points + wide
    self.checkpoints = bytes == points ? [] : checkpoints
  }

  /// Whether a code point is always one byte and one UTF-16 unit.
  var isPlain: Bool { utf8Count == count }
}

extension PlainText: Hashable {
  public static func == (first: PlainText, second: PlainText) -> Bool {
    first.utf8Count == second.utf8Count && first.string.utf8.elementsEqual(second.string.utf8)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension PlainText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension UInt8 {
  /// Whether this byte of UTF-8 belongs to a code point that began before it.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
