/// Says phrases, numbers and lists in one language. A page has one: `say(phrase)`, `say.number(2.5, decimals: 1)`.
public struct Speaker: Sendable, Hashable {
  public let language: DisplayLanguage

  public init(_ language: DisplayLanguage) {
    self.language = language
  }

  /// The words in this speaker's language.
  public func callAsFunction(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  /// "a, b en c", "a, b and c"; or with "of" and "or". Nothing for an empty list.
  public func list(_ items: [String], _ link: ListLink = .and) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(self(link.word)) " + last
  }

  /// Somebody's own words in quotation marks: ‘zo’, “so”.
  public func quote(_ words: String) -> String {
    switch language {
    case .nl: "‘\(words)’"
    case .en: "“\(words)”"
    }
  }
}
