import Language
import TestChance
import Testing

@Suite("The order of names")
struct NameOrderTests {
  @Test(
    "a name is taken apart as Dutch custom does",
    arguments: [
      ("Ëva van den Berg", "Ëva", "van den", "Berg"), ("Jan Smit", "Jan", "", "Smit"), ("Fatima", "", "", "Fatima"),
      ("van den Berg", "", "van den", "Berg"), ("de buurvrouw", "", "de", "buurvrouw"),
      ("Anna Maria de Wit", "Anna Maria", "de", "Wit"),
      ("Anna de Vries-van den Berg", "Anna", "de", "Vries-van den Berg"), ("Piet in ’t Veld", "Piet", "in ’t", "Veld"),
      ("Ben van der", "Ben", "van", "der"), ("", "", "", ""), ("  Jan   Smit ", "Jan", "", "Smit"),
      ("El", "", "", "El"),
      ("Fatima el Amrani", "Fatima", "el", "Amrani"),
    ])
  func parts(name: String, given: String, particle: String, family: String) {
    let parts = NameParts(of: name)
    #expect(parts.given == given)
    #expect(parts.particle == particle)
    #expect(parts.family == family)
  }

  @Test("a name stands in a list with its family name first")
  func inList() {
    #expect(NameParts(of: "Ëva van den Berg").inList == "Berg, Ëva van den")
    #expect(NameParts(of: "Fatima").inList == "Fatima")
  }

  @Test(
    "the key folds accents, capitals and marks",
    arguments: [
      ("Ëva van den Berg", "berg van-den eva"), ("E\u{308}VA VAN DEN BERG", "berg van-den eva"),
      ("Łukasz Żółć", "zolc lukasz"),
      ("Jürgen Groß", "gross jurgen"), ("Søren Ærø", "aero soren"), ("Şükrü İnan", "inan sukru"),
      ("Nguyễn Thị", "thi nguyen"),
      ("Ryan O'Brien", "obrien ryan"), ("J. Smit", "smit j"), ("Anna Smit-Bakker", "smit-bakker anna"),
      ("Team 2", "2 team"),
      ("", ""), ("!?", ""),
    ])
  func key(name: String, key: String) {
    #expect(NameOrder.key(name) == key)
  }

  @Test("ij stands with y, or as two letters when asked")
  func longIJ() {
    #expect(NameOrder.key("Jan Wijk") == NameOrder.key("Jan Wyk"))
    #expect(NameOrder.key("Jan Wĳk") == NameOrder.key("Jan WIJK"))
    #expect(NameOrder.key("Jan Wijk", longIJ: .asLetters) == "wijk jan")
  }

  @Test("names stand in Dutch order")
  func order() {
    let names = [
      "Berg", "Anna Berg", "Bert Berg", "Ëva van den Berg", "Jan van den Berg", "Anna Berg-Smit", "Anna Bergen",
      "Zoë de Boer", "Ali Çelik", "Jan Yntema", "Piet IJsbrand",
    ]
    #expect(NameOrder.sorted(names.reversed()) { $0 } == names)
    #expect(NameOrder.sorted(["ëva", "Eva", "eva"]) { $0 } == ["Eva", "eva", "ëva"])
  }

  @Test("the key of any name sorts the same as bytes, and its folding is stable")
  func anyName() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let key = NameOrder.key(generator.text())
      #expect(!key.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
      let other = NameOrder.key(generator.text())
      let asBytes = Array(key.utf8).lexicographicallyPrecedes(Array(other.utf8))
      if key != other, key.allSatisfy(\.isASCII), other.allSatisfy(\.isASCII) { #expect((key < other) == asBytes) }
    }
  }
}
