import Language
import Markup
import Testing

@testable import Diagrams

@Suite("Bars: how often labels occur, and what helps or hinders")
struct BarPictureTests {
  @Test("bars begin at zero on one scale; what comes from below is hatched and begins where the own part ends")
  func frequency() throws {
    for width in ResearchPictureOptions.Width.allCases {
      let picture = StudySamples.frequency
      let svg = picture.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
      let groups = try #require(read(svg)).withClass("rp-bar")
      let own = groups.map { $0.withClass("rp-mark").first }
      let unit = (own[1]?.number("width") ?? 0) / 47
      for (bar, element) in zip(picture.bars, own) {
        #expect((element == nil) == (bar.own == 0))
        guard let element else { continue }
        #expect(abs(element.number("width") - unit * Double(bar.own)) < 0.02)
        #expect(element.number("x") == own[1]?.number("x"))
      }
      let below = groups[0].withClass("rp-below-part")[0]
      #expect(abs(below.number("width") - unit * 58) < 0.02)
      #expect(abs(below.number("x") - (own[0]?.number("x") ?? 0) - (own[0]?.number("width") ?? 0)) < 0.02)
      #expect(below.attributes["fill"] == "url(#rp-hatch)")
      #expect(groups.map { $0.withClass("rp-number")[0].text } == ["70 · zelf 12", "47", "29", "7", "0"])
    }
  }

  @Test("what is counted is said, and so is what is not used")
  func frequencyWords() {
    let text = StudySamples.frequency.text(in: .nl)
    #expect(text.summary == "5 labels · 83 bronnen")
    #expect(
      text.sentences == [
        "Elke balk telt bronnen.",
        "Het vaakst komt voor: ‘Vertrouwen’ (47), ‘Rollen en taken’ (29) en ‘Samenwerken’ (12).",
        "Met alles eronder is het meest: ‘Samenwerken’ (70, zelf 12).", "Nog nergens gebruikt: ‘Ruimte’.",
      ])
    #expect(text.table.rows[0].cells == ["Samenwerken", "12", "70"])
  }

  @Test("helps is drawn to the left of the middle, hinders to the right and hatched, on one scale")
  func motivation() throws {
    for width in ResearchPictureOptions.Width.allCases {
      let svg = StudySamples.motivation.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
      let root = try #require(read(svg))
      let middle = width.units / 2
      let (helps, hinders) = (root.withClass("rp-helps"), root.withClass("rp-hinders"))
      #expect(helps.allSatisfy { abs($0.number("x") + $0.number("width") - middle) < 0.02 })
      #expect(hinders.allSatisfy { abs($0.number("x") - middle) < 0.02 })
      let unit = hinders[2].number("width") / 31
      let counts = [23.0, 14, 12, 9, 11]
      for (bar, count) in zip(helps + hinders, counts) { #expect(abs(bar.number("width") - count * unit) < 0.02) }
      #expect(hinders.allSatisfy { $0.attributes["fill"] == "url(#rp-hatch)" })
    }
  }

  @Test("all three factors are told, also when nothing was named")
  func motivationWords() {
    let text = StudySamples.motivation.text(in: .nl)
    #expect(
      text.sentences.first
        == "Willen (wat mensen drijft). Helpt: Ervaren dat het werkt (23) en Niemand kan het alleen (14). "
        + "Hindert: Angst om de regie te verliezen (9).")
    #expect(text.sentences.last?.contains("Helpt: niets genoemd. Hindert: Geen tijd (31).") == true)
    #expect(text.table.rows.map { $0.cells[1] } == ["helpt", "helpt", "hindert", "helpt", "hindert", "hindert"])
  }
}
