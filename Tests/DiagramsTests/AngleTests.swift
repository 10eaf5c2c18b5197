import Testing

@testable import Diagrams

@Suite("Sharing out the circle")
struct AngleTests {
  @Test("wishes that fit are granted exactly")
  func granted() {
    let links = [0.5, 1.5, 2.5].map { AngleChain.Link(wish: $0, weight: 1, gap: 0.4) }
    #expect(AngleChain.solve(links, from: 0, to: 3, lastGap: 0.4) == [0.5, 1.5, 2.5])
  }

  @Test("all distances are kept whenever there is room, whatever the wishes", arguments: 0..<40)
  func distances(seed: Int) {
    var dice = Dice(seed)
    let links = (0..<12).map { _ in
      AngleChain.Link(
        wish: Double(dice.below(600)) / 100, weight: Double(1 + dice.below(9)), gap: Double(dice.below(45)) / 100)
    }
    let solved = AngleChain.solve(links, from: 0, to: 6.28, lastGap: 0.2)
    var before = 0.0
    for (link, bearing) in zip(links, solved) {
      #expect(bearing - before >= link.gap - 1e-9)
      before = bearing
    }
    #expect(before <= 6.28 - 0.2 + 1e-9)
  }

  @Test("without room enough everybody stays between the ends, in order")
  func tight() {
    let links = (0..<10).map { _ in AngleChain.Link(wish: 1, weight: 1, gap: 1) }
    let solved = AngleChain.solve(links, from: 0, to: 5, lastGap: 1)
    #expect(solved == solved.sorted())
    #expect(solved[0] > 0 && solved[9] < 5)
  }

  @Test("widths fill the turn, give everybody the least, and grow with the wish")
  func widths() {
    let needs = [(0.4, 0.1), (0.2, 1), (0.2, 2), (0.5, 0.2)].map { SectorWidths.Need(least: $0.0, wish: $0.1) }
    let widths = SectorWidths.share(needs)
    #expect(abs(widths.reduce(0, +) - 2 * .pi) < 1e-9)
    for (need, width) in zip(needs, widths) { #expect(width >= need.least - 1e-9) }
    #expect(widths[2] > widths[1])
  }

  @Test("too much for one turn is shrunk to one turn")
  func tooMuch() {
    let widths = SectorWidths.share((0..<5).map { _ in SectorWidths.Need(least: 2, wish: 1) })
    #expect(abs(widths.reduce(0, +) - 2 * .pi) < 1e-9)
  }
}
