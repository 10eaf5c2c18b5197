public import Language

/// What helps and what hinders a case or a district to work together: the alliance, and the three kinds of factors that
/// lead to it.
///
/// Factors between people and factors of institutions each point one way to the alliance. How the cooperation is organised
/// works both ways with these two.
public struct AlliancePicture: ResearchPicture {
  public enum Factor: String, Sendable, Hashable, CaseIterable {
    case alliance, personal, institutional, organisation

    /// The factor's name, as in the lens of that name.
    public var phrase: Phrase {
      switch self {
      case .alliance: Phrase(nl: "De samenwerking zelf", en: "Alliance")
      case .personal: Phrase(nl: "Mensen en hun banden", en: "(Inter)personal factors")
      case .institutional: Phrase(nl: "Instellingen en beleid", en: "Institutional factors")
      case .organisation: Phrase(nl: "Organisatie van het samenwerken", en: "Organisation of the alliance")
      }
    }
  }

  public let title: Phrase
  /// The case or the district.
  public let subject: String
  /// What the numbers count; `nil` where there are none.
  public let counts: CountedThing?
  /// How often the alliance was named, when no sides of it are told apart; `nil` where that was not counted.
  public let named: Int?
  private let balances: [Factor: Balance]

  /// - Parameter alliance: `nil` when what helps and hinders is not told apart for the alliance itself.
  public init(
    title: Phrase, subject: String, counts: CountedThing? = nil, alliance: Balance? = nil, named: Int? = nil,
    personal: Balance, institutional: Balance, organisation: Balance
  ) {
    self.title = title
    self.subject = subject
    self.counts = counts
    self.named = alliance == nil ? named.map { max(0, $0) } : nil
    var balances: [Factor: Balance] = [
      .personal: personal, .institutional: institutional, .organisation: organisation,
    ]
    balances[.alliance] = alliance
    self.balances = balances
  }

  /// What helps and hinders by this factor.
  public subscript(factor: Factor) -> Balance { balances[factor] ?? Balance() }

  /// What is said of a factor instead of its sides: how often it was named when it has none, or that nothing was; `nil` when
  /// the sides say it.
  func words(_ factor: Factor) -> Phrase? {
    if let balance = balances[factor] { return balance.isEmpty ? BalanceWords.nothing : nil }
    guard let named else { return .empty }
    return named == 0 ? BalanceWords.nothing : counts?.counted(named) ?? .number(named)
  }

  var all: [Balance.Item] { Factor.allCases.flatMap { self[$0].all } }
}

extension AlliancePicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let hasCounts = named != nil || all.contains { $0.count != nil }
    let counted = counts.map { Phrase(nl: " · geteld: ", en: " · counted: ") + $0.phrase } ?? .empty
    let summary = say(
      .verbatim(ShownName.onOneLine(subject) + " · ")
        + Phrase(nl: "Wat helpt en wat hindert om samen te werken", en: "What helps and what hinders working together")
        + counted)
    let columns = BalanceWords.columns(Phrase(nl: "Factor", en: "Factor"), hasCounts: hasCounts)
    return PictureText(
      title: say(title), summary: summary,
      sentences: [say(AllianceWords.relations), say(AllianceWords.bothWays)]
        + Factor.allCases.compactMap(sentence).map(say.callAsFunction),
      table: PictureTable(
        caption: say(title) + " · " + summary, columns: columns.map(say.callAsFunction),
        rows: namedRow(say)
          + Factor.allCases.flatMap { self[$0].rows(say($0.phrase), say, hasCounts: hasCounts) }))
  }

  private func sentence(_ factor: Factor) -> Phrase? {
    guard let words = words(factor) else { return factor.phrase + .verbatim(". ") + self[factor].sentence }
    return words.isEmpty ? nil : factor.phrase + .verbatim(": ") + words + .verbatim(".")
  }

  private func namedRow(_ say: Speaker) -> [PictureTable.Row] {
    guard let named else { return [] }
    return [.init([say(Factor.alliance.phrase), say(AllianceWords.noSide), "–", say.number(named)])]
  }
}

/// What the picture says of how the factors work on one another.
enum AllianceWords {
  static let relations = Phrase(
    nl: "Mensen en instellingen leiden elk naar de samenwerking zelf.",
    en: "(Inter)personal and institutional factors each lead to the alliance.")
  static let bothWays = Phrase(
    nl: "De organisatie van het samenwerken werkt met allebei over en weer.",
    en: "The organisation of the alliance works both ways with both of them.")
  static let noSide = Phrase(nl: "geen kant", en: "no side")
  static let oneWay = Phrase(nl: "leidt tot", en: "leads to")
  static let mutual = Phrase(nl: "werkt over en weer", en: "works both ways")
}
