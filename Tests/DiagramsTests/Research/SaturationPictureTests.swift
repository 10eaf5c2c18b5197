import Language
import Markup
import Testing

@testable import Diagrams

@Suite("The saturation curve")
struct SaturationPictureTests {
  private func layout(_ picture: SaturationPicture) -> SaturationLayout {
    SaturationLayout(picture, options: ResearchPictureOptions(), size: 13)
  }

  @Test("points, band and threshold stand at their shares on one scale from zero")
  func places() throws {
    let picture = StudySamples.saturation
    let root = try #require(read(picture.svg(in: .nl)))
    let points = root.withClass("rp-point")
    #expect(points.count == picture.points.count)
    let zero = root.withClass("rp-axis")[0].number("y1")
    let threshold = zero - root.withClass("rp-threshold")[0].number("y1")
    for (element, point) in zip(points, picture.points) {
      // Numbers in a picture have two decimals.
      #expect(abs((zero - element.number("cy")) * 0.05 - threshold * point.ratio) < 0.02)
    }
    let band = DrawnResearch.pointsIn(root.withClass("rp-band")[0])
    #expect(band.count == picture.points.count * 2)
    #expect(abs((zero - band[0].y) * 0.05 - threshold * 0.5) < 0.02)
    let steps = zip(points, points.dropFirst()).map { $1.number("cx") - $0.number("cx") }
    #expect((steps.max() ?? 0) - (steps.min() ?? 0) < 0.02)
  }

  @Test("where the threshold was reached there is a line, a ring and the number")
  func reached() throws {
    let root = try #require(read(StudySamples.saturation.svg(in: .nl)))
    let ring = root.withClass("rp-ring")[0]
    #expect(ring.number("cx") == root.withClass("rp-point")[4].number("cx"))
    #expect(root.all.contains { $0.text == "hier bereikt: 8 bronnen" })
    let never = SaturationPicture(
      title: .empty, base: 4, baseLabels: 9, run: 2, threshold: 0, points: StudySamples.saturation.points,
      reachedAfter: nil)
    #expect(try #require(read(never.svg(in: .nl))).withClass("rp-ring").isEmpty)
    #expect(never.description(in: .nl).contains("De drempel van 0% werd niet bereikt."))
  }

  @Test("round levels, at most six, up to what is highest")
  func levels() {
    for highest in [0.0, 0.004, 0.03, 0.5, 0.51, 1, 7, 123_456] {
      let picture = SaturationPicture(
        title: .empty, base: 4, baseLabels: 9, run: 2, threshold: 0,
        points: [.init(after: 4, newLabels: 1, ratio: highest)], reachedAfter: nil)
      let levels = layout(picture).levels
      #expect((2...6).contains(levels.count) && levels.first == 0)
      #expect((levels.last ?? 0) >= highest && (levels.last ?? 0) <= max(highest * 2.01, 0.01001))
    }
  }

  @Test("under the axis no two numbers meet, however many interviews there are")
  func axis() throws {
    let points = (4..<900).map { SaturationPicture.Point(after: $0, newLabels: 0, ratio: 0.1) }
    let many = SaturationPicture(
      title: .empty, base: 4, baseLabels: 9, run: 2, threshold: 0, points: points, reachedAfter: nil)
    #expect((2...25).contains(layout(many).marked.count))
  }

  @Test("the sentence of the design, what it does not prove, and the table")
  func words() {
    let text = StudySamples.saturation.text(in: .nl)
    #expect(
      text.sentences == [
        "Na 8 bronnen leverden de volgende 2 bronnen nog 3% nieuwe labels op.",
        "Na 11 bronnen leverden de volgende 2 bronnen nog 3% nieuwe labels op.",
        "De drempel van 5% werd bereikt na 8 bronnen.", "In andere volgordes lag dat aan het eind tussen 0% en 15%.",
        "Dit zegt dat er weinig nieuws kwam, niet dat er niets meer te leren is.",
      ])
    let one = SaturationPicture(
      title: .empty, base: 1, baseLabels: 1, run: 1, threshold: 0,
      points: [.init(after: 1, newLabels: 1, ratio: 1)], reachedAfter: nil, counts: .respondents)
    #expect(
      one.text(in: .nl).sentences[0] == "Na 1 deelnemer leverde de volgende deelnemer nog 100% nieuwe labels op.")
    #expect(one.text(in: .en).sentences[0] == "After 1 respondent, the next respondent still gave 100% new codes.")
    #expect(text.table.rows.map { $0.cells[0] } == (4...11).map(String.init))
    #expect(text.table.rows[0].cells == ["4", "11", "31%", "20%", "36%", "50%"])
  }

  @Test("without a curve the reason stands in its place")
  func undefined() throws {
    let reason = Phrase(nl: "Er zijn maar drie gesprekken.", en: "There are only three interviews.")
    let picture = SaturationPicture(
      title: .empty, base: 4, baseLabels: 0, run: 2, threshold: 0, points: [], reachedAfter: nil, undefined: reason)
    #expect(try #require(read(picture.svg(in: .nl))).all.contains { $0.text == reason.nl })
    #expect(picture.text(in: .en).sentences == [reason.en])
    #expect(picture.table(in: .nl).rows.isEmpty)
  }
}
