/// Words for people to read, in every language we show. One cannot be made with a language missing.
///
/// Rooms keep their phrases as literals, `Phrase(nl: "…", en: "…")`; a test reads all Dutch ones and checks that they are plain.
/// Professionals are addressed with "je", clients and helpers with "u".
public struct Phrase: Sendable, Hashable, Codable {
  public let nl: String
  public let en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// A name, or a user's own words: the same in every language.
  public static func verbatim(_ text: String) -> Phrase {
    Phrase(nl: text, en: text)
  }

  /// Nothing.
  public static let empty = Phrase.verbatim("")

  /// True when there is nothing to read in any language.
  public var isEmpty: Bool { nl.isEmpty && en.isEmpty }

  /// The words in one language.
  public func text(in language: DisplayLanguage) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}
