import QualitativeCoding

// Notes, and what they are about.
extension StudyReader {
  /// The note in which the memo of a code or coding goes out.
  static func memoNote(of id: String) -> RefiGUID { RefiGUID(derivedFrom: RefiGUID(of: id).text + " memo") }

  mutating func takeMemos() {
    let subjects = self.subjects()
    var ofCodes: [String: String] = [:]
    var ofCodings: [String: String] = [:]
    for note in package.project.notes where !StudyExtras.isOurs(note) {
      let text = package.text(content: note.content, path: note.plainTextPath) ?? ""
      let about = subjects[note.guid, default: []]
      switch about.first {
      case .code(let id) where about.count == 1 && Self.memoNote(of: id) == note.guid: ofCodes[id] = text
      case .coding(let id) where about.count == 1 && Self.memoNote(of: id) == note.guid: ofCodings[id] = text
      default:
        project.memos.append(
          Memo(
            id: note.guid.text, title: note.name ?? "", text: text, author: note.trail.creatingUser?.text,
            at: moment.microseconds(note.trail.creationDateTime), about: about))
        self.note(.notShown(.textSelection), count: note.selections.count)
      }
    }
    restore(ofCodes: ofCodes, ofCodings: ofCodings)
  }

  /// Memos that stood with a code or a coding go back there.
  private mutating func restore(ofCodes: [String: String], ofCodings: [String: String]) {
    if !ofCodes.isEmpty {
      for index in project.trees[0].codes.indices {
        if let memo = ofCodes[project.trees[0].codes[index].id] { project.trees[0].codes[index].memo = memo }
      }
    }
    guard !ofCodings.isEmpty else { return }
    for index in project.codings.indices {
      if let memo = ofCodings[project.codings[index].id] { project.codings[index].memo = memo }
    }
  }

  /// Per note what refers to it, and what a link ties it to.
  private func subjects() -> [RefiGUID: [Memo.Subject]] {
    let document = package.project
    var result: [RefiGUID: [Memo.Subject]] = [:]
    // Nearly everything has no note at all, and then its id need not be made into a text.
    func add(_ notes: [RefiGUID], _ subject: @autoclosure () -> Memo.Subject) {
      guard !notes.isEmpty else { return }
      let subject = subject()
      for note in notes { result[note, default: []].append(subject) }
    }
    func add(_ codings: [RefiCoding]) { for coding in codings { add(coding.notes, .coding(coding.guid.text)) } }
    func add(_ codes: [RefiCode]) {
      for code in codes {
        add(code.notes, .code(code.guid.text))
        add(code.codes)
      }
    }
    func add(_ text: RefiTextSource, of source: RefiGUID) {
      add(text.notes, .source(source.text))
      add(text.codings)
      for selection in text.selections {
        add(selection.notes, .selection(selection.guid.text))
        add(selection.codings)
      }
    }
    add(document.noteRefs, .project)
    add(document.codes)
    for source in document.sources {
      switch source {
      case .text(let text): add(text, of: text.guid)
      case .media(let media):
        add(media.notes, .source(media.guid.text))
        add(media.codings)
        for text in media.texts { add(text, of: media.guid) }
        for selection in media.selections {
          add(selection.notes, .selection(selection.guid.text))
          add(selection.codings)
        }
        for transcript in media.transcripts {
          add(transcript.notes, .source(media.guid.text))
          for selection in transcript.selections {
            add(selection.notes, .selection(selection.guid.text))
            add(selection.codings)
          }
        }
      }
    }
    let known = things()
    for link in document.links {
      guard let origin = link.origin, let target = link.target else { continue }
      if let subject = known[target] { add([origin], subject) }
      if let subject = known[origin] { add([target], subject) }
    }
    return result.mapValues { list in
      var seen: Set<Memo.Subject> = []
      return list.filter { seen.insert($0).inserted }
    }
  }

  /// What a link can tie a note to.
  private func things() -> [RefiGUID: Memo.Subject] {
    guard !package.project.links.isEmpty else { return [:] }
    var known: [RefiGUID: Memo.Subject] = [:]
    for one in package.project.cases { known[one.guid] = .case(one.guid.text) }
    for variable in package.project.variables { known[variable.guid] = .variable(variable.guid.text) }
    for source in project.sources { known[RefiGUID(of: source.id)] = .source(source.id) }
    for selection in project.selections { known[RefiGUID(of: selection.id)] = .selection(selection.id) }
    for code in project.trees.flatMap(\.codes) { known[RefiGUID(of: code.id)] = .code(code.id) }
    return known
  }
}
