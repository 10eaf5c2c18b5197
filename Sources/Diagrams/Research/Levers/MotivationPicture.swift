public import Language

/// What helps and what hinders people, by what they want (motivation), what they can (capacity) and what their surroundings
/// allow (opportunity): helps to the left, hinders to the right.
public struct MotivationPicture: ResearchPicture {
  /// The three factors, in the order in which they are drawn.
  public enum Factor: String, Sendable, Hashable, CaseIterable {
    case motivation, capacity, opportunity

    /// The factor's name, as in the lens of that name.
    public var phrase: Phrase {
      switch self {
      case .motivation: Phrase(nl: "Willen", en: "Motivation")
      case .capacity: Phrase(nl: "Kunnen", en: "Capacity")
      case .opportunity: Phrase(nl: "Mogen", en: "Opportunity")
      }
    }

    /// What the factor is about.
    var meaning: Phrase {
      switch self {
      case .motivation: Phrase(nl: "wat mensen drijft", en: "what drives people")
      case .capacity: Phrase(nl: "wat mensen weten en kunnen", en: "what people know and can do")
      case .opportunity: Phrase(nl: "welke ruimte mensen krijgen", en: "what room people are given")
      }
    }
  }

  public let title: Phrase
  public let counts: CountedThing
  private let balances: [Factor: Balance]

  public init(
    title: Phrase, counts: CountedThing, motivation: Balance, capacity: Balance, opportunity: Balance
  ) {
    self.title = title
    self.counts = counts
    balances = [.motivation: motivation, .capacity: capacity, .opportunity: opportunity]
  }

  /// What helps and hinders by this factor.
  public subscript(factor: Factor) -> Balance { balances[factor] ?? Balance() }

  var all: [Balance.Item] { Factor.allCases.flatMap { self[$0].all } }
}

extension MotivationPicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let hasCounts = all.contains { $0.count != nil }
    let summary = say(
      Phrase(nl: "Wat helpt en wat hindert · geteld: ", en: "What helps and what hinders · counted: ") + counts.phrase)
    let columns = BalanceWords.columns(Phrase(nl: "Factor", en: "Factor"), hasCounts: hasCounts)
    return PictureText(
      title: say(title), summary: summary,
      sentences: Factor.allCases.map { factor in
        say(
          factor.phrase + .verbatim(" (") + factor.meaning + .verbatim("). ") + self[factor].sentence)
      },
      table: PictureTable(
        caption: say(title) + " · " + summary, columns: columns.map(say.callAsFunction),
        rows: Factor.allCases.flatMap { self[$0].rows(say($0.phrase), say, hasCounts: hasCounts) }))
  }
}
