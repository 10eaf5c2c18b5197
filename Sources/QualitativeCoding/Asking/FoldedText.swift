/// A text as one looks words up in it: small letters, without accents, `ĳ` as `ij`; and the way back to the text itself.
struct FoldedText {
  let scalars: [Unicode.Scalar]
  /// Per folded scalar the code point it came from.
  let origins: [Int32]
  let count: Int

  init(_ text: String) {
    var (scalars, origins): ([Unicode.Scalar], [Int32]) = ([], [])
    var place: Int32 = 0
    for scalar in text.unicodeScalars {
      for folded in Self.fold(scalar) {
        scalars.append(folded)
        origins.append(place)
      }
      place += 1
    }
    self.scalars = scalars
    self.origins = origins
    count = Int(place)
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    let rows = [
      "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı", "j": "ĵ",
      "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų",
      "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ae": "æ", "oe": "œ", "ij": "ĳ", "ss": "ß", "'": "’‘ʼ`´", "\"": "“”„«»",
      "-": "–—‑",
    ]
    for (plain, letters) in rows {
      for letter in letters.unicodeScalars { table[letter] = Array(plain.unicodeScalars) }
    }
    return table
  }()

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [scalar.isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar] }
    if (0x300...0x36F).contains(scalar.value) { return [] }
    return scalar.properties.lowercaseMapping.unicodeScalars.flatMap { lower in
      (0x300...0x36F).contains(lower.value) ? [] : table[lower] ?? [lower]
    }
  }

  /// Where a folded text occurs, as code points of the text itself.
  func occurrences(of wanted: FoldedText, wholeWords: Bool) -> [Range<Int>] {
    let needle = wanted.scalars
    guard let first = needle.first, needle.count <= scalars.count else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place + needle.count <= scalars.count {
      guard scalars[place] == first, scalars[place..<place + needle.count].elementsEqual(needle),
        !wholeWords || isWord(place..<place + needle.count)
      else {
        place += 1
        continue
      }
      let end = place + needle.count
      found.append(Int(origins[place])..<(end < origins.count ? Int(origins[end]) : count))
      place = end
    }
    return found.filter { !$0.isEmpty }
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    func isPart(_ place: Int) -> Bool {
      scalars.indices.contains(place) && (scalars[place].isLetter || scalars[place].isDigit)
    }
    return !(isPart(range.lowerBound - 1) && isPart(range.lowerBound))
      && !(isPart(range.upperBound) && isPart(range.upperBound - 1))
  }
}
