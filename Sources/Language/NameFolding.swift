/// Takes accents, capitals and marks off a name, by tables of our own: the outcome is kept, so it may never change.
enum NameFolding {
  /// The words of a text, in small letters without accents.
  static func words(in text: String, longIJ: NameOrder.LongIJ) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "'", "’", "ʼ", "`", "\u{0300}"..."\u{036F}", ".":
        continue
      default:
        if let folded = fold(scalar) {
          word += folded
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return longIJ == .asY ? words.map { $0.replacing("ij", with: "y") } : words
  }

  /// The letter or digit without its accent; nil for anything else.
  private static func fold(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(scalar) : nil
    }
    if let base = bases[scalar] { return base }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? String(scalar) : nil
  }

  private static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in letters {
      for scalar in letters.unicodeScalars { bases[scalar] = base }
    }
    return bases
  }()

  /// Small letters of Latin-1 Supplement, Latin Extended-A and B, and Latin Extended Additional, by the letter they are sorted as.
  private static let letters: [(base: String, letters: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ"), ("b", "ḃḅḇƀ"), ("c", "çćĉċčḉ"), ("d", "ďđðḋḍḏḑḓɖ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệǝə"), ("f", "ḟƒ"), ("g", "ĝğġģǥǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķĸǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňŋǹṅṇṉṋ"), ("o", "òóôõöøōŏőǒǫǭǿȍȏȫȭȯȱṍṏṑṓơọỏốồổỗộớờởỡợ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșſṡṣṥṧṩ"), ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕƶ"), ("ae", "æǣǽ"), ("oe", "œ"), ("ss", "ß"),
    ("th", "þ"), ("ij", "ĳ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"),
  ]
}
