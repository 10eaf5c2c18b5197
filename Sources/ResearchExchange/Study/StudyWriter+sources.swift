import QualitativeCoding

// Sources with their selections and codings.
extension StudyWriter {
  mutating func writeSources() {
    let known = Dictionary(base.project.sources.map { ($0.guid, $0) }) { first, _ in first }
    let codings = CodingsBySelection(study.codings)
    let selections = Dictionary(grouping: study.selections.indices) { study.selections[$0].source }
    var sources: [RefiSource] = []
    for source in study.sources {
      let guid = RefiGUID(of: source.id)
      let own = OwnSelections((selections[source.id] ?? []).map { study.selections[$0] }, codings: codings)
      switch known[guid] {
      case .media(let old): sources.append(.media(media(source, was: old, own)))
      case .text(let old): sources.append(.text(text(source, was: old, own)))
      case nil:
        if let kind = source.kind.inStandard, source.texts.isEmpty {
          sources.append(.media(media(source, was: RefiMediaSource(kind: kind, guid: guid), own)))
        } else {
          sources.append(.text(text(source, was: RefiTextSource(guid: guid), own, isNew: true)))
        }
      }
    }
    package.project.sources = sources
    let ids = Set(study.sources.map(\.id))
    let lost = study.selections.filter { !ids.contains($0.source) }
    note(.notInFormat("Selection"), count: lost.count, example: lost.first?.name ?? "")
  }

  private mutating func text(
    _ source: Source, was old: RefiTextSource, _ own: OwnSelections, isNew: Bool = false
  ) -> RefiTextSource {
    var result = old
    if (old.name ?? "") != source.name || isNew { result.name = source.name }
    result.values = values(source.values, was: old.values)
    if let words = source.text {
      if isNew {
        result.plainTextPath = RefiPath.toFile(result.guid.text + ".txt")
        result.trail.creatingUser = words.author.map(RefiGUID.init(of:))
        result.trail.creationDateTime = moment.text(words.at, was: nil)
      }
      if old.content != nil {
        result.content = words.text.string
      } else if let name = result.plainTextPath.flatMap(RefiPath.fileName(internal:)) {
        package.texts[name] = words.text.string
      } else {
        result.content = words.text.string
      }
    }
    result.notes = references(to: .source(source.id), was: old.notes)
    result.selections = textSelections(own, in: source, was: old.selections)
    result.codings = own.ofWhole.map { study.codings[$0] }.map {
      coding($0, was: old.codings.first { [id = RefiGUID(of: $0.id)] in $0.guid == id })
    }
    tellUnplaced(own, in: source, hasParts: false)
    return result
  }

  private mutating func textSelections(
    _ own: OwnSelections, in source: Source, was old: [RefiTextSelection]
  ) -> [RefiTextSelection] {
    let known = Dictionary(old.map { ($0.guid, $0) }) { first, _ in first }
    var result: [RefiTextSelection] = []
    result.reserveCapacity(own.selections.count)
    let current = source.currentText
    for selection in own.selections {
      guard case .text(let version, let range) = selection.place, version == current else { continue }
      let guid = RefiGUID(of: selection.id)
      var new = known[guid] ?? RefiTextSelection(guid: guid, start: 0, end: 0)
      (new.start, new.end) = (range.lowerBound, range.upperBound)
      if (new.name ?? "") != selection.name { new.name = selection.name }
      new.trail.creatingUser = selection.author.map(RefiGUID.init(of:))
      new.trail.creationDateTime = moment.text(selection.at, was: new.trail.creationDateTime)
      new.notes = references(to: .selection(selection.id), was: new.notes)
      new.codings = codings(of: selection.id, own, was: new.codings)
      result.append(new)
    }
    // What was never shown stays.
    return result + old.filter { $0.start > $0.end }
  }

  mutating func codings(of selection: String, _ own: OwnSelections, was old: [RefiCoding]) -> [RefiCoding] {
    let list = own.codings[selection]
    if old.isEmpty { return list.map { coding(study.codings[$0], was: nil) } }
    let known = Dictionary(old.map { ($0.guid, $0) }) { first, _ in first }
    return list.map { coding(study.codings[$0], was: known[RefiGUID(of: study.codings[$0].id)]) }
  }

  private mutating func coding(_ coding: Coding, was old: RefiCoding?) -> RefiCoding {
    RefiCoding(
      guid: RefiGUID(of: coding.id), code: RefiGUID(of: coding.code),
      creatingUser: coding.coder.map(RefiGUID.init(of:)),
      creationDateTime: moment.text(coding.at, was: old?.creationDateTime),
      notes: references(to: .coding(coding.id), was: old?.notes ?? [], memo: coding.memo, of: coding.id))
  }

  /// Pictures, PDFs, sound and video: where their parts are is known in the document only.
  private mutating func media(_ source: Source, was old: RefiMediaSource, _ own: OwnSelections) -> RefiMediaSource {
    var result = old
    if (old.name ?? "") != source.name { result.name = source.name }
    result.values = values(source.values, was: old.values)
    result.notes = references(to: .source(source.id), was: old.notes)
    let kept = Set(own.selections.map { RefiGUID(of: $0.id) })
    let inText = Set(result.texts.flatMap { $0.selections.map(\.guid) })
    result.selections = old.selections.filter { kept.contains($0.guid) }
    for index in result.selections.indices {
      let before = result.selections[index]
      let id = before.guid.text
      result.selections[index].notes = references(to: .selection(id), was: before.notes)
      // Of a selection that stands there twice, each keeps the codings it had.
      let now = codings(of: id, own, was: before.codings)
      result.selections[index].codings =
        inText.contains(before.guid) ? now.filter { coding in before.codings.contains { $0.guid == coding.guid } } : now
    }
    for index in result.texts.indices where result.texts[index].guid.text == source.text?.id {
      let before = result.texts[index]
      let inMedia = Set(old.selections.flatMap { $0.codings.map(\.guid) })
      var now = textSelections(own, in: source, was: before.selections)
      for place in now.indices {
        let had = Set(before.selections.first { $0.guid == now[place].guid }?.codings.map(\.guid) ?? [])
        now[place].codings.removeAll { inMedia.contains($0.guid) && !had.contains($0.guid) }
      }
      result.texts[index].selections = now
    }
    for index in result.transcripts.indices { keep(own, kept, in: &result.transcripts[index]) }
    let ofTexts = Set(old.texts.flatMap { $0.codings.map(\.guid) })
    let known = Dictionary(old.codings.map { ($0.guid, $0) }) { first, _ in first }
    result.codings = own.ofWhole.map { study.codings[$0] }.filter { !ofTexts.contains(RefiGUID(of: $0.id)) }
      .map { coding($0, was: known[RefiGUID(of: $0.id)]) }
    tellUnplaced(own, in: source, hasParts: true, known: old)
    return result
  }

  private mutating func keep(_ own: OwnSelections, _ kept: Set<RefiGUID>, in transcript: inout RefiTranscript) {
    transcript.selections.removeAll { !kept.contains($0.guid) }
    for index in transcript.selections.indices {
      let before = transcript.selections[index]
      let id = before.guid.text
      transcript.selections[index].notes = references(to: .selection(id), was: before.notes)
      transcript.selections[index].codings = codings(of: id, own, was: before.codings)
    }
  }

  /// Selections for which the document has no place: of an earlier text, or a part that nobody can point out.
  private mutating func tellUnplaced(
    _ own: OwnSelections, in source: Source, hasParts: Bool, known: RefiMediaSource? = nil
  ) {
    let placed = Set(
      (known?.selections.map(\.guid) ?? []) + (known?.texts.flatMap { $0.selections.map(\.guid) } ?? [])
        + (known?.transcripts.flatMap { $0.selections.map(\.guid) } ?? []))
    let current = source.currentText
    for selection in own.selections {
      switch selection.place {
      case .wholeSource: continue
      case .text(let version, _):
        let canHold = !hasParts || known?.texts.contains { $0.guid.text == version } == true
        if version == current && canHold || placed.contains(RefiGUID(of: selection.id)) { continue }
      case .part: if placed.contains(RefiGUID(of: selection.id)) { continue }
      }
      note(.notInFormat("Selection"), example: selection.name)
      note(.notInFormat("Coding"), count: own.codings[selection.id].count)
    }
  }
}

/// The selections of one source, and the codings that rest on them.
struct OwnSelections {
  let selections: [Selection]
  let codings: CodingsBySelection
  /// Codings of the source as a whole, by their place in the study.
  let ofWhole: [Int]

  init(_ selections: [Selection], codings: CodingsBySelection) {
    (self.selections, self.codings) = (selections, codings)
    ofWhole = selections.filter { $0.place == .wholeSource }.flatMap { codings[$0.id] }
  }
}

/// Where the codings of every selection stand in the study: mostly one, or some behind one another, for which no list is made.
struct CodingsBySelection {
  private var rows: [Selection.ID: Range<Int>] = [:]
  /// Of selections whose codings do not stand together.
  private var scattered: [Selection.ID: [Int]] = [:]

  init(_ codings: [Coding]) {
    rows.reserveCapacity(codings.count)
    var start = 0
    while start < codings.count {
      let selection = codings[start].selection
      var end = start + 1
      while end < codings.count, codings[end].selection == selection { end += 1 }
      if let before = rows.updateValue(start..<end, forKey: selection) {
        scattered[selection, default: Array(before)] += start..<end
      }
      start = end
    }
  }

  /// In the order of the study.
  subscript(selection: Selection.ID) -> [Int] {
    if !scattered.isEmpty, let list = scattered[selection] { return list }
    return rows[selection].map(Array.init) ?? []
  }
}

extension SourceKind {
  /// For sources without text.
  fileprivate var inStandard: RefiMediaSource.Kind? {
    switch self {
    case .picture: .picture
    case .audio: .audio
    case .video: .video
    default: nil
    }
  }
}

extension Source {
  /// The text that selections of the document lie in: also when its file was missing, and there is none to show.
  fileprivate var currentText: TextVersion.ID { text?.id ?? RefiGUID(of: id).text }
}
