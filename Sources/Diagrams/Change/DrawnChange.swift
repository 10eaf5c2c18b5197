import Language
public import PersonalNetwork

/// What a change picture shows of somebody; an ecogram of one wave shows none of this.
public enum DrawnChange: Sendable, Hashable {
  case new
  case gone
  /// From this ring to the ring where the mark stands.
  case moved(from: Ring)

  /// The ring an arrow begins in.
  var origin: Ring? { if case .moved(let ring) = self { ring } else { nil } }

  /// The word that stands behind the name.
  var word: Phrase? { self == .new ? ChangeWords.newcomer : nil }

  /// What stands behind a name or number: " (nieuw)".
  static func suffix(_ change: DrawnChange?, in language: DisplayLanguage) -> String {
    change?.word.map { " (\($0.text(in: language)))" } ?? ""
  }
}
