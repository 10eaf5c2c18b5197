import Language
import Markup
import Testing

@testable import Diagrams

@Suite("The confrontation matrix")
struct ConfrontationPictureTests {
  private func drawn(_ width: ResearchPictureOptions.Width = .wide) throws -> DrawnResearch {
    let svg = StudySamples.matrix.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
    return try #require(DrawnResearch(svg))
  }

  /// All cells in the order of the rows, with their column.
  private var cells: [(column: Int, cell: ConfrontationPicture.Cell)] {
    StudySamples.matrix.rows.flatMap { row in row.cells.enumerated().map { ($0, $1) } }
  }

  @Test("the area of every circle is the count on one scale, in the legend too")
  func areas() throws {
    for width in ResearchPictureOptions.Width.allCases {
      let picture = try drawn(width)
      let groups = picture.root.withClass("rp-cell")
      #expect(groups.count == 30)
      var perUnit: [Double] = []
      for (group, (_, cell)) in zip(groups, cells) {
        let circle = picture.circles(in: group).first
        #expect((circle == nil) == (cell.count == 0))
        guard let radius = circle?.number("r") else { continue }
        perUnit.append(radius * radius / Double(cell.count))
        #expect(group.withClass("rp-bold").map(\.text) == ["\(cell.count)"])
      }
      let legend = picture.root.withClass("rp-legend")[0]
      let samples = picture.circles(in: legend).map { $0.number("r") }
      let words = legend.withClass("rp-text").map(\.text).filter { $0.hasPrefix("oppervlakte") }
      #expect(words == ["oppervlakte = 20 fragmenten", "oppervlakte = 2 fragmenten"])
      perUnit += [samples[0] * samples[0] / 20, samples[1] * samples[1] / 2]
      let (least, most) = (perUnit.min() ?? 0, perUnit.max() ?? 0)
      // Numbers in a picture have two decimals.
      #expect(most / least < 1.01)
    }
  }

  @Test("what is in a cell stays in it: cells of a column share their middle, and no two columns meet")
  func columns() throws {
    for width in ResearchPictureOptions.Width.allCases {
      let groups = try drawn(width).root.withClass("rp-cell")
      var extents: [Int: PictureBox] = [:]
      for (group, (column, _)) in zip(groups, cells) {
        for circle in group.all where circle.name == "circle" {
          let box = DrawnResearch.box(circle)
          extents[column] = extents[column].map { $0.united(with: box) } ?? box
        }
      }
      let sorted = extents.sorted { $0.key < $1.key }.map(\.value)
      #expect(sorted.count == 5)
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.maxX <= $1.minX })
    }
  }

  @Test(
    "every silence has a mark of its own, and the legend tells them apart; what is asked and counted as none is a 0")
  func silences() throws {
    let picture = try drawn()
    var marks: [ConfrontationPicture.Silence: Set<String>] = [:]
    for (group, (_, cell)) in zip(picture.root.withClass("rp-cell"), cells) {
      guard let silence = cell.silence else { continue }
      #expect(group.withClass("rp-mark").isEmpty && group.withClass("rp-number").isEmpty)
      marks[silence, default: []].insert(group.children.map(\.name).joined())
    }
    #expect(marks.count == 4 && Set(marks.values).count == 4)
    let legend = picture.root.withClass("rp-legend")[0].words
    for silence in ConfrontationPicture.Silence.allCases { #expect(legend.contains(silence.phrase.nl)) }
    let zero = zip(picture.root.withClass("rp-cell"), cells).first { $1.cell.count == 0 && $1.cell.silence == nil }
    #expect(zero?.0.withClass("rp-bold").map(\.text) == ["0"])
  }

  @Test("labels step in by their level, and themes stand over their labels")
  func tree() throws {
    let labels = try drawn().root.withClass("rp-label")
    let places = Dictionary(labels.map { ($0.text, $0.number("x")) }) { first, _ in first }
    #expect(places["Samenwerken"] == 0 && places["Vertrouwen"] == 14)
    #expect(
      labels.map(\.text) == [
        "Kenmerken", "Samenwerken", "Vertrouwen", "Rollen en taken", "Voorwaarden", "Tijd", "Scholing & <bijscholing>",
        "Ruimte van de organisatie", "Alle labels samen",
      ])
    #expect(
      labels.filter { $0.classes.contains("rp-bold") }.map(\.text) == ["Kenmerken", "Voorwaarden", "Alle labels samen"])
  }

  @Test("the names of few columns stand over them; of many, letters do, and a list says which is whose")
  func letters() throws {
    #expect(try drawn().root.withClass("rp-column").map(\.text).contains("Leidinggevende"))
    let many = StudySamples.sized(rows: 2, columns: 30)[0]
    let root = try #require(read(many.svg(in: .nl)))
    let letters = root.withClass("rp-column").map(\.text)
    #expect(letters.count == 31 && letters.first == "A" && letters[26] == "AA" && letters.last == "AE")
    #expect(root.withClass("rp-key")[0].words.contains("Kolom 29"))
  }

  @Test("totals are those that were given, because what has two labels counts once")
  func totals() throws {
    let totals = try drawn().root.withClass("rp-total").map(\.text)
    #expect(totals == ["76", "47", "29", "47", "14", "21", "64", "48", "61", "92", "12", "234"])
    let table = StudySamples.matrix.table(in: .nl)
    #expect(table.columns == ["Label", "Cliënt", "Vrijwilliger", "Naaste", "Professional", "Leidinggevende", "Samen"])
    #expect(table.rows.last?.cells == ["Alle labels samen", "64", "48", "61", "92", "12", "234"])
    #expect(table.rows.map(\.kind) == [.group, .fact, .fact, .fact, .group, .fact, .fact, .fact, .total])
    #expect(
      table.rows[2].cells == [
        "Vertrouwen", "14 (22%)", "5 (10%)", "8 (13%)", "20 (22%)", "gevraagd, niets gezegd", "47",
      ])
  }

  @Test("the table on a page: a heading for every column, row and group, and a part for every group")
  func html() throws {
    let root = try #require(read(html: pictureTable(StudySamples.matrix.table(in: .en))))
    #expect(root.all.filter { $0.name == "tbody" }.count == 3)
    let scopes = root.all.compactMap { $0.attributes["scope"] }
    #expect(scopes.filter { $0 == "col" }.count == 7 && scopes.filter { $0 == "rowgroup" }.count == 2)
    #expect(root.all.filter { $0.name == "td" }.allSatisfy { $0.attributes["data-label"]?.isEmpty == false })
  }

  @Test("the sentences name the largest numbers, each column's first label and every silence")
  func sentences() {
    let words = StudySamples.matrix.description(in: .nl)
    #expect(words.contains("De grootste getallen: ‘Tijd’ bij Professional (27), ‘Vertrouwen’ bij Professional (20)"))
    #expect(words.contains("Leidinggevende: het meest over ‘Tijd’ (7, 58%)."))
    #expect(words.contains("Niet gevraagd (2 cellen): ‘Tijd’ bij Naaste en ‘Scholing & <bijscholing>’ bij Cliënt."))
    #expect(StudySamples.matrix.description(in: .en).contains("Not reached (1 cell): “Scholing & <bijscholing>” from"))
  }

  @Test("cells that miss are silence of which nothing is known; numbers below zero are none")
  func repaired() {
    let rows = StudySamples.largeMatrix.rows
    #expect(rows.allSatisfy { $0.cells.count == 2 })
    #expect(rows[2].cells.map(\.silence) == [.notKnown, .notKnown])
    #expect(rows[1].cells[0].count == 0 && rows[1].cells[0].share == nil)
  }

  @Test(
    "cells that contradict each other share a letter, in the picture, the table and the sentences; the rest has none")
  func clashes() throws {
    let matrix = StudySamples.clashingMatrix
    #expect(matrix.clashes.count == 4)
    for width in ResearchPictureOptions.Width.allCases {
      let svg = matrix.svg(in: .nl, purpose: .page, options: ResearchPictureOptions(width: width))
      let root = try #require(read(svg))
      let marks = root.withClass("rp-cells")[0].withClass("rp-clash")
      #expect(marks.count == 7)
      let letters = root.withClass("rp-cells")[0].all.filter { $0.name == "text" }.map(\.text).filter {
        ["a+", "a", "b", "c", "d"].contains($0)
      }
      #expect(letters.sorted() == ["a", "a+", "b", "b", "b", "c", "d"])
      #expect(root.withClass("rp-legend")[0].words.contains("spreekt de andere kant met deze letter tegen"))
    }
    let rows = matrix.table(in: .nl).rows
    #expect(rows.flatMap(\.cells).contains("14 (22%); tegenspraak a, c, d"))
    #expect(rows.flatMap(\.cells).contains("niet gevraagd; tegenspraak b"))
    let words = matrix.description(in: .nl)
    #expect(
      words.contains(
        "Tegenspraak a: over ‘Vertrouwen’ spreken Cliënt en Professional elkaar tegen. Reden: De een belt zelf, de ander wacht."
      ))
    #expect(!words.contains("weg.") && !StudySamples.matrix.description(in: .nl).contains("Tegenspraak"))
    let plain = try #require(read(StudySamples.matrix.svg(in: .nl)))
    #expect(plain.withClass("rp-clash").isEmpty)
  }
}
