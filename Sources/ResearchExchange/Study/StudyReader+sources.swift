import QualitativeCoding

// Sources with their selections and codings.
extension StudyReader {
  /// The selection that stands for a source as a whole, in codings of it.
  static func whole(_ source: RefiGUID) -> String { RefiGUID(derivedFrom: source.text + " whole").text }

  mutating func take(_ source: RefiSource) {
    switch source {
    case .text(let text): take(text)
    case .media(let media): take(media)
    }
  }

  private mutating func take(_ text: RefiTextSource) {
    let id = text.guid.text
    var source = Source(id: id, name: text.name ?? "", kind: .unknown, values: Self.values(text.values))
    if let words = package.text(content: text.content, path: text.plainTextPath) {
      source.texts = [
        TextVersion(
          id: id, text: PlainText(words), author: text.trail.creatingUser?.text,
          at: moment.microseconds(text.trail.creationDateTime))
      ]
    }
    project.sources.append(source)
    take(text.selections, of: id, version: id)
    takeWhole(text.codings, of: text.guid)
  }

  private mutating func take(_ list: [RefiTextSelection], of source: String, version: String) {
    for selection in list {
      guard selection.start <= selection.end else {
        note(.notShown(.textSelection), example: selection.name ?? "")
        note(.notShown(.coding), count: selection.codings.count)
        continue
      }
      add(
        selection.guid, of: source, at: .text(version: version, range: selection.start..<selection.end),
        name: selection.name, trail: selection.trail, codings: selection.codings)
    }
  }

  private mutating func take(_ media: RefiMediaSource) {
    let id = media.guid.text
    var source = Source(
      id: id, name: media.name ?? "", kind: media.kind.inStudy, values: Self.values(media.values))
    let shown = media.texts.first { package.text(content: $0.content, path: $0.plainTextPath) != nil }
    let said =
      shown == nil
      ? media.transcripts.first { package.text(content: $0.content, path: $0.plainTextPath) != nil } : nil
    if let shown, let words = package.text(content: shown.content, path: shown.plainTextPath) {
      source.texts = [TextVersion(id: shown.guid.text, text: PlainText(words))]
    } else if let said, let words = package.text(content: said.content, path: said.plainTextPath) {
      source.texts = [TextVersion(id: said.guid.text, text: PlainText(words))]
    }
    project.sources.append(source)
    // The same selection may stand there twice: as a part of the page and as a part of its text. The text is shown.
    for text in media.texts where text.guid == shown?.guid {
      take(text.selections, of: id, version: text.guid.text)
      for coding in text.codings { addWhole(coding, of: media.guid) }
    }
    for selection in media.selections {
      add(
        selection.guid, of: id, at: .part(selection.part.words), name: selection.name, trail: selection.trail,
        codings: selection.codings)
      note(.notShown(.textSelection), count: selection.texts.reduce(0) { $0 + $1.selections.count })
    }
    for transcript in media.transcripts { take(transcript, of: id, isShown: transcript.guid == said?.guid) }
    takeWhole(media.codings, of: media.guid)
  }

  private mutating func take(_ transcript: RefiTranscript, of source: String, isShown: Bool) {
    let points = Dictionary(transcript.syncPoints.map { ($0.guid, $0) }) { first, _ in first }
    if !isShown { note(.notShown(.transcript), example: transcript.name ?? "") }
    for selection in transcript.selections {
      let from = selection.fromSyncPoint.flatMap { points[$0] }
      let to = selection.toSyncPoint.flatMap { points[$0] }
      var place = Place.part(RefiMediaSelection.Part.moments(from?.timeStamp, to?.timeStamp))
      if isShown, let start = from?.position, let end = to?.position, start <= end {
        place = .text(version: transcript.guid.text, range: start..<end)
      }
      add(
        selection.guid, of: source, at: place, name: selection.name, trail: selection.trail,
        codings: selection.codings)
    }
  }

  private mutating func add(
    _ guid: RefiGUID, of source: String, at place: Place, name: String?, trail: RefiTrail, codings: [RefiCoding]
  ) {
    let id = guid.text
    if selections.insert(guid).inserted {
      project.selections.append(
        Selection(
          id: id, source: source, place: place, name: name ?? "", author: text(of: trail.creatingUser),
          at: moment.microseconds(trail.creationDateTime)))
    }
    for coding in codings { add(coding, to: id) }
  }

  private mutating func add(_ coding: RefiCoding, to selection: String) {
    guard codings.insert(coding.guid).inserted else { return }
    project.codings.append(
      Coding(
        id: coding.guid.text, selection: selection, code: text(of: coding.code) ?? coding.code.text,
        coder: text(of: coding.creatingUser),
        at: moment.microseconds(coding.creationDateTime)))
  }

  private mutating func takeWhole(_ codings: [RefiCoding], of source: RefiGUID) {
    for coding in codings { addWhole(coding, of: source) }
  }

  private mutating func addWhole(_ coding: RefiCoding, of source: RefiGUID) {
    let whole = RefiGUID(derivedFrom: source.text + " whole")
    let id = whole.text
    if selections.insert(whole).inserted {
      project.selections.append(Selection(id: id, source: source.text, place: .wholeSource))
    }
    add(coding, to: id)
  }
}

extension RefiMediaSource.Kind {
  var inStudy: SourceKind {
    switch self {
    case .picture: .picture
    case .pdf: .document
    case .audio: .audio
    case .video: .video
    }
  }
}

extension RefiMediaSelection.Part {
  /// Where it is, the same in every language: `p. 3 (10, 20)–(30, 40)`, `0:05–1:20`.
  var words: String {
    switch self {
    case .area(let area): area.words
    case .page(let page, let area): "p. \(page) \(area.words)"
    case .time(let begin, let end): Self.moments(begin, end)
    }
  }

  static func moments(_ begin: Int?, _ end: Int?) -> String {
    func moment(_ milliseconds: Int?) -> String {
      guard let milliseconds else { return "?" }
      let seconds = milliseconds / 1000
      return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }
    return moment(begin) + "–" + moment(end)
  }
}

extension RefiArea {
  fileprivate var words: String { "(\(firstX), \(firstY))–(\(secondX), \(secondY))" }
}
