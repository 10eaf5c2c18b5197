import Testing

@testable import Diagrams

@Suite("Names and widths in pictures")
struct TextTests {
  @Test("a name of eighteen characters stays whole, a longer one ends in an ellipsis")
  func shortening() {
    #expect(ShownName.shortened("Gezinsondersteuner") == "Gezinsondersteuner")
    #expect(ShownName.shortened("Dhr. van der Meulen") == "Dhr. van der Meul…")
    #expect(ShownName.shortened("Anna Maria van den Berg").count <= 18)
  }

  @Test("no shown name is wider than the promised width", arguments: ["W", "陳", "👨‍👩‍👧", "م", "i"])
  func widest(letter: String) {
    let shown = ShownName.shortened(String(repeating: letter, count: 60))
    #expect(TextWidth.of(shown, size: 1) <= ShownName.widest)
    #expect(shown.count <= ShownName.longest)
  }

  @Test("an empty name, control characters and turning marks leave one clean line")
  func tidying() {
    #expect(String(ShownName.tidy("")) == "?")
    #expect(String(ShownName.tidy(" \n\t ")) == "?")
    #expect(String(ShownName.tidy("a\u{0}\u{202E}b \n c")) == "ab c")
    #expect(String(ShownName.tidy("e\u{301}\u{302}\u{303}\u{304}")).unicodeScalars.count <= 3)
  }

  @Test("letters that only change a neighbour have no width, wide scripts have their own")
  func widths() {
    #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("e", size: 10))
    #expect(TextWidth.of("陳", size: 10) == 10)
    #expect(TextWidth.of("👨‍👩‍👧‍👦", size: 10) == 14)
    #expect(TextWidth.of("ii", size: 10) < TextWidth.of("WW", size: 10) / 2)
    #expect(TextWidth.of("Nok", size: 10, isBold: true) > TextWidth.of("Nok", size: 10))
  }

  @Test("the client's name fits the disc: on one line, on two, or its first words")
  func centre() {
    #expect(CentreName.lines(of: "Suda", size: 15, room: 86).text == ["Suda"])
    #expect(CentreName.lines(of: "Maria van Dam", size: 15, room: 86).text.count == 2)
    for name in ["Wilhelminaaaaaaaaaaaaaa", "", "A B C D E F G H I J K L M N"] {
      let lines = CentreName.lines(of: name, size: 15, room: 86)
      #expect(lines.text.allSatisfy { TextWidth.of($0, size: lines.size, isBold: true) <= 86.01 })
    }
  }
}
