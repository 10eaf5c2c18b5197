extension SeededGenerator {
  /// A text of at most this many scalars, in which the characters that break programs are frequent: quotes, brackets, controls,
  /// combining marks, other scripts, and the ends of the Unicode range.
  public mutating func text(upTo length: Int = 20) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      scalars.append(scalar())
    }
    return String(scalars)
  }

  private mutating func scalar() -> Unicode.Scalar {
    let troublemakers: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", "`", "=", "/", "\\", "-", "]", "%", "#", "?", ":", ";", " ", "\t", "\n", "\r", "\0",
      "\u{1}",
      "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{301}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}",
      "\u{FFFE}", "\u{FFFF}", "\u{1F468}", "\u{10FFFF}",
    ]
    switch Int.random(in: 0..<4, using: &self) {
    case 0, 1: return troublemakers.randomElement(using: &self) ?? "<"
    case 2: return Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &self))
    default: return Unicode.Scalar(UInt32.random(in: 0x80...0x2FFFF, using: &self)) ?? "é"
    }
  }
}
