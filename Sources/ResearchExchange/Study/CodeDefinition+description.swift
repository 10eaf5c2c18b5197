import Language
import QualitativeCoding

// The standard has one text for what a code means. The parts stand in it one under another, each behind its word, and come back.
extension CodeDefinition {
  /// Before the parts that follow the meaning.
  private static func words(in language: DisplayLanguage) -> [String] {
    let words = [
      Phrase(nl: "Wel: ", en: "Use: "), Phrase(nl: "Niet: ", en: "Do not use: "),
      Phrase(nl: "Voorbeeld: ", en: "Example: "),
    ]
    return words.map { $0.text(in: language) }
  }

  private static let gap = "\n\n"

  /// One text for other programs to show.
  func description(in language: DisplayLanguage) -> String {
    let parts = zip([""] + Self.words(in: language), [meaning, whenToUse, whenNotToUse, anchorExample])
    return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }.joined(separator: Self.gap)
  }

  /// A text in the parts it was made of; all of it is the meaning when it was not made of parts.
  init(description: String) {
    self.init(meaning: description)
    for language in DisplayLanguage.allCases {
      let parts = Self.parts(of: description, in: language)
      guard meaning == description, parts.description(in: language) == description else { continue }
      self = parts
    }
  }

  /// Whether both can be the same text, however it is divided and in whatever language its words are.
  func says(_ other: CodeDefinition) -> Bool {
    if self == other { return true }
    let texts = DisplayLanguage.allCases.map(description)
    return DisplayLanguage.allCases.contains { texts.contains(other.description(in: $0)) }
  }

  /// Whether the one text tells the parts, in whatever language it is written.
  var comesBackFromDescription: Bool {
    DisplayLanguage.allCases.allSatisfy { CodeDefinition(description: description(in: $0)) == self }
  }

  private static func parts(of description: String, in language: DisplayLanguage) -> CodeDefinition {
    var texts = ["", "", "", ""]
    var current = 0
    let words = words(in: language)
    for (number, block) in description.split(separator: gap, omittingEmptySubsequences: false).enumerated() {
      if let next = words.indices.first(where: { $0 >= current && block.hasPrefix(words[$0]) }) {
        current = next + 1
        texts[current] = String(block.dropFirst(words[next].count))
      } else {
        texts[current] += (number == 0 ? "" : gap) + block
      }
    }
    return CodeDefinition(meaning: texts[0], whenToUse: texts[1], whenNotToUse: texts[2], anchorExample: texts[3])
  }
}
