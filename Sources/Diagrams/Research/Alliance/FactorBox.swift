import Language
import Markup

/// A box with a factor's name, and under it what helps and what hinders.
struct FactorBox {
  let factor: AlliancePicture.Factor
  let width: Double
  let height: Double
  private let size: Double
  private let heading: TextBlock
  /// Every text with where it stands in the box.
  private let entries: [(block: TextBlock, sign: String?, x: Double, top: Double)]

  private static let inset = 14.0
  private static let signRoom = 16.0
  /// A box shows so many things on a side; the table holds all.
  private static let most = 8

  /// - Parameters:
  ///   - words: in the place of what helps and hinders; empty for the name alone, `nil` for the two sides.
  ///   - isBeside: whether what hinders stands beside what helps, or below it.
  init(
    _ factor: AlliancePicture.Factor, _ balance: Balance, words: Phrase?, width: Double, size: Double, isBeside: Bool,
    say: Speaker
  ) {
    self.factor = factor
    self.width = width
    self.size = size
    let inner = width - Self.inset * 2
    let heading = TextBlock(say(factor.phrase), size: size + 2, width: inner, isBold: true)
    let column = isBeside ? (inner - 20) / 2 : inner
    let start = Self.inset + heading.height + 4
    self.heading = heading
    if let words {
      let block = TextBlock(say(words), size: size, width: inner)
      entries = words.isEmpty ? [] : [(block, nil, Self.inset, start)]
      height = start + (words.isEmpty ? 0 : block.height) + Self.inset
      return
    }
    let helps = Self.list(
      balance.helps, BalanceWords.helps, "+", x: Self.inset, top: start, width: column, size: size, say: say)
    let hinders = Self.list(
      balance.hinders, BalanceWords.hinders, "−", x: isBeside ? Self.inset + column + 20 : Self.inset,
      top: isBeside ? start : helps.bottom + 6, width: column, size: size, say: say)
    entries = helps.entries + hinders.entries
    height = max(helps.bottom, hinders.bottom) + Self.inset
  }

  private typealias Entry = (block: TextBlock, sign: String?, x: Double, top: Double)

  private static func list(
    _ items: [Balance.Item], _ name: Phrase, _ sign: String, x: Double, top: Double, width: Double, size: Double,
    say: Speaker
  ) -> (entries: [Entry], bottom: Double) {
    var texts = items.prefix(most).map { item in
      (item.count.map { "\(item.text) (\(say.number($0)))" } ?? item.text, sign as String?)
    }
    if items.count > most { texts.append((say(BalanceWords.others(items.count - most)), sign)) }
    if items.isEmpty { texts = [(say(BalanceWords.nothing), nil)] }
    let head = TextBlock(say(name.capitalized), size: size, width: width, isBold: true)
    var entries: [Entry] = [(head, nil, x, top)]
    var y = top + head.height + 2
    for (text, sign) in texts {
      let block = TextBlock(text, size: size, width: width - signRoom, most: 8)
      entries.append((block, sign, x + signRoom, y))
      y += block.height + 3
    }
    return (entries, y)
  }

  /// - Parameter height: of the box, when it stands beside a higher one.
  func svg(x: Double, y: Double, height: Double? = nil) -> SVG {
    SVG.g(.class("rp-factor rp-\(factor.rawValue)")) {
      SVG.rect(
        x: x, y: y, width: width, height: height ?? self.height, rx: 6,
        .class(factor == .alliance ? "rp-box rp-goal" : "rp-box"))
      heading.svg(x: x + Self.inset, top: y + Self.inset - 2)
      for entry in entries {
        if let sign = entry.sign {
          SVG.text(
            x: x + entry.x - Self.signRoom, y: y + entry.top + size, .class("rp-text rp-bold"), .fontSize(size)
          ) { sign }
        }
        entry.block.svg(x: x + entry.x, top: y + entry.top)
      }
    }
  }
}
