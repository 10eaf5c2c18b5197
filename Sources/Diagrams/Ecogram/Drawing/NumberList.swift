import Language
import Markup
import PersonalNetwork

/// Whose number is whose, below the picture.
struct NumberList {
  let people: [PlacedPerson]
  let frame: EcogramFrame
  let language: DisplayLanguage

  private let size = 13.0
  private var rowHeight: Double { frame.isNarrow ? 25 : 19 }
  private var indent: Double { TextWidth.of("\(people.count)", size: size, isBold: true) + 8 }

  init(layout: EcogramLayout, language: DisplayLanguage) {
    self.language = language
    people = layout.people.filter { $0.number != nil }
    frame = layout.frame
  }

  private func name(_ placed: PlacedPerson) -> String {
    let suffix = DrawnChange.suffix(placed.change, in: language)
    let widest = (frame.isNarrow ? 10.2 : 15) - TextWidth.of(suffix, size: 1)
    return ShownName.shortened(placed.person.name, to: 30, widest: widest) + suffix
  }

  private var columns: Columns {
    let widths = people.map { indent + TextWidth.of(name($0), size: size) }
    return Columns(widths: widths, room: frame.half * 2, gap: frame.isNarrow ? 8 : 20)
  }

  var height: Double { people.isEmpty ? 0 : Double(columns.rows) * rowHeight + 12 }

  /// - Parameter link: where somebody's page is.
  func svg(top: Double, link: (String) -> Address?) -> SVG {
    guard !people.isEmpty else { return .empty }
    let columns = columns
    return SVG.g(.class("eg-list")) {
      for (index, placed) in people.enumerated() {
        let cell = columns.cell(index)
        let x = -frame.half + cell.x
        let y = top + 12 + (Double(cell.row) + 0.5) * rowHeight
        if let address = link(placed.id) {
          SVG.a(href: address) { line(placed, x: x, y: y) }
        } else {
          line(placed, x: x, y: y)
        }
      }
    }
  }

  private func line(_ placed: PlacedPerson, x: Double, y: Double) -> SVG {
    SVG.text(x: x, y: y + size * 0.35, .fontSize(size)) {
      SVG.tspan(.class("eg-number")) { "\(placed.number ?? 0)" }
      SVG.tspan(.x(x + indent), .class("eg-name")) { name(placed) }
    }
  }
}
