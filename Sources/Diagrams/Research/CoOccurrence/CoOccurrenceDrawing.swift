import Language
import Markup

extension CoOccurrencePicture: SheetPicture {
  typealias Drawing = CoOccurrenceDrawing

  var isEmpty: Bool { labels.isEmpty }
}

/// The lower triangle of labels by labels. Every label has a number, at its row, over its column and where the two meet.
struct CoOccurrenceDrawing: GridDrawing {
  let picture: CoOccurrencePicture
  var grid: GridLayout
  private let scale: AreaScale
  private let say: Speaker
  private let size: Double

  init(picture: CoOccurrencePicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    self.picture = picture
    let say = Speaker(language)
    let size = ResearchSheet.textSize(options.width)
    let largest = picture.pairs.map(\.count).max() ?? 0
    let number = TextWidth.of(say.number(largest), size: size)
    self.say = say
    self.size = size
    scale = AreaScale(largest: largest, widest: 12)
    grid = GridLayout(
      labels: picture.labels.enumerated().map { GridLabel(text: "\($0 + 1) · \($1.name)", level: $1.level) },
      headings: picture.labels.indices.map { "\($0 + 1)" },
      cells: GridCells(least: max(34, number + 6), most: 48, height: 46, mayUseLetters: false), options: options)
  }

  @SVGBuilder var svg: SVG {
    grid.ground
    SVG.g(.class("rp-cells")) {
      for place in grid.shown {
        let box = grid.cell(place, place)
        SVG.text(
          x: box.middle.x, y: box.middle.y + size * 0.35, .class("rp-text rp-soft rp-bold rp-diagonal"),
          .fontSize(size), .textAnchor(.middle)
        ) { "\(place + 1)" }
      }
      for pair in picture.pairs where grid.shown.contains(pair.second) {
        draw(pair.count, in: grid.cell(pair.second, pair.first))
      }
    }
  }

  private func draw(_ count: Int, in box: PictureBox) -> SVG {
    SVG.g(.class("rp-cell")) {
      SVG.circle(cx: box.middle.x, cy: box.middle.y - 8, r: scale.radius(count), .class("rp-mark"))
      SVG.text(
        x: box.middle.x, y: box.middle.y + 18, .class("rp-text rp-number"), .fontSize(size), .textAnchor(.middle)
      ) { say.number(count) }
    }
  }

  var legend: SampleLegend {
    let circles = scale.samples.map { count in
      let words = Phrase(nl: "oppervlakte = ", en: "area = ") + CoOccurrenceWords.times(count)
      let radius = scale.radius(count)
      return SampleLegend.Entry(words: say(words)) { middle in
        SVG.circle(cx: middle.x, cy: middle.y, r: radius, .class("rp-mark"))
      }
    }
    let never = SampleLegend.Entry(words: say(CoOccurrenceWords.never)) { middle in
      SVG.rect(x: middle.x - 12, y: middle.y - 9, width: 24, height: 18, .class("rp-none"))
    }
    return SampleLegend(circles + [never], width: grid.width, size: size, sampleHeight: 28)
  }
}
