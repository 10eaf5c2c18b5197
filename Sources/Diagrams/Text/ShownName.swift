/// A name as it stands in a picture: on one line and short enough to have a place.
enum ShownName {
  /// As many characters of a name as a picture promises to show.
  static let longest = 18
  /// What a name may measure, in em: eighteen characters of a name as names are, eleven capital letters W.
  static let widest = 12.0
  /// More accents on one letter than any language writes would run through the line above.
  private static let mostMarks = 2

  /// The name on one line, at most `longest` characters and `widest` em, the end replaced by an ellipsis if need be.
  static func shortened(_ name: String, to longest: Int = longest, widest: Double = widest) -> String {
    if isPlain(name), name.utf8.count <= longest, TextWidth.of(name, size: 1) <= widest { return name }
    let characters = tidy(name)
    if characters.count <= longest, width(of: characters[...]) <= widest { return String(characters) }
    var kept = characters.prefix(longest - 1)
    while kept.count > 1, width(of: kept) + TextWidth.of("…", size: 1) > widest { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return String(kept) + "…"
  }

  /// The tidy name as a text.
  static func onOneLine(_ name: String) -> String { isPlain(name) ? name : String(tidy(name)) }

  /// Whether a name is letters of ASCII with single spaces between, as most are: then it is tidy already.
  private static func isPlain(_ name: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in name.utf8 {
      guard (0x20...0x7E).contains(byte), byte != UInt8(ascii: " ") || last != byte else { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }

  /// The name on one line: without control characters, without marks that turn the writing direction of what follows,
  /// with single spaces, and with no more than two accents on a letter. An empty name becomes a question mark.
  static func tidy(_ name: String) -> [Character] {
    var characters: [Character] = []
    for character in name {
      if let ascii = character.asciiValue, ascii > 0x20, ascii < 0x7F {
        characters.append(character)
      } else if character.isWhitespace {
        if let last = characters.last, last != " " { characters.append(" ") }
      } else if let clean = clean(character) {
        characters.append(clean)
      }
    }
    if characters.last == " " { characters.removeLast() }
    return characters.isEmpty ? ["?"] : characters
  }

  private static func clean(_ character: Character) -> Character? {
    if character.unicodeScalars.count == 1, let only = character.unicodeScalars.first {
      return isInvisible(only) ? nil : character
    }
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in character.unicodeScalars where !isInvisible(scalar) {
      if isMark(scalar) {
        marks += 1
        if marks > mostMarks { continue }
      }
      kept.append(scalar)
    }
    return String(kept).first
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }

  /// Control characters, and the marks and overrides of writing direction. Joiners inside an emoji or between Arabic
  /// letters stay: they change what is shown.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: false
    case 0xE0020...0xE007F: false
    case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func width(of characters: ArraySlice<Character>) -> Double {
    characters.reduce(0) { $0 + TextWidth.advance(of: $1) } / 1000
  }
}
