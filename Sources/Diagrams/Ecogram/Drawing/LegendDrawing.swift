import Language
import Markup
import PersonalNetwork

/// The legend below the picture, in columns.
struct LegendDrawing {
  let legend: Legend
  let frame: EcogramFrame
  let language: DisplayLanguage

  private var size: Double { frame.isNarrow ? 12.5 : 13 }
  private var rowHeight: Double { frame.isNarrow ? 21 : 22 }
  private var sampleWidth: Double { frame.isNarrow ? 26 : 40 }
  private var indent: Double { sampleWidth + (frame.isNarrow ? 6 : 10) }

  private var columns: Columns {
    let widths = legend.entries.map { indent + TextWidth.of(words($0), size: size) }
    return Columns(widths: widths, room: frame.half * 2, gap: frame.isNarrow ? 6 : 28)
  }

  private func words(_ entry: Legend.Entry) -> String { entry.words.text(in: language) }

  /// What it takes below the picture, the line about closeness included.
  var height: Double {
    legend.entries.isEmpty ? 0 : Double(columns.rows + 1) * rowHeight + 18
  }

  func svg(top: Double) -> SVG {
    guard !legend.entries.isEmpty else { return .empty }
    let columns = columns
    return SVG.g(.class("eg-legend")) {
      for (index, entry) in legend.entries.enumerated() {
        let cell = columns.cell(index)
        let x = -frame.half + cell.x
        let y = top + 12 + Double(cell.row) * rowHeight + rowHeight / 2
        SVG.g(.hiddenFromReaders) { sample(entry.sample, x: x, y: y) }
        SVG.text(x: x + indent, y: y + size * 0.35, .fontSize(size)) { words(entry) }
      }
      SVG.text(
        x: -frame.half, y: top + 16 + (Double(columns.rows) + 0.5) * rowHeight + size * 0.35, .class("eg-note"),
        .fontSize(size)
      ) { EcogramWords.closeness.text(in: language) }
    }
  }

  @SVGBuilder private func sample(_ sample: Legend.Sample, x: Double, y: Double) -> SVG {
    let middle = PicturePoint(x: x + sampleWidth / 2, y: y)
    switch sample {
    case .line(let quality): line(x, y, quality, nil)
    case .arrow: line(x, y, .ordinary, .fromClient)
    case .tie(let form):
      TieDrawing(curve: tieCurve(x, y), form: form, isNarrow: frame.isNarrow).svg
    case .mark(let kind): mark(middle, kind)
    case .vip(let moment): mark(middle, .informal, vip: moment)
    case .safety: mark(middle, .informal, hasFlag: true)
    case .unknownRing:
      SVG.rect(x: x + 2, y: y - 6, width: sampleWidth - 4, height: 12, .class("eg-ring eg-ring-unknown"))
    case .new:
      SVG.circle(cx: middle.x, cy: middle.y, r: frame.isNarrow ? 8 : 9.5, .class("eg-outline"))
      mark(middle, .informal, scale: 0.85)
    case .gone: SVG.g(.class("eg-gone")) { mark(middle, .informal) }
    case .moved:
      ArrowDrawing(
        arrow: ChangeArrow(
          start: PicturePoint(x: x + 4, y: y), tip: PicturePoint(x: x + sampleWidth - 2, y: y), isNarrow: frame.isNarrow
        )
      ).svg
    }
  }

  private func line(_ x: Double, _ y: Double, _ quality: TieQuality?, _ direction: HelpDirection?) -> SVG {
    LineDrawing(
      start: PicturePoint(x: x, y: y), end: PicturePoint(x: x + sampleWidth, y: y), quality: quality,
      direction: direction, isNarrow: frame.isNarrow
    ).svg
  }

  private func tieCurve(_ x: Double, _ y: Double) -> TieCurve {
    .bulging(from: PicturePoint(x: x, y: y), to: PicturePoint(x: x + sampleWidth, y: y), 0, 0)
  }

  private func mark(
    _ middle: PicturePoint, _ kind: MemberKind, vip: VIPMoment? = nil, hasFlag: Bool = false, scale: Double = 1
  ) -> SVG {
    let radius = (frame.isNarrow ? 6.0 : 7) * scale
    return MarkDrawing(
      middle: middle, radius: vip == nil ? radius : radius * 0.85, kind: kind, vip: vip, hasFlag: hasFlag
    )
    .svg
  }
}
