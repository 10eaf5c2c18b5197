public import Parsing
public import QualitativeCoding

/// Leaves of a document only what the study made of it does not give back.
struct StudyRemainder {
  private let package: RefiPackage
  private let sources: [String: Source]
  private let memos: [String: Memo]
  private var moment = RefiMoment()
  /// Whether a date comes back as it is.
  private var looked = RecentTexts<Bool>()

  init(_ package: RefiPackage, besides study: Project) {
    self.package = package
    sources = Dictionary(study.sources.map { ($0.id, $0) }) { first, _ in first }
    memos = Dictionary(study.memos.map { ($0.id, $0) }) { first, _ in first }
  }

  mutating func remainder() -> RefiPackage {
    var rest = package
    rest.project.sources = package.project.sources.map { source in
      switch source {
      case .text(let text): .text(remainder(of: text, texts: &rest.texts))
      case .media: source
      }
    }
    rest.project.notes = package.project.notes.filter { !StudyExtras.isOurs($0) }
      .map { remainder(ofNote: $0, texts: &rest.texts) }
    rest.project.sets.removeAll(where: StudyExtras.isOurs)
    for index in rest.project.cases.indices {
      rest.project.cases[index].codes = []
      rest.project.cases[index].sources = []
      rest.project.cases[index].selections = []
    }
    return rest
  }

  private mutating func remainder(of source: RefiTextSource, texts: inout [String: String]) -> RefiTextSource {
    var rest = source
    rest.selections = source.selections.filter { !comesBack($0) }
    if sources[source.guid.text]?.text != nil { Self.dropText(of: &rest, from: &texts) }
    return rest
  }

  private func remainder(ofNote note: RefiTextSource, texts: inout [String: String]) -> RefiTextSource {
    guard let memo = memos[note.guid.text], !memo.text.isEmpty else { return note }
    var rest = note
    Self.dropText(of: &rest, from: &texts)
    return rest
  }

  /// What has its text in its element keeps an empty one there, which says where the text goes.
  private static func dropText(of text: inout RefiTextSource, from texts: inout [String: String]) {
    if text.content != nil {
      text.content = ""
    } else if let name = text.plainTextPath.flatMap(RefiPath.fileName(internal:)) {
      texts[name] = nil
    }
  }

  /// Whether a selection made anew from the study is this very one.
  private mutating func comesBack(_ selection: RefiTextSelection) -> Bool {
    selection.start <= selection.end && selection.name != "" && selection.description == nil
      && selection.trail.modifyingUser == nil && selection.trail.modifiedDateTime == nil && selection.notes.isEmpty
      && comesBack(date: selection.trail.creationDateTime)
      && selection.codings.allSatisfy { $0.notes.isEmpty && comesBack(date: $0.creationDateTime) }
  }

  private mutating func comesBack(date: String?) -> Bool {
    guard let date else { return true }
    if let known = looked.find(date) { return known.made }
    let isSame = moment.microseconds(date).map(RefiMoment.text) == date
    looked.keep(date, isSame)
    return isSame
  }
}

extension RefiPackage {
  /// What must be kept beside a study so that ``of(_:over:)`` gives back this document: drawings, links, places in pictures and
  /// recordings, and whatever else a study does not show. What the study holds itself is not in it again.
  ///
  /// - Parameter study: the study that ``study(file:)`` made of this document.
  public func remainder(besides study: Project) -> RefiPackage {
    var remainder = StudyRemainder(self, besides: study)
    return remainder.remainder()
  }
}

extension RefiProject {
  /// A remainder as it is kept: a project file of the standard, without its texts in files of their own.
  public var kept: [UInt8] {
    var writer = RefiProjectWriter(file: "project.qde")
    return writer.bytes(of: self)
  }

  /// A remainder that was kept. Its positions are counted as ours are, so nothing is found out or brought to another form.
  ///
  /// - Throws: `RefiRefusal` when it is not what ``kept`` gave.
  public init(kept bytes: some ByteSource) throws(RefiRefusal) {
    let file = "project.qde"
    var walk = RefiWalk(bytes, file: file, limits: .standard)
    do { self = try walk.document() } catch { throw RefiRefusal(error, file: file) }
  }
}
