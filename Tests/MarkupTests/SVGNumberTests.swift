import Markup
import TestChance
import Testing

@Suite("Numbers in pictures")
struct SVGNumberTests {
  @Test(
    "at most two decimals, no exponent, no minus zero",
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (-0.5, "-0.5"), (0.05, "0.05"), (12.25, "12.25"),
      (1.10, "1.1"), (0.1 + 0.2, "0.3"), (1e-05, "0"), (-1e-05, "0"), (0.004, "0"), (-0.004, "0"), (0.005, "0.01"),
      (-0.005, "-0.01"), (99.995, "100"), (1e6, "1000000"), (123456.789, "123456.79"), (1e300, "10000000000000"),
      (-1e300, "-10000000000000"), (.nan, "0"), (.infinity, "0"), (-.infinity, "0"), (.leastNonzeroMagnitude, "0"),
    ])
  func table(number: Double, written: String) {
    #expect(SVGNumber.format(number) == written)
  }

  @Test("what is read back differs by at most half a hundredth")
  func closeness() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      let number = Double.random(in: -1000...1000, using: &generator)
      let written = SVGNumber.format(number)
      let read = try #require(Double(written))
      #expect(abs(read - number) <= 0.005 + 1e-9)
      #expect(written.split(separator: ".").dropFirst().allSatisfy { $0.count <= 2 && $0.last != "0" })
    }
  }
}
