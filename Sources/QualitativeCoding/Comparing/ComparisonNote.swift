/// What a reader should know beside the figures of a comparison. Numbers, not sentences: the page says them.
public enum ComparisonNote: Sendable, Hashable {
  /// Units are characters: text that nobody coded counts as agreement that the code does not fit.
  case uncodedTextIsAgreement(characters: Int)
  /// One coder gave the same code to overlapping stretches; they count once.
  case ownOverlapsJoined(count: Int)
  /// Codings of nothing: a selection without length.
  case emptySelections(count: Int)
  /// Codings of a whole source or of a part that is no text; only units "sources" count them.
  case notText(count: Int)
  /// Codings that could not be used; see ``LeftOut``.
  case leftOut(LeftOut)
  /// Sources that one coder judged, or none: nothing can be compared in them.
  case sourcesNotCompared(count: Int)
  /// Texts that name no speakers: their paragraphs are the turns.
  case paragraphsAsTurns(sources: Int)
  /// Codings of nobody: the file did not say who.
  case withoutCoder(count: Int)
}

extension ComparisonNote {
  static func all(
    _ index: CodingIndex, _ design: ComparisonDesign, rows: [CodingRow], attendance: [UInt64], marks: MarksByCode,
    coders: [Coder.ID]
  ) -> [ComparisonNote] {
    var notes: [ComparisonNote] = []
    if design.unit == .characters {
      notes.append(.uncodedTextIsAgreement(characters: uncoded(index, rows, attendance)))
    }
    var joined = 0
    for code in 0..<index.codes.count {
      marks.forEachSource(of: [code], coders: coders.count) { _, stretches, _ in
        joined += stretches.reduce(0) { $0 + $1.joined }
      }
    }
    if joined > 0 { notes.append(.ownOverlapsJoined(count: joined)) }
    let empty = rows.count { $0.extent == .text && !$0.hasCharacters }
    if empty > 0 { notes.append(.emptySelections(count: empty)) }
    let other = rows.count { $0.extent != .text }
    if other > 0 && design.unit != .sources { notes.append(.notText(count: other)) }
    if index.leftOut.count > 0 { notes.append(.leftOut(index.leftOut)) }
    let single = attendance.indices.count { place in
      attendance[place].nonzeroBitCount < 2 && design.sources?.contains(index.project.sources[place].id) ?? true
    }
    if single > 0 { notes.append(.sourcesNotCompared(count: single)) }
    if design.unit == .turns {
      let unnamed = attendance.indices.count { place in
        attendance[place] != 0 && !(index.project.sources[place].text?.text.namesSpeakers() ?? true)
      }
      if unnamed > 0 { notes.append(.paragraphsAsTurns(sources: unnamed)) }
    }
    let nobody = index.rows.count { $0.coder < 0 && !$0.isAgreed }
    if nobody > 0 { notes.append(.withoutCoder(count: nobody)) }
    return notes
  }

  /// Characters in compared sources that no coder gave any code.
  private static func uncoded(_ index: CodingIndex, _ rows: [CodingRow], _ attendance: [UInt64]) -> Int {
    let all = attendance.indices.reduce(0) { $0 + (attendance[$1].nonzeroBitCount > 1 ? index.lengths[$1] : 0) }
    var (covered, source, end) = (0, Int32(-1), 0)
    for row in rows where row.hasCharacters && attendance[Int(row.source)].nonzeroBitCount > 1 {
      if row.source != source { (source, end) = (row.source, 0) }
      covered += max(0, Int(row.end) - max(Int(row.start), end))
      end = max(end, Int(row.end))
    }
    return all - covered
  }
}
