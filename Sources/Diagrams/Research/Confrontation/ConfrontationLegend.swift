import Language
import Markup

/// What the marks of a confrontation matrix mean, and how large a circle is.
struct ConfrontationLegend {
  let picture: ConfrontationPicture
  let scale: AreaScale
  let say: Speaker
  let size: Double

  func sheet(width: Double) -> SampleLegend {
    SampleLegend(circles + shares + silences + clashes, width: width, size: size, sampleHeight: 32)
  }

  private var circles: [SampleLegend.Entry] {
    scale.samples.map { count in
      let radius = scale.radius(count)
      return SampleLegend.Entry(words: say(ConfrontationWords.area(count, picture.counts))) { middle in
        SVG.circle(cx: middle.x, cy: middle.y, r: radius, .class("rp-mark"))
      }
    }
  }

  private var shares: [SampleLegend.Entry] {
    guard picture.rows.contains(where: { $0.cells.contains { $0.share != nil && $0.count > 0 } }) else { return [] }
    let size = size
    return [
      SampleLegend.Entry(words: say(ConfrontationWords.share)) { middle in
        SVG.text(
          x: middle.x, y: middle.y + size * 0.35, .class("rp-text rp-soft"), .fontSize(size), .textAnchor(.middle)
        ) { "%" }
      }
    ]
  }

  private var clashes: [SampleLegend.Entry] {
    guard !picture.clashes.isEmpty else { return [] }
    return [
      SampleLegend.Entry(words: say(ConfrontationWords.clash)) { ClashMark(letters: [], middle: $0, size: 0).svg }
    ]
  }

  private var silences: [SampleLegend.Entry] {
    ConfrontationPicture.Silence.allCases.filter { silence in
      picture.rows.contains { $0.cells.contains { $0.silence == silence } }
    }.map { silence in
      SampleLegend.Entry(words: say(silence.phrase)) { SilenceMark(silence: silence, middle: $0).svg }
    }
  }
}
