import Testing

@testable import Diagrams

@Suite("Texts on several lines")
struct WrappedTextTests {
  @Test("no line is wider than its room, and nothing is lost", arguments: [20.0, 60, 150, 400])
  func fits(width: Double) {
    for text in [
      StudySamples.longLabel, StudySamples.longWord, StudySamples.hebrew, StudySamples.emoji, StudySamples.markup, "",
      " a  b ", "kort/langer-dan-dat", "-/-",
    ] {
      for isBold in [false, true] {
        let lines = WrappedText.lines(of: text, size: 13, width: width, isBold: isBold)
        #expect(lines.allSatisfy { $0.count == 1 || TextWidth.of($0, size: 13, isBold: isBold) <= width + 0.001 })
        // Hyphens come where a word is cut.
        let kept = lines.joined().filter { !" -".contains($0) }
        #expect(kept == String(ShownName.tidy(text)).filter { !" -".contains($0) })
      }
    }
  }

  @Test("lines break at spaces and after slashes and hyphens; what is too much ends with an ellipsis")
  func breaks() {
    #expect(WrappedText.lines(of: "voor de naasten", size: 10, width: 45) == ["voor de", "naasten"])
    #expect(WrappedText.lines(of: "zorg/welzijn", size: 10, width: 45) == ["zorg/", "welzijn"])
    #expect(WrappedText.lines(of: "aansprakelijk", size: 10, width: 45) == ["aanspra-", "kelijk"])
    let short = WrappedText.lines(of: StudySamples.longLabel, size: 10, width: 100, most: 3)
    #expect(short.count == 3 && short[2].hasSuffix("…"))
    #expect(TextWidth.of(short[2], size: 10) <= 100)
    #expect(WrappedText.lines(of: "een twee", size: 10, width: 400, most: 1) == ["een twee"])
  }
}
