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
  private let balances: [Factor: Balance]

  public init(
    title: Phrase, subject: String, alliance: Balance = Balance(), personal: Balance, institutional: Balance,
    organisation: Balance
  ) {
    self.title = title
    self.subject = subject
    balances = [
      .alliance: alliance, .personal: personal, .institutional: institutional, .organisation: organisation,
    ]
  }

  /// What helps and hinders by this factor.
  public subscript(factor: Factor) -> Balance { balances[factor] ?? Balance() }

  var all: [Balance.Item] { Factor.allCases.flatMap { self[$0].all } }
}

extension AlliancePicture {
  public func text(in language: DisplayLanguage) -> PictureText {
    let say = Speaker(language)
    let hasCounts = all.contains { $0.count != nil }
    let summary = say(
      .verbatim(ShownName.onOneLine(subject) + " · ")
        + Phrase(nl: "Wat helpt en wat hindert om samen te werken", en: "What helps and what hinders working together"))
    let columns = BalanceWords.columns(Phrase(nl: "Factor", en: "Factor"), hasCounts: hasCounts)
    return PictureText(
      title: say(title), summary: summary,
      sentences: [say(AllianceWords.relations), say(AllianceWords.bothWays)]
        + Factor.allCases.map { say($0.phrase + .verbatim(". ") + self[$0].sentence) },
      table: PictureTable(
        caption: say(title) + " · " + summary, columns: columns.map(say.callAsFunction),
        rows: Factor.allCases.flatMap { self[$0].rows(say($0.phrase), say, hasCounts: hasCounts) }))
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
  static let oneWay = Phrase(nl: "leidt tot", en: "leads to")
  static let mutual = Phrase(nl: "werkt over en weer", en: "works both ways")
}
