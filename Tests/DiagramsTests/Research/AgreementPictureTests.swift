import Language
import Markup
import Testing

@testable import Diagrams

@Suite("The heat map of agreement")
struct AgreementPictureTests {
  private func cells(_ picture: AgreementPicture) throws -> [Element] {
    try #require(read(picture.svg(in: .nl))).withClass("rp-cells")[0].withClass("rp-cell")
  }

  @Test("every cell says its figure; the ground gets darker at the steps, and the letters on it change with it")
  func figures() throws {
    let cells = try cells(StudySamples.agreement)
    let texts = cells.map { $0.children[1].text }
    #expect(
      texts == [
        "0,91", "0,72", "0,55", "0,83", "0,41", "0,19", "0,62", "a", "−0,05", "0,00", "b", "b", "0,74", "0,60", "0,48",
      ])
    func grounds(_ text: String) -> [String] {
      zip(cells, texts).filter { $1 == text }.flatMap { $0.0.children.flatMap { $0.classes.map(String.init) } }
    }
    #expect(grounds("0,91").contains("rp-step5") && grounds("0,91").contains("rp-high"))
    #expect(grounds("0,60").contains("rp-step4") && grounds("0,55").contains("rp-step3"))
    #expect(grounds("0,00").contains("rp-step1") && grounds("0,00").contains("rp-low"))
    #expect(grounds("−0,05").contains("rp-below"))
    #expect(grounds("a").contains("rp-none"))
  }

  @Test("the legend states the steps that occur, and says why a cell has no figure")
  func legend() throws {
    let root = try #require(read(StudySamples.agreement.svg(in: .nl)))
    let words = root.withClass("rp-legend")[0].withClass("rp-text").map(\.text)
    #expect(
      words.filter { $0.count > 1 } == [
        "0,8 of meer", "0,6 tot 0,8", "0,4 tot 0,6", "0 tot 0,2", "onder 0: minder dan bij toeval",
        "niet te berekenen: alles is hetzelfde beoordeeld", "niet berekend",
      ])
  }

  @Test("other steps, fewer steps and no steps at all")
  func steps() {
    func picture(_ steps: [Double]) -> AgreementPicture {
      AgreementPicture(title: .empty, measure: .empty, unit: .empty, pairs: [], rows: [], steps: steps)
    }
    #expect([-0.1, 0, 0.66, 0.667, 0.8, 1].map(picture([0.8, 0.667]).step) == [0, 1, 1, 3, 5, 5])
    #expect([-1, 0, 1].map(picture([]).step) == [0, 1, 1])
    #expect(picture([0.1, 0.2, 0.3, 0.4, 0.5, .nan]).steps == [0.1, 0.2, 0.3, 0.4])
  }

  @Test("the sentences and the table: highest, lowest, how many reach the last step, overall, intervals")
  func words() {
    let text = StudySamples.agreement.text(in: .nl)
    #expect(text.sentences.contains("Het hoogst staat ‘Samenwerken’ bij Anja en Bram (0,91)."))
    #expect(text.sentences.contains("Het laagst staat ‘Rollen en taken’ bij Bram en Chris (−0,05)."))
    #expect(text.sentences.contains("In 2 van de 9 cellen is het 0,8 of meer."))
    #expect(
      text.sentences.contains("Alle labels: Anja en Bram 0,74, Anja en Chris 0,60 en Bram en Chris 0,48."))
    #expect(text.table.rows[0].cells == ["Samenwerken", "0,91 (0,85 tot 0,95)", "0,72", "0,55"])
    #expect(text.table.rows[2].cells[2] == "niet te berekenen: alles is hetzelfde beoordeeld")
    #expect(text.table.rows[3].cells == ["Tijd", "0,00", "niet berekend", "niet berekend"])
  }
}
