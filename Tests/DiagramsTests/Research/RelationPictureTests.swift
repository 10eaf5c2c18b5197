import Language
import Markup
import Testing

@testable import Diagrams

@Suite("Labels that occur together, and the alliance")
struct RelationPictureTests {
  @Test("a pair stands once, below the diagonal, with the count as area and number")
  func triangle() throws {
    let picture = StudySamples.together
    let root = try #require(read(picture.svg(in: .nl)))
    let cells = root.withClass("rp-cell")
    #expect(cells.map { $0.withClass("rp-number")[0].text } == ["24", "12", "6"])
    let radii = cells.map { $0.withClass("rp-mark")[0].number("r") }
    #expect(abs(radii[0] * radii[0] / 24 - radii[2] * radii[2] / 6) < 0.02)
    let diagonal = root.withClass("rp-diagonal").map { PicturePoint(x: $0.number("x"), y: $0.number("y")) }
    for (cell, pair) in zip(cells, picture.pairs) {
      let circle = cell.withClass("rp-mark")[0]
      #expect(circle.number("cx") == diagonal[pair.first].x)
      #expect(abs(circle.number("cy") - diagonal[pair.second].y) < 23)
      #expect(circle.number("cx") < diagonal[pair.second].x)
    }
  }

  @Test("pairs that cannot be are left out, and of a pair named twice the first counts")
  func pairs() {
    let picture = CoOccurrencePicture(
      title: .empty, nearness: .empty, labels: [.init("a"), .init("b")],
      pairs: [
        .init(1, 0, count: 3), .init(0, 1, count: 9), .init(0, 0, count: 4), .init(0, 2, count: 4),
        .init(-1, 0, count: 4), .init(0, 1, count: -1),
      ])
    #expect(picture.pairs == [.init(0, 1, count: 3)])
  }

  @Test("of many labels, those that occur together most can be drawn, in their own order")
  func strongest() {
    let picture = StudySamples.together.strongest(3)
    #expect(picture.labels.map(\.name) == ["Samenwerken", "Vertrouwen", "Rollen en taken"])
    #expect(picture.pairs.map(\.count) == [24, 12])
    #expect(picture.leftOut == 2 && picture.strongest(2).leftOut == 3)
    let text = picture.text(in: .nl)
    #expect(text.summary == "3 van 5 labels · samen: in dezelfde beurt")
    #expect(text.sentences.first == "Dit zijn de 3 labels die het vaakst samen voorkomen, van 5.")
    #expect(StudySamples.together.strongest(99).leftOut == 0)
  }

  @Test("the words: what together means, how many pairs, the strongest, and who stands alone")
  func words() {
    let text = StudySamples.together.text(in: .nl)
    #expect(
      text.sentences == [
        "Samen betekent hier: in dezelfde beurt.", "Van de 10 paren labels komen er 3 samen voor.",
        "Het vaakst: ‘Samenwerken’ en ‘Vertrouwen’ (24); ‘Samenwerken’ en ‘Rollen en taken’ (12); "
          + "‘Vertrouwen’ en ‘Tijd’ (6).",
        "Met geen enkel ander label: ‘Alleen’.",
      ])
    #expect(text.table.rows.map(\.cells)[2] == ["Vertrouwen", "Tijd", "6", "–"])
  }

  @Test("two arrows lead to the alliance, two work both ways, and none of them crosses a box")
  func alliance() throws {
    for width in ResearchPictureOptions.Width.allCases {
      let svg = StudySamples.alliance.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
      let root = try #require(read(svg))
      let arrows = root.withClass("rp-arrows")[0]
      #expect(arrows.withClass("rp-arrow").count == 4 && arrows.withClass("rp-head").count == 6)
      let boxes = root.withClass("rp-box").map { box in
        PictureBox(
          minX: box.number("x"), minY: box.number("y"), maxX: box.number("x") + box.number("width"),
          maxY: box.number("y") + box.number("height"))
      }
      #expect(boxes.count == 4)
      for line in arrows.withClass("rp-arrow").map(DrawnResearch.pointsIn) {
        for (start, end) in zip(line, line.dropFirst()) {
          for share in stride(from: 0.05, through: 0.95, by: 0.05) {
            let point = start + (end - start) * share
            #expect(boxes.allSatisfy { !$0.grown(by: -1).contains(point) })
          }
        }
      }
      for (index, box) in boxes.enumerated() {
        #expect(boxes[(index + 1)...].allSatisfy { !$0.overlaps(box) })
        let own = root.withClass("rp-factor")[index].withClass("rp-text")
        #expect(own.allSatisfy { box.contains(PicturePoint(x: $0.number("x"), y: $0.number("y"))) })
      }
    }
  }

  @Test("a factor without sides says once how often it was named; one of which nothing was said says that once")
  func withoutSides() throws {
    func words(_ picture: AlliancePicture) throws -> (alliance: [String], institutional: [String]) {
      let root = try #require(read(picture.svg(in: .nl)))
      return (
        root.withClass("rp-alliance")[0].withClass("rp-text").map(\.text),
        root.withClass("rp-institutional")[0].withClass("rp-text").map(\.text)
      )
    }
    func picture(counts: CountedThing? = .fragments, alliance: Balance? = nil, named: Int?) -> AlliancePicture {
      AlliancePicture(
        title: .empty, subject: "Noord", counts: counts, alliance: alliance, named: named,
        personal: Balance(helps: [.init("Elkaar kennen", count: 2)]), institutional: Balance(),
        organisation: Balance())
    }
    let five = picture(named: 5)
    #expect(try words(five).alliance == ["De samenwerking zelf", "5 fragmenten"])
    #expect(try words(five).institutional == ["Instellingen en beleid", "niets genoemd"])
    #expect(five.text(in: .nl).sentences.contains("De samenwerking zelf: 5 fragmenten."))
    #expect(five.text(in: .en).summary.hasSuffix("counted: fragments"))
    #expect(five.table(in: .en).rows.first?.cells == ["Alliance", "no side", "–", "5"])
    #expect(try words(picture(named: 0)).alliance == ["De samenwerking zelf", "niets genoemd"])
    #expect(try words(picture(counts: nil, named: nil)).alliance == ["De samenwerking zelf"])
    #expect(!picture(named: nil).text(in: .nl).sentences.contains { $0.hasPrefix("De samenwerking zelf") })
    let sides = picture(alliance: Balance(hinders: [.init("Losse eindjes", count: 3)]), named: 5)
    #expect(try words(sides).alliance.contains("Losse eindjes (3)") && sides.named == nil)
  }

  @Test("a box shows the first of a long list and how many more there are; the table has them all")
  func long() throws {
    let many = Balance(helps: (1...30).map { (number: Int) in .init("Zaak \(number)", count: number) })
    let picture = AlliancePicture(
      title: .empty, subject: "Noord", personal: many, institutional: Balance(), organisation: Balance())
    let root = try #require(read(picture.svg(in: .nl)))
    let words = root.withClass("rp-personal")[0].withClass("rp-text").map(\.text)
    #expect(words.contains("Zaak 30 (30)") && words.contains("22 andere") && !words.contains("Zaak 22 (22)"))
    #expect(picture.table(in: .nl).rows.count == 30)
  }
}
