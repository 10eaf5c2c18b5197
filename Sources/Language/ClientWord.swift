/// A word that does not belong on pages, with the word we use: words carry an attitude.
///
/// The table "Words on the page" of product.md.
public struct ClientWord: Sendable, Hashable {
  /// Where the word does not belong.
  public enum Place: Sendable, Hashable {
    /// On pages that a client or a helper sees.
    case clientPages
    /// In activities of a neighbourhood, where nobody is a client.
    case neighbourhood
    /// Anywhere.
    case everywhere
  }

  /// The forms in which the word occurs, in small letters.
  public let not: [String]
  /// What to write instead.
  public let but: String
  public let place: Place

  init(not: String..., but: String, place: Place = .clientPages) {
    (self.not, self.but, self.place) = (not, but, place)
  }

  /// The words of the table.
  public static let all: [ClientWord] = [
    ClientWord(not: "netwerklid", "netwerkleden", "hulpbron", "hulpbronnen", but: "naaste"),
    ClientWord(not: "dossier", "dossiers", but: "mijn map"),
    ClientWord(not: "zeggenschap", but: "wat wil ik zelf bepalen"),
    ClientWord(not: "draagkracht", "draaglast", but: "wat lukt, wat is te veel"),
    ClientWord(not: "affectief", "affectieve", but: "er voor me zijn"),
    ClientWord(not: "cognitief", "cognitieve", but: "uitleg en advies"),
    ClientWord(not: "materieel", "materiële", but: "praktische hulp"),
    ClientWord(not: "begeleiding", but: "aanmoedigen en bijsturen"),
    ClientWord(not: "belangenbehartiging", but: "opkomen voor mij"),
    ClientWord(not: "schadelijk", "schadelijke", but: "doet me geen goed"),
    ClientWord(not: "motivatie", but: "willen"), ClientWord(not: "capaciteit", but: "kunnen"),
    ClientWord(not: "gelegenheid", but: "mogen"),
    ClientWord(not: "cti", but: "de eerste maanden, oefenfase, overdracht"),
    ClientWord(not: "manager", "managers", but: "leidinggevende", place: .everywhere),
    ClientWord(not: "respondent", "respondenten", but: "deelnemer", place: .everywhere),
    ClientWord(not: "professional", "professionals", but: "beroepskracht", place: .everywhere),
    ClientWord(not: "cliënt", "cliënten", but: "bewoner, deelnemer", place: .neighbourhood),
  ]

  /// The words in a text that do not belong in a place, with what to write instead.
  public static func found(in text: String, on place: Place) -> [ClientWord] {
    let spoken = SpokenWords(text)
    return all.filter { word in
      (word.place == place || word.place == .everywhere) && word.not.contains(where: spoken.contain)
    }
  }
}
