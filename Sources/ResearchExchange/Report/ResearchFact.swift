/// What can happen to what is in a research project, on its way in or out.
public enum ResearchFact: Sendable, Hashable {
  /// What the standard has elements for. Counted in the words of a researcher.
  public enum Thing: String, Sendable, Hashable, CaseIterable {
    case user, code, variable, value, `case`, textSource, picture, pdf, audio, video
    case textSelection, mediaSelection, transcriptSelection, coding, note, link, set, graph, transcript, syncPoint
    case text, mediaFile
  }

  // Kept.
  case kept(Thing)
  /// Kept, and it points at something that is not there.
  case leadsNowhere(to: Thing)
  case selectionOutsideText
  case selectionWithoutLength
  case selectionInverted
  /// The quote in the name of a selection is not what stands at its place.
  case nameIsNotQuote
  case notShown(Thing)
  case ourOwnNotes

  // Changed.
  case guidForm
  case sameGUID(String)
  case dateForm
  case colourForm
  case valueForm
  case numberRounded(attribute: String)
  case severalCodesInCoding
  case oldNamespace(String)
  case pathOfMachine
  case lineEnds
  case byteOrderMark
  case characterReplaced
  case doubleEntry(String)

  // Left out.
  case element(String, inside: String)
  case attribute(String, of: String)
  case basePath
  case wrongValue(attribute: String, of: String)
  case codingWithoutCode
  case selectionWithoutPlace
  case referenceWithoutTarget(String)
  case looseText(inside: String)
  case secondProject
  case entryOutside
  case otherFile
  case missingFile
  case unreadableFile
  case row(RowProblem)
  case column(String)
  case notInFormat(String)

  // Guessed.
  case guidMissing(String)
  case nameMissing(String)
  case codableMissing
  case kindMissing
  case offsets(OffsetCounting, agreed: Int, of: Int)
  case offsetsUndecided
  case encoding(String)
  case perspective(String)

  public var kind: LossKind {
    switch self {
    case .kept, .leadsNowhere, .selectionOutsideText, .selectionWithoutLength, .selectionInverted, .nameIsNotQuote,
      .notShown, .ourOwnNotes:
      .kept
    case .guidForm, .sameGUID, .dateForm, .colourForm, .valueForm, .numberRounded, .severalCodesInCoding,
      .oldNamespace, .pathOfMachine, .lineEnds, .byteOrderMark, .characterReplaced, .doubleEntry:
      .changed
    case .element, .attribute, .basePath, .wrongValue, .codingWithoutCode, .selectionWithoutPlace,
      .referenceWithoutTarget, .looseText, .secondProject, .entryOutside, .otherFile, .missingFile, .unreadableFile,
      .row, .column, .notInFormat:
      .leftOut
    case .guidMissing, .nameMissing, .codableMissing, .kindMissing, .offsets, .offsetsUndecided, .encoding,
      .perspective:
      .guessed
    }
  }
}

/// The four things that can become of anything in a file.
public enum LossKind: String, Sendable, Hashable, CaseIterable {
  case kept
  case changed
  case leftOut
  case guessed
}
