import Language
import TestChance
import Testing

@Suite("Numbers in words")
struct NumberTests {
  private let dutch = Speaker(.nl)
  private let english = Speaker(.en)

  @Test(
    "decimals and groups are marked as the language does",
    arguments: [
      (1234.5, 1, "1.234,5", "1,234.5"), (0, 0, "0", "0"), (0.05, 1, "0,1", "0.1"), (-0.04, 1, "0,0", "0.0"),
      (-1234567.891, 2, "−1.234.567,89", "−1,234,567.89"), (2.5, 0, "3", "3"), (999.995, 2, "1.000,00", "1,000.00"),
      (0.5, 3, "0,500", "0.500"), (.nan, 1, "–", "–"), (.infinity, 0, "–", "–"), (1e20, 0, "–", "–"),
    ])
  func decimals(number: Double, decimals: Int, nl: String, en: String) {
    #expect(dutch.number(number, decimals: decimals) == nl)
    #expect(english.number(number, decimals: decimals) == en)
  }

  @Test("whole numbers, also the smallest there is")
  func whole() {
    #expect(dutch.number(1_234_567) == "1.234.567")
    #expect(english.number(-12) == "−12")
    #expect(dutch.number(Int.min) == "−9.223.372.036.854.775.808")
    #expect(Phrase.number(1000) == Phrase(nl: "1.000", en: "1,000"))
  }

  @Test("zeros at the end can be left out")
  func upTo() {
    #expect(dutch.number(1.5, upTo: 2) == "1,5")
    #expect(dutch.number(2, upTo: 2) == "2")
    #expect(dutch.number(100, upTo: 0) == "100")
    #expect(english.number(0.125, upTo: 2) == "0.13")
  }

  @Test("percent and sizes of files")
  func units() {
    #expect(dutch.percent(0.345) == "35%")
    #expect(dutch.percent(0.345, decimals: 1) == "34,5%")
    #expect(dutch.percent(.nan) == "–")
    #expect(dutch.bytes(1) == "1 byte")
    #expect(dutch.bytes(999) == "999 bytes")
    #expect(dutch.bytes(1234) == "1,2 kB")
    #expect(english.bytes(999_960) == "1.0 MB")
    #expect(english.bytes(1_234_567_890) == "1.2 GB")
  }

  @Test(
    "typed numbers are read as the language writes them, and forgivingly",
    arguments: [
      ("1,5", 1.5), ("1.5", 1.5), ("1.500", 1500), ("1.234,5", 1234.5), ("1.234.567", 1_234_567), (" 12 ", 12),
      ("-3,25", -3.25), ("−3", -3), ("1 000", 1000), ("0,5", 0.5), ("12345,6", 12345.6),
    ])
  func typed(text: String, number: Double) {
    #expect(dutch.typedNumber(text) == number)
  }

  @Test(
    "what is no number is not read",
    arguments: ["", ",", ".", "1,", ",5", "1,2,3", "1.2.3", "12.34,5", "abc", "1e5", "٣", "1,5x", "--1"])
  func notTyped(text: String) {
    #expect(dutch.typedNumber(text) == nil)
  }

  @Test("what is said can be typed back, in both languages")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let number = (Double.random(in: -1e6...1e6, using: &generator) * 100).rounded() / 100
      for speaker in [dutch, english] {
        #expect(speaker.typedNumber(speaker.number(number, decimals: 2)) == number)
      }
    }
  }
}
