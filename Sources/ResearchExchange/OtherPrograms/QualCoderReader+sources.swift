// Sources with what was selected in them.
extension QualCoderReader {
  /// What a source is besides its text.
  enum Media {
    case media(RefiMediaSource.Kind)
    /// A text that has its layout in a file.
    case layout
  }

  func media(of row: QualCoderRows.Source) -> Media? {
    guard let place = row.place else { return nil }
    let ending = place.name.split(separator: ".").last?.lowercased() ?? ""
    return switch place.folder {
    case "images": row.fulltext == nil ? .media(.picture) : nil
    case "audio": row.fulltext == nil ? .media(.audio) : nil
    case "video": row.fulltext == nil ? .media(.video) : nil
    default: ending == "pdf" ? .media(.pdf) : ["txt", "md"].contains(ending) ? nil : .layout
    }
  }

  mutating func source(_ row: QualCoderRows.Source, _ codings: [QualCoderRows.Coding]) -> RefiSource {
    let trail = RefiTrail(creatingUser: user(row.owner), creationDateTime: date(row.date))
    let guid = guid("source", row.id)
    let values = values(of: "file", row.id)
    let notes = memo(row.memo, as: self.guid("source memo", row.id))
    guard case .media(let kind) = media(of: row) else {
      var text = text(row, codings, as: guid)
      (text.trail, text.values, text.notes) = (trail, values, notes)
      return .text(text)
    }
    var media = RefiMediaSource(kind: kind, guid: guid, name: row.name)
    media.path = row.file.map { RefiPath.toFile($0.name) } ?? row.place.map { "relative:///" + $0.name }
    (media.trail, media.values, media.notes) = (trail, values, notes)
    if kind == .pdf {
      media.texts = [text(row, codings, as: self.guid("source text", row.id))]
    } else {
      media.selections = codings.compactMap { mediaSelection($0, kind) }
    }
    return .media(media)
  }

  /// The text of a source with what was selected in it, and its file with layout when that is there.
  private mutating func text(
    _ row: QualCoderRows.Source, _ codings: [QualCoderRows.Coding], as guid: RefiGUID
  ) -> RefiTextSource {
    var text = RefiTextSource(guid: guid, name: row.name, content: row.fulltext ?? "")
    text.selections = (stretches[row.id] ?? []) + codings.compactMap { textSelection($0) }
    if case .layout = media(of: row) {
      text.richTextPath = row.file.map { RefiPath.toFile($0.name) }
      if row.file == nil { report.add(.missingFile, at: place, example: row.place?.name ?? row.name) }
    }
    return text
  }

  private mutating func textSelection(_ row: QualCoderRows.Coding) -> RefiTextSelection? {
    guard case .text(let start, let end) = row.place else {
      report.add(.row(.placeOfOtherKind), at: place)
      return nil
    }
    var selection = RefiTextSelection(
      guid: guid("code_text selection", row.id), name: row.quote, start: start, end: end)
    selection.codings = [coding(row, "code_text")]
    return selection
  }

  private mutating func mediaSelection(
    _ row: QualCoderRows.Coding, _ kind: RefiMediaSource.Kind
  ) -> RefiMediaSelection? {
    let part: RefiMediaSelection.Part
    switch (row.place, kind) {
    case (.time(let begin, let end), .audio), (.time(let begin, let end), .video):
      part = .time(begin: begin, end: end)
    case (.area(let x, let y, let width, let height), .picture):
      part = .area(RefiArea(firstX: x, firstY: y, secondX: x &+ width, secondY: y &+ height))
    default:
      report.add(.row(.placeOfOtherKind), at: place)
      return nil
    }
    var selection = RefiMediaSelection(guid: guid("\(kind) selection", row.id), part: part)
    selection.codings = [coding(row, kind == .picture ? "code_image" : "code_av")]
    return selection
  }

  private mutating func coding(_ row: QualCoderRows.Coding, _ table: String) -> RefiCoding {
    let own = guid(table, row.id)
    return RefiCoding(
      guid: own, code: guid("code", row.code), creatingUser: user(row.owner), creationDateTime: date(row.date),
      notes: memo(row.memo, as: StudyReader.memoNote(of: own.text)))
  }
}
