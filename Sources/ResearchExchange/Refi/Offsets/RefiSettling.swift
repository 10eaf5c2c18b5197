import Parsing

/// Brings texts and positions of a project that was read to one form: LF, no mark, code points from 0, half-open.
struct RefiSettling {
  private var project: RefiProject
  private let counted: [String: CountedText]
  private let file: String
  private(set) var report = ResearchReport()

  init(project: RefiProject, texts: [String: DecodedText], file: String) {
    (self.project, counted, self.file) = (project, texts.mapValues { CountedText($0) }, file)
  }

  mutating func settle(media: [String: Int], counting wanted: OffsetCounting?) -> RefiPackage {
    let counting = wanted ?? found()
    var texts: [String: String] = [:]
    for (name, counted) in counted.sorted(by: { $0.key < $1.key }) {
      texts[name] = counted.text
      let place = ResearchPlace(file: "sources/" + name)
      if counted.isChanged { report.add(.lineEnds, at: place, example: name) }
      if counted.hasMark { report.add(.byteOrderMark, at: place, example: name) }
    }
    apply(counting)
    return RefiPackage(project: project, texts: texts, media: media)
  }

  private func counted(content: String?, path: String?) -> CountedText? {
    if let content { return CountedText(content) }
    return path.flatMap(RefiPath.fileName(internal:)).flatMap { counted[$0] }
  }

  /// How positions were counted: what fits the names of selections best.
  private mutating func found() -> OffsetCounting {
    let texts = project.allTexts.filter { !$0.selections.isEmpty }
    let points = project.allTranscripts.contains { $0.syncPoints.contains { $0.position != nil } }
    guard !texts.isEmpty || points else { return .standard }
    var scores = OffsetScores()
    for source in texts {
      if let text = counted(content: source.content, path: source.plainTextPath) { scores.look(at: text) }
    }
    let candidates = scores.candidates
    for source in texts {
      guard let text = counted(content: source.content, path: source.plainTextPath) else { continue }
      scores.score(text, source.selections, against: candidates)
    }
    let place = ResearchPlace(file: file)
    guard let best = scores.best(of: candidates) else {
      // The last character alone makes no doubt worth saying: the standard is plain about it.
      if candidates.count > 2 { report.add(.offsetsUndecided, at: place) }
      return .standard
    }
    if best.counting != .standard {
      report.add(.offsets(best.counting, agreed: best.agreed, of: scores.tried), at: place)
    }
    return best.counting
  }

  private mutating func apply(_ counting: OffsetCounting) {
    let settling = self
    project.updateTexts { source in
      guard let text = settling.counted(content: source.content, path: source.plainTextPath) else { return }
      if source.content != nil && text.isChanged { source.content = text.text }
      let map = OffsetMap(text, counting)
      guard !map.isIdentity else { return }
      for index in source.selections.indices {
        let old = source.selections[index]
        (source.selections[index].start, source.selections[index].end) = map.range(start: old.start, end: old.end)
      }
    }
    project.updateTranscripts { transcript in
      guard let text = settling.counted(content: transcript.content, path: transcript.plainTextPath) else { return }
      if transcript.content != nil && text.isChanged { transcript.content = text.text }
      let map = OffsetMap(text, counting)
      for index in transcript.syncPoints.indices {
        transcript.syncPoints[index].position = transcript.syncPoints[index].position.map(map.point)
      }
    }
  }
}
