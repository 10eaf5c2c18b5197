/// How wide a text will be, before anything is drawn: a server has no fonts to ask.
///
/// An upper bound rather than a guess (see `TextWidthTable`), because names that overlap cost more than some air
/// between them. What the table does not hold counts as its widest ordinary form: Arabic and Hebrew 0.7 em, other
/// scripts 0.8 em, Chinese, Japanese and Korean 1 em, emoji 1.4 em. What joins or only changes a neighbour (combining
/// marks, joiners) has no width of its own.
enum TextWidth {
  /// The width of a line of text in the unit of `size`.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let thousandths = widthOfASCII(text) ?? text.reduce(0) { $0 + advance(of: $1) }
    return thousandths * size / 1000 * (isBold ? TextWidthTable.bold : 1)
  }

  /// In thousandths of an em, byte by byte; nil when the text holds anything else than visible ASCII.
  private static func widthOfASCII(_ text: String) -> Double? {
    var thousandths = 0.0
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte) else { return nil }
      thousandths += TextWidthTable.ascii[Int(byte - 0x20)]
    }
    return thousandths
  }

  /// In thousandths of an em. One `Character` may be many scalars: a family emoji, a letter with twenty accents.
  static func advance(of character: Character) -> Double {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return advance(of: first) }
    if first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") { return 1400 }
    return scalars.reduce(0) { $0 + advance(of: $1) }
  }

  private static func advance(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: TextWidthTable.ascii[Int(scalar.value - 0x20)]
    case 0xA0...0xFF: TextWidthTable.latin1[Int(scalar.value - 0xA0)]
    case 0x100...0x17F: TextWidthTable.latinExtendedA[Int(scalar.value - 0x100)]
    default: advance(ofRare: scalar)
    }
  }

  private static func advance(ofRare scalar: Unicode.Scalar) -> Double {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 1400 }
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return 700
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFF:
      return 1000
    default: return 800
    }
  }
}
