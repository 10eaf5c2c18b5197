import Language
import QualitativeCoding
import TestChance
import Testing

@testable import ResearchExchange

@Suite("The parts of a definition in one text")
struct DescriptionTests {
  private static let whole = CodeDefinition(
    meaning: "Wie kiest.\n\nOok samen.", whenToUse: "kiezen", whenNotToUse: "kunnen", anchorExample: "Ik koos.\n\nZelf."
  )

  @Test("parts come back, in either language, and paragraphs stay in their part", arguments: DisplayLanguage.allCases)
  func parts(_ language: DisplayLanguage) {
    var some = Self.whole
    (some.meaning, some.whenNotToUse) = ("", "")
    for definition in [Self.whole, some, CodeDefinition(meaning: "kaal"), CodeDefinition()] {
      let text = definition.description(in: language)
      #expect(CodeDefinition(description: text) == definition)
      #expect(definition.comesBackFromDescription)
    }
    #expect(Self.whole.description(in: .en).contains("\n\nDo not use: kunnen\n\nExample: Ik koos."))
  }

  @Test("a text of another program stays as it is when it goes out again")
  func others() {
    let texts = [
      "Wel", "Wel: ", "Niet: a\n\nWel: b", "Example: x\n\nUse: y", "a\n\nb", "\n\nWel: x", "Wel: a\n\nDo not use: b",
    ]
    for text in texts {
      let definition = CodeDefinition(description: text)
      #expect(DisplayLanguage.allCases.contains { definition.description(in: $0) == text }, "\(text)")
      #expect(definition.says(CodeDefinition(meaning: text)))
    }
  }

  @Test("whatever stands in a text, it is the same text again")
  func anything() {
    var chance = SeededGenerator(seed: 5)
    let pieces = ["Wel: ", "Niet: ", "Voorbeeld: ", "Use: ", "Do not use: ", "Example: ", "\n\n", "\n", "a", " "]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<8, using: &chance)
      let text = (0..<count).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
      let definition = CodeDefinition(description: text)
      #expect(DisplayLanguage.allCases.contains { definition.description(in: $0) == text }, "\(text.debugDescription)")
    }
  }

  @Test("what the text cannot tell goes along apart: a definition never changes by travelling")
  func ambiguous() throws {
    let odd = CodeDefinition(meaning: "Wel: toch de betekenis", whenToUse: "a\n\nNiet: b")
    #expect(!odd.comesBackFromDescription)
    var study = Project(name: "s")
    study.trees = [
      CodeTree(
        id: guid(1), name: "t",
        codes: [Code(id: guid(2), name: "a", definition: odd), Code(id: guid(3), name: "b", definition: Self.whole)])
    ]
    for language in DisplayLanguage.allCases {
      let bytes = RefiWriter(RefiPackage.of(study, language: language).package).projectFile().bytes
      #expect(read(String(decoding: bytes, as: UTF8.self)).value?.study().project == study)
    }
  }
}
