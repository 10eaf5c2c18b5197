import Language
import Markup

extension SaturationPicture: SheetPicture {
  typealias Drawing = SaturationDrawing

  var isEmpty: Bool { points.isEmpty }
}

/// A saturation curve on its axes.
struct SaturationDrawing: SheetDrawing {
  let picture: SaturationPicture
  let layout: SaturationLayout
  private let say: Speaker
  private let size: Double

  init(picture: SaturationPicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    self.picture = picture
    say = Speaker(language)
    size = ResearchSheet.textSize(options.width)
    layout = SaturationLayout(picture, options: options, size: size)
  }

  var width: Double { layout.width }
  var height: Double { layout.height }

  @SVGBuilder var svg: SVG {
    band
    axes
    threshold
    curve
    reached
  }

  @SVGBuilder private var axes: SVG {
    let field = layout.field
    for level in layout.levels {
      let y = layout.y(level)
      SVG.line(x1: field.minX, y1: y, x2: field.maxX, y2: y, .class(level == 0 ? "rp-axis" : "rp-grid"))
      text(SaturationWords.percent(level, say), x: field.minX - 6, y: y + size * 0.35, .end)
    }
    for after in layout.marked {
      SVG.line(x1: layout.x(after), y1: field.maxY, x2: layout.x(after), y2: field.maxY + 5, .class("rp-axis"))
      text(say.number(after), x: layout.x(after), y: field.maxY + 6 + size, .middle)
    }
    text(say(SaturationWords.across(picture.counts)), x: field.middle.x, y: field.maxY + 14 + size * 2, .middle)
  }

  @SVGBuilder private var band: SVG {
    let known = picture.points.compactMap { point in point.band.map { (layout.x(point.after), $0) } }
    if known.count > 1 {
      SVG.polygon(
        points: known.map { ($0.0, layout.y($0.1.upper)) } + known.reversed().map { ($0.0, layout.y($0.1.lower)) },
        .class("rp-band"))
      SVG.polyline(points: known.map { ($0.0, layout.y($0.1.median)) }, .class("rp-median"))
    } else if let (x, only) = known.first {
      SVG.rect(
        x: x - 6, y: layout.y(only.upper), width: 12, height: layout.y(only.lower) - layout.y(only.upper),
        .class("rp-band"))
    }
  }

  @SVGBuilder private var threshold: SVG {
    let y = layout.y(picture.threshold)
    SVG.line(x1: layout.field.minX, y1: y, x2: layout.field.maxX, y2: y, .class("rp-threshold"))
  }

  @SVGBuilder private var curve: SVG {
    let points = picture.points.map { (layout.x($0.after), layout.y($0.ratio)) }
    if points.count > 1 { SVG.polyline(points: points, .class("rp-curve")) }
    for point in points { SVG.circle(cx: point.0, cy: point.1, r: 4, .class("rp-mark rp-point")) }
  }

  /// An upright line where the threshold was reached, with the number of interviews above the field.
  @SVGBuilder private var reached: SVG {
    if let point = picture.reached {
      let x = layout.x(point.after)
      let words = say(SaturationWords.reached) + ": " + say(picture.counts.counted(point.after))
      let half = TextWidth.of(words, size: size, isBold: true) / 2
      SVG.line(x1: x, y1: layout.field.minY - 10, x2: x, y2: layout.field.maxY, .class("rp-reached"))
      SVG.circle(cx: x, cy: layout.y(point.ratio), r: 8, .class("rp-ring rp-reached"))
      SVG.text(
        x: min(max(x, half), layout.width - half), y: layout.field.minY - 16, .class("rp-text rp-bold"),
        .fontSize(size),
        .textAnchor(.middle)
      ) { words }
    }
  }

  private func text(_ words: String, x: Double, y: Double, _ anchor: TextAnchor) -> SVG {
    SVG.text(x: x, y: y, .class("rp-text rp-soft"), .fontSize(size), .textAnchor(anchor)) { words }
  }

  // MARK: Legend

  var legend: SampleLegend {
    var entries = [
      sample(SaturationWords.curve(picture.run, picture.counts)) { left, y, right in
        SVG.polyline(points: [(left, y), (right, y)], .class("rp-curve"))
        SVG.circle(cx: (left + right) / 2, cy: y, r: 4, .class("rp-mark"))
      },
      sample(SaturationWords.threshold(picture.threshold)) { left, y, right in
        SVG.line(x1: left, y1: y, x2: right, y2: y, .class("rp-threshold"))
      },
    ]
    if picture.hasBand {
      entries.append(
        sample(SaturationWords.band(picture.orders)) { left, y, right in
          SVG.rect(x: left, y: y - 7, width: right - left, height: 14, .class("rp-band"))
        })
      entries.append(
        sample(SaturationWords.median) { left, y, right in
          SVG.polyline(points: [(left, y), (right, y)], .class("rp-median"))
        })
    }
    return SampleLegend(entries, width: layout.width, size: size)
  }

  private func sample(
    _ words: Phrase, @SVGBuilder _ draw: @escaping (Double, Double, Double) -> SVG
  ) -> SampleLegend.Entry {
    SampleLegend.Entry(words: say(words)) { draw($0.x - 17, $0.y, $0.x + 17) }
  }
}
