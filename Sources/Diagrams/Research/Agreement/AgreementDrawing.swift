import Language
import Markup

extension AgreementPicture: SheetPicture {
  typealias Drawing = AgreementDrawing

  var isEmpty: Bool { rows.isEmpty || pairs.isEmpty }
}

/// A heat map of agreement on its grid.
struct AgreementDrawing: GridDrawing {
  let picture: AgreementPicture
  var grid: GridLayout
  private let say: Speaker
  private let size: Double
  /// The letter that stands in cells without a figure, per reason.
  private let letters: [Phrase: String]

  init(picture: AgreementPicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    self.picture = picture
    say = Speaker(language)
    size = ResearchSheet.textSize(options.width)
    let reasons = picture.reasons.enumerated().map { ($1, GridMeasures.letter($0).lowercased()) }
    letters = Dictionary(reasons) { first, _ in first }
    grid = GridLayout(
      labels: picture.rows.map { GridLabel(text: $0.label, level: $0.level, kind: $0.isOverall ? .total : .row) },
      headings: picture.pairs, cells: GridCells(least: 54, most: 96, height: 30), options: options)
  }

  @SVGBuilder var svg: SVG {
    grid.ground
    SVG.g(.class("rp-cells")) {
      for index in grid.shown {
        for (column, cell) in picture.rows[index].cells.enumerated() { draw(cell, in: grid.cell(index, column)) }
      }
    }
  }

  private func draw(_ cell: AgreementPicture.Cell, in box: PictureBox) -> SVG {
    SVG.g(.class("rp-cell")) {
      switch cell {
      case .value(let value, _):
        let step = picture.step(of: value)
        ground(step, box)
        words(say.number(value, decimals: 2), box, class: step > 3 ? "rp-number rp-high" : "rp-number rp-low")
      case .undefined(let reason):
        SVG.rect(
          x: box.minX + 3, y: box.minY + 3, width: box.width - 6, height: box.height - 6, rx: 2, .class("rp-none"))
        words(letters[reason] ?? "", box, class: "rp-text rp-soft")
      }
    }
  }

  @SVGBuilder private func ground(_ step: Int, _ box: PictureBox) -> SVG {
    let inner = box.grown(by: -2)
    SVG.rect(
      x: inner.minX, y: inner.minY, width: inner.width, height: inner.height, rx: 2,
      .class("rp-step\(step)" + (step == 0 ? " rp-below" : "")))
  }

  private func words(_ text: String, _ box: PictureBox, class name: String) -> SVG {
    SVG.text(
      x: box.middle.x, y: box.middle.y + size * 0.35, .class(name), .fontSize(size), .textAnchor(.middle)
    ) { text }
  }

  // MARK: Legend

  var legend: SampleLegend { SampleLegend(grounds + undefined, width: grid.width, size: size) }

  /// The grounds that are in the picture, the highest first.
  private var grounds: [SampleLegend.Entry] {
    var used: Set<Int> = []
    for case .value(let value, _) in picture.rows.flatMap(\.cells) { used.insert(picture.step(of: value)) }
    let bounds = [0] + picture.steps
    let steps = bounds.enumerated().reversed().map { index, low in
      (picture.step(of: low), AgreementWords.step(from: low, to: index < picture.steps.count ? bounds[index + 1] : nil))
    }
    return (steps + [(0, AgreementWords.below)]).filter { used.contains($0.0) }.map { step, phrase in
      SampleLegend.Entry(words: say(phrase)) { middle in
        ground(step, PictureBox(around: middle, halfWidth: 17, halfHeight: 11))
      }
    }
  }

  private var undefined: [SampleLegend.Entry] {
    picture.reasons.map { reason in
      SampleLegend.Entry(words: say(AgreementWords.undefined(reason))) { middle in
        draw(.undefined(reason), in: PictureBox(around: middle, halfWidth: 17, halfHeight: 12))
      }
    }
  }
}
