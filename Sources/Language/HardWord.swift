/// A word that many readers find hard, with an everyday word for it.
///
/// The choice follows the kind of list that Dutch government and "Direct Duidelijk" editors use for level B1: office words that
/// have a short everyday twin. Words that the field itself uses with clients ("mantelzorger", "evaluatie") are not on it.
public struct HardWord: Sendable, Hashable {
  /// The word in the forms in which it occurs; a form may have several words.
  public let forms: [String]
  /// What to write instead.
  public let instead: String

  init(_ forms: String..., instead: String) {
    (self.forms, self.instead) = (forms, instead)
  }

  /// The form that occurs in a row of words in small letters, if any does.
  func isIn(_ words: SpokenWords) -> String? {
    forms.first { words.contain($0) }
  }
}

/// The words of a text in small letters, in order, made ready for asking many times whether something is among them.
struct SpokenWords {
  private let different: Set<String>
  private let inOrder: String

  init(_ text: String) {
    let words = PlainDutch.words(of: text).map { $0.lowercased() }
    different = Set(words)
    inOrder = " " + words.joined(separator: " ") + " "
  }

  /// Whether a word, or several words in a row, are among them.
  func contain(_ form: String) -> Bool {
    form.utf8.contains(UInt8(ascii: " ")) ? inOrder.contains(" " + form + " ") : different.contains(form)
  }
}
