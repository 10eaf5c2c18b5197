import Language
import Markup

extension MotivationPicture: SheetPicture {
  typealias Drawing = MotivationDrawing

  /// Of a factor of which nothing was said, that is said.
  var isEmpty: Bool { false }
}

/// Three blocks of bars around an upright line in the middle: to the left what helps, to the right what hinders.
struct MotivationDrawing: SheetDrawing {
  /// What stands on one side of the line.
  struct Side {
    let entries: [(item: Balance.Item, block: TextBlock, top: Double)]
    let height: Double
  }

  struct Part {
    let factor: MotivationPicture.Factor
    let heading: TextBlock
    let top: Double
    let helps: Side
    let hinders: Side
    let height: Double
  }

  let picture: MotivationPicture
  let parts: [Part]
  let width: Double
  let height: Double
  let legend = SampleLegend.none
  private let say: Speaker
  private let size: Double
  private let largest: Int
  private let hatchID: String

  private static let bar = 12.0
  private static let gap = 10.0
  private static let top = 30.0

  init(picture: MotivationPicture, language: DisplayLanguage, options: ResearchPictureOptions) {
    self.picture = picture
    let say = Speaker(language)
    let size = ResearchSheet.textSize(options.width)
    let width = options.width.units
    self.say = say
    self.size = size
    self.width = width
    hatchID = "\(options.idPrefix)-hatch"
    largest = picture.all.compactMap(\.count).max() ?? 0
    let room = width / 2 - Self.gap
    var top = Self.top
    parts = MotivationPicture.Factor.allCases.map { factor in
      let words = say(factor.phrase) + " – " + say(factor.meaning)
      let heading = TextBlock(words, size: size + 1, width: width, isBold: true)
      let start = heading.height + 18
      let helps = Self.side(picture[factor].helps, say, room: room, size: size, top: start)
      let hinders = Self.side(picture[factor].hinders, say, room: room, size: size, top: start)
      let height = max(helps.height, hinders.height) + start + 6
      defer { top += height }
      return Part(factor: factor, heading: heading, top: top, helps: helps, hinders: hinders, height: height)
    }
    height = top
  }

  private static func side(_ items: [Balance.Item], _ say: Speaker, room: Double, size: Double, top: Double) -> Side {
    let shown = items.isEmpty ? [Balance.Item(say(BalanceWords.nothing))] : items
    var y = top
    let entries = shown.map { item in
      let block = TextBlock(item.text, size: size, width: room, most: 12)
      defer { y += block.height + (item.count == nil ? 6 : Self.bar + 12) }
      return (item: item, block: block, top: y)
    }
    return Side(entries: entries, height: y - top)
  }

  @SVGBuilder var svg: SVG {
    HatchPattern(id: hatchID).svg
    heading(BalanceWords.helps, "+ ", x: width / 2 - Self.gap, .end)
    heading(BalanceWords.hinders, "− ", x: width / 2 + Self.gap, .start)
    for part in parts {
      SVG.line(x1: 0, y1: part.top, x2: width, y2: part.top, .class("rp-rule-strong"))
      part.heading.svg(x: width / 2, top: part.top + 8, anchor: .middle)
      SVG.line(
        x1: width / 2, y1: part.top + part.heading.height + 14, x2: width / 2, y2: part.top + part.height - 4,
        .class("rp-axis"))
      for entry in part.helps.entries { draw(entry.item, entry.block, part.top + entry.top, isLeft: true) }
      for entry in part.hinders.entries { draw(entry.item, entry.block, part.top + entry.top, isLeft: false) }
    }
  }

  private func heading(_ words: Phrase, _ sign: String, x: Double, _ anchor: TextAnchor) -> SVG {
    SVG.text(x: x, y: 20, .class("rp-text rp-bold"), .fontSize(size + 2), .textAnchor(anchor)) {
      sign + say(words.capitalized)
    }
  }

  /// The words, with the bar below them that begins at the line in the middle, and the number at its end.
  @SVGBuilder private func draw(_ item: Balance.Item, _ block: TextBlock, _ top: Double, isLeft: Bool) -> SVG {
    let side = isLeft ? -1.0 : 1
    let anchor = isLeft ? TextAnchor.end : .start
    block.svg(x: width / 2 + side * Self.gap, top: top, anchor: anchor)
    if let count = item.count {
      let length = length(count)
      let y = top + block.height + 3
      let x = isLeft ? width / 2 - length : width / 2
      if isLeft {
        SVG.rect(x: x, y: y, width: length, height: Self.bar, .class("rp-mark rp-helps"))
      } else {
        SVG.rect(
          x: x, y: y, width: length, height: Self.bar, .class("rp-outline rp-hinders"), .fill(.pattern(id: hatchID)))
      }
      SVG.text(
        x: width / 2 + side * (length + 6), y: y + size * 0.8, .class("rp-text rp-number rp-bold"), .fontSize(size),
        .textAnchor(anchor)
      ) { say.number(count) }
    }
  }

  private func length(_ count: Int) -> Double {
    let number = TextWidth.of(say.number(largest), size: size, isBold: true)
    return largest > 0 ? (width / 2 - number - 10) * Double(count) / Double(largest) : 0
  }
}
