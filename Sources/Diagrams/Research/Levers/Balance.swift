import Language

/// What helps and what hinders, as labels or in words, the most frequent first.
public struct Balance: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public let text: String
    /// How often; `nil` where it was not counted.
    public let count: Int?

    public init(_ text: String, count: Int? = nil) {
      self.text = text
      self.count = count.map { max(0, $0) }
    }
  }

  public let helps: [Item]
  public let hinders: [Item]

  public init(helps: [Item] = [], hinders: [Item] = []) {
    self.helps = Self.ordered(helps)
    self.hinders = Self.ordered(hinders)
  }

  private static func ordered(_ items: [Item]) -> [Item] {
    items.enumerated().sorted { ($1.element.count ?? 0, $0.offset) < ($0.element.count ?? 0, $1.offset) }.map(\.element)
  }

  var all: [Item] { helps + hinders }
  var isEmpty: Bool { all.isEmpty }

  /// "Helpt: a (3) en b (1). Hindert: niets genoemd." Of long lists the first ones, and how many more there are.
  var sentence: Phrase {
    .joined([
      BalanceWords.helps.capitalized + .verbatim(": ") + Self.told(helps) + .verbatim("."),
      BalanceWords.hinders.capitalized + .verbatim(": ") + Self.told(hinders) + .verbatim("."),
    ])
  }

  private static func told(_ items: [Item]) -> Phrase {
    guard !items.isEmpty else { return BalanceWords.nothing }
    var told = items.prefix(5).map { item in
      let text = ShownName.shortened(item.text, to: 80, widest: .infinity)
      return item.count.map { Phrase.verbatim(text + " (") + .number($0) + .verbatim(")") } ?? .verbatim(text)
    }
    if items.count > 5 { told.append(BalanceWords.others(items.count - 5)) }
    return .list(told)
  }

  /// The rows of a table: what it is about, helps or hinders, what, how often.
  func rows(_ about: String, _ say: Speaker, hasCounts: Bool) -> [PictureTable.Row] {
    let sides = [(BalanceWords.helps, helps), (BalanceWords.hinders, hinders)]
    return sides.flatMap { side, items in
      items.map { item in
        .init([about, say(side), item.text] + (hasCounts ? [item.count.map(say.number) ?? "–"] : []))
      }
    }
  }
}

enum BalanceWords {
  static let helps = Phrase(nl: "helpt", en: "helps")
  static let hinders = Phrase(nl: "hindert", en: "hinders")
  static let nothing = Phrase(nl: "niets genoemd", en: "nothing named")

  static func others(_ count: Int) -> Phrase {
    Phrase.counted(
      count, nl: (one: "1 ander", other: "\(count) andere"), en: (one: "1 other", other: "\(count) others"))
  }

  static func columns(_ about: Phrase, hasCounts: Bool) -> [Phrase] {
    [about, Phrase(nl: "Helpt of hindert", en: "Helps or hinders"), Phrase(nl: "Wat", en: "What")]
      + (hasCounts ? [Phrase(nl: "Hoe vaak", en: "How often")] : [])
  }
}
