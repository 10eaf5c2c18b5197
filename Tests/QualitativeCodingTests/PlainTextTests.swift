import QualitativeCoding
import TestChance
import Testing

@Suite struct PlainTextTests {
  @Test func countsInThreeWays() {
    let text: PlainText = "né👍🏽\r\n!"
    #expect(text.count == 7)
    #expect(text.utf8Count == 14)
    #expect(text.utf16Count == 9)
    #expect(text[1..<3] == "é👍")
    #expect(text[5..<99] == "\n!")
  }

  @Test func convertsEveryPlaceOfLongTextsBothWays() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<8 {
      let text = PlainText((0..<200).map { _ in random.text() }.joined())
      var (utf8, utf16) = (0, 0)
      for (point, scalar) in text.string.unicodeScalars.enumerated() {
        #expect(text.utf8Offset(of: point) == utf8)
        #expect(text.utf16Offset(of: point) == utf16)
        #expect(text.point(atUTF8: utf8) == point)
        #expect(text.point(atUTF16: utf16) == point)
        if UTF8.width(scalar) > 1 { #expect(text.point(atUTF8: utf8 + 1) == nil) }
        if UTF16.width(scalar) > 1 { #expect(text.point(atUTF16: utf16 + 1) == nil) }
        utf8 += UTF8.width(scalar)
        utf16 += UTF16.width(scalar)
      }
      #expect(text.point(atUTF16: utf16) == text.count)
      #expect(text.utf16Offset(of: text.count + 1) == nil)
      #expect(text.point(atUTF8: -1) == nil)
    }
  }

  @Test func cutsOutWhatSlicingScalarsCutsOut() {
    var random = SeededGenerator(seed: 8)
    let text = PlainText((0..<300).map { _ in random.text() }.joined())
    let scalars = Array(text.string.unicodeScalars)
    for _ in 0..<200 {
      let bounds = [Int.random(in: 0...scalars.count, using: &random), .random(in: 0...scalars.count, using: &random)]
      let range = (bounds.min() ?? 0)..<(bounds.max() ?? 0)
      #expect(text[range].unicodeScalars.elementsEqual(scalars[range]))
    }
  }
}
