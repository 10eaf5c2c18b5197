/// A project's codings as columns of numbers in order of place: what every question and comparison walks over.
///
/// Making it costs one sort of the codings; every walk after that is linear. It is a picture of the project at one
/// moment. Selections on an older text are carried to the newest by its edits.
public struct CodingIndex: Sendable {
  public let project: Project
  /// All codes of all trees, in the order in which one reads the trees.
  public let codes: CodePlaces
  /// Codings that no question can use, and why.
  public let leftOut: LeftOut
  let rows: [CodingRow]
  /// The rows of source `s` are `sourceStarts[s]..<sourceStarts[s + 1]`.
  let sourceStarts: [Int]
  let sourcePlaces: [Source.ID: Int]
  let coderPlaces: [Coder.ID: Int]
  /// Per source the number of code points of its newest text; 0 without text.
  let lengths: [Int]
  let cases: CasePlaces

  public init(_ project: Project) {
    self.project = project
    codes = CodePlaces(project.trees)
    sourcePlaces = Dictionary(zip(project.sources.map(\.id), 0...)) { first, _ in first }
    coderPlaces = Dictionary(zip(project.coders.map(\.id), 0...)) { first, _ in first }
    lengths = project.sources.map { $0.text?.text.count ?? 0 }
    var builder = RowBuilder(project, codes: codes, sources: sourcePlaces, coders: coderPlaces, lengths: lengths)
    builder.addAll()
    (rows, sourceStarts) = builder.sorted()
    leftOut = builder.leftOut
    cases = CasePlaces(project, builder.selectionPlaces())
  }

  /// The rows of one source, in order of place.
  func rows(ofSource source: Int) -> ArraySlice<CodingRow> { rows[sourceStarts[source]..<sourceStarts[source + 1]] }
}

/// Codings that stay in the project and that no question can use, counted by reason.
public struct LeftOut: Sendable, Hashable {
  /// Their selection, source, text or code does not exist.
  public var leadingNowhere = 0
  /// They lie, in whole or in part, outside the text.
  public var outsideText = 0
  /// They lie on an older text and could not be carried to the newest.
  public var onOlderText = 0

  public init(leadingNowhere: Int = 0, outsideText: Int = 0, onOlderText: Int = 0) {
    self.leadingNowhere = leadingNowhere
    self.outsideText = outsideText
    self.onOlderText = onOlderText
  }

  public var count: Int { leadingNowhere + outsideText + onOlderText }
}
