import Language
import Markup

extension FrequencyPicture: SheetPicture {
  typealias Drawing = FrequencyDrawing

  var isEmpty: Bool { bars.isEmpty }
}

/// Bars under one another, all on one scale from zero.
struct FrequencyDrawing: DividedDrawing {
  struct Line {
    let bar: FrequencyPicture.Bar
    let block: TextBlock
    let indent: Double
    var top: Double
    var barMiddle: Double
    let height: Double
  }

  let picture: FrequencyPicture
  private(set) var lines: [Line]
  private(set) var height: Double
  /// Where zero is, and how long the longest bar is.
  let zero: Double
  let longest: Double
  private let say: Speaker
  private let size: Double
  private var options: ResearchPictureOptions
  private let largest: Int

  static let thickness = 16.0
  private var hatchID: String { "\(options.idPrefix)-hatch" }

  init(picture: FrequencyPicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    let say = Speaker(language)
    let size = ResearchSheet.textSize(options.width)
    let isStacked = options.width == .narrow
    self.picture = picture
    self.say = say
    self.size = size
    self.options = options
    largest = picture.bars.map(\.withChildren).max() ?? 0
    let numbers = picture.bars.map { TextWidth.of(Self.number($0, say), size: size, isBold: true) }.max() ?? 0
    let labels = picture.bars.map { Self.indent($0, isStacked) + TextWidth.of($0.label, size: size) }.max() ?? 0
    let side = isStacked ? 0 : max(120, min(labels + 12, 300))
    zero = side
    longest = options.width.units - side - numbers - 12
    var top = 4.0
    lines = picture.bars.map { bar in
      let indent = Self.indent(bar, isStacked)
      let room = (isStacked ? options.width.units - 4 : side - 12) - indent
      let block = TextBlock(bar.label, size: size, width: room, most: 12)
      let height = isStacked ? block.height + Self.thickness + 12 : max(block.height + 6, Self.thickness + 8)
      defer { top += height }
      let middle = isStacked ? top + block.height + 4 + Self.thickness / 2 : top + height / 2
      return Line(bar: bar, block: block, indent: indent, top: top, barMiddle: middle, height: height)
    }
    height = top
  }

  private static func indent(_ bar: FrequencyPicture.Bar, _ isStacked: Bool) -> Double {
    Double(min(max(0, bar.level), 6)) * (isStacked ? 10 : 14)
  }

  /// "34 · zelf 12".
  private static func number(_ bar: FrequencyPicture.Bar, _ say: Speaker) -> String {
    let own = bar.withChildren > bar.own ? " · " + say(FrequencyWords.ownOnly(bar.own)) : ""
    return say.number(bar.withChildren) + own
  }

  var width: Double { options.width.units }
  var headHeight: Double { 4 }
  var rows: [DividedRow] {
    lines.map { DividedRow(name: $0.bar.label, height: $0.height, isHeading: false) }
  }

  func showing(_ rows: Range<Int>, idPrefix: String) -> FrequencyDrawing {
    var part = self
    part.options.idPrefix = idPrefix
    let distance = (rows.isEmpty ? 0 : lines[rows.lowerBound].top) - headHeight
    part.lines = lines[rows].map { line in
      var line = line
      line.top -= distance
      line.barMiddle -= distance
      return line
    }
    part.height = headHeight + lines[rows].reduce(0) { $0 + $1.height }
    return part
  }

  private func length(_ count: Int) -> Double {
    largest > 0 ? longest * Double(count) / Double(largest) : 0
  }

  @SVGBuilder var svg: SVG {
    HatchPattern(id: hatchID).svg
    SVG.line(x1: zero, y1: 0, x2: zero, y2: height, .class("rp-axis"))
    for line in lines { draw(line) }
  }

  private func draw(_ line: Line) -> SVG {
    let top = line.barMiddle - Self.thickness / 2
    let (own, all) = (length(line.bar.own), length(line.bar.withChildren))
    let labelTop = options.width == .narrow ? line.top : line.barMiddle - line.block.height / 2
    let inset = options.width == .narrow ? 0.0 : line.indent
    return SVG.g(.class("rp-bar")) {
      line.block.svg(x: options.width == .narrow ? line.indent + 4 : inset, top: labelTop, class: "rp-text rp-label")
      if line.bar.withChildren > line.bar.own {
        SVG.rect(
          x: zero + own, y: top, width: all - own, height: Self.thickness, .class("rp-below-part rp-outline"),
          .fill(.pattern(id: hatchID)))
      }
      if line.bar.own > 0 {
        SVG.rect(x: zero, y: top, width: own, height: Self.thickness, .class("rp-mark"))
      }
      SVG.text(
        x: zero + all + 6, y: line.barMiddle + size * 0.35, .class("rp-text rp-number rp-bold"), .fontSize(size)
      ) { Self.number(line.bar, say) }
    }
  }

  var legend: SampleLegend {
    guard picture.bars.contains(where: { $0.withChildren > $0.own }) else {
      return .none
    }
    let hatchID = hatchID
    return SampleLegend(
      [
        SampleLegend.Entry(words: say(FrequencyWords.own)) { middle in
          SVG.rect(x: middle.x - 17, y: middle.y - 7, width: 34, height: 14, .class("rp-mark"))
        },
        SampleLegend.Entry(words: say(FrequencyWords.below)) { middle in
          SVG.rect(
            x: middle.x - 17, y: middle.y - 7, width: 34, height: 14, .class("rp-below-part rp-outline"),
            .fill(.pattern(id: hatchID)))
        },
      ], width: options.width.units, size: size)
  }
}
