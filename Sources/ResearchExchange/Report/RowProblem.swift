import Language

/// Why a row of a table, of another program's database or of our JSON did not come along.
public enum RowProblem: Sendable, Hashable {
  case unknownSource, unknownCode, unreadablePlace, withoutName
  case fragmentWithoutDocument, placeOutsideText, codingWithoutCode, codingWithoutSource
  case quoteNotFound, quoteTwice
  /// A stretch of time in a text, an area in a recording.
  case placeOfOtherKind
  /// Something in a list of our JSON is of another form than it should be.
  case item(of: String)

  /// What is the matter, within a sentence.
  var phrase: Phrase {
    switch self {
    case .unknownSource: Phrase(nl: "onbekende bron", en: "unknown source")
    case .unknownCode: Phrase(nl: "onbekend label", en: "unknown code")
    case .unreadablePlace: Phrase(nl: "plaats niet te lezen", en: "place cannot be read")
    case .withoutName: Phrase(nl: "zonder naam", en: "without a name")
    case .fragmentWithoutDocument: Phrase(nl: "fragment zonder document", en: "fragment without a document")
    case .placeOutsideText: Phrase(nl: "plaats buiten de tekst", en: "place outside the text")
    case .codingWithoutCode: Phrase(nl: "codering zonder label", en: "coding without a code")
    case .codingWithoutSource: Phrase(nl: "codering zonder bron", en: "coding without a source")
    case .quoteNotFound: Phrase(nl: "citaat niet gevonden", en: "quote not found")
    case .quoteTwice: Phrase(nl: "citaat staat er vaker", en: "quote stands there more than once")
    case .placeOfOtherKind: Phrase(nl: "plaats past niet bij de bron", en: "place is of another kind than the source")
    case .item(let list): .verbatim(list)
    }
  }
}
