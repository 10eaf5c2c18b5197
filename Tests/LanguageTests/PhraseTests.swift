import Language
import Testing

@Suite("Phrases")
struct PhraseTests {
  @Test("a phrase says its words in each language")
  func text() {
    let phrase = Phrase(nl: "naaste", en: "close one")
    #expect(phrase.text(in: .nl) == "naaste")
    #expect(Speaker(.en)(phrase) == "close one")
    #expect(Phrase.verbatim("Jan").text(in: .en) == "Jan")
  }

  @Test(
    "one thing is counted differently from none and many",
    arguments: [(0, "0 personen"), (1, "1 persoon"), (2, "2 personen"), (-1, "-1 personen")])
  func counted(count: Int, words: String) {
    let phrase = Phrase.counted(
      count, nl: (one: "1 persoon", other: "\(count) personen"), en: (one: "1 person", other: "\(count) people"))
    #expect(phrase.nl == words)
  }

  @Test("none can have words of its own")
  func zero() {
    let phrase = Phrase.counted(0, nl: ("1", "0"), en: ("1", "0"), zero: Phrase(nl: "niemand", en: "nobody"))
    #expect(phrase.en == "nobody")
  }

  @Test("lists have a word before the last")
  func list() {
    #expect(Speaker(.nl).list([]) == "")
    #expect(Speaker(.nl).list(["a"]) == "a")
    #expect(Speaker(.nl).list(["a", "b"]) == "a en b")
    #expect(Speaker(.nl).list(["a", "b", "c"]) == "a, b en c")
    #expect(Speaker(.en).list(["a", "b", "c"], .or) == "a, b or c")
    #expect(Phrase.list([Phrase(nl: "een", en: "one"), Phrase(nl: "twee", en: "two")]).nl == "een en twee")
  }

  @Test("empty phrases leave no separator behind")
  func joined() {
    #expect(Phrase.joined([.verbatim("a"), .empty, .verbatim("b")]).nl == "a b")
    #expect((Phrase(nl: "a", en: "b") + .verbatim(".")).en == "b.")
    #expect(Phrase.empty.isEmpty)
  }

  @Test("a sentence begins with a capital, and Dutch ij is one letter")
  func capitalized() {
    #expect(Phrase(nl: "ijs", en: "ice").capitalized == Phrase(nl: "IJs", en: "Ice"))
    #expect(Phrase(nl: "één", en: "").capitalized == Phrase(nl: "Één", en: ""))
  }

  @Test(
    "places in a row",
    arguments: [
      (1, "1e", "1st"), (2, "2e", "2nd"), (3, "3e", "3rd"), (11, "11e", "11th"), (112, "112e", "112th"),
      (21, "21e", "21st"),
    ])
  func ordinal(place: Int, nl: String, en: String) {
    #expect(Phrase.ordinal(place) == Phrase(nl: nl, en: en))
  }

  @Test(
    "the language a browser asks for",
    arguments: [
      ("nl", DisplayLanguage.nl), ("en-GB,en;q=0.9", .en), ("fr, en;q=0.3, nl;q=0.5", .nl), ("NL-be", .nl), ("fr", nil),
      ("", nil), ("en;q=0", nil), ("en;q=x", nil), ("*", nil), (";;,,q=1", nil), ("en, nl", .en), ("en;q=0.5,nl", .nl),
    ])
  func preferred(header: String, language: DisplayLanguage?) {
    #expect(DisplayLanguage.preferred(acceptLanguage: header) == language)
  }
}
