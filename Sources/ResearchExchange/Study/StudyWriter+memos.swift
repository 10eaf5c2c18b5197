import Parsing
import QualitativeCoding

// Memos as notes, and rounds as sets.
extension StudyWriter {
  /// The notes that something refers to: in the order they had, then what came since; its own memo as the last.
  mutating func references(
    to subject: Memo.Subject, was old: [RefiGUID], memo: String = "", of id: String = "", named name: String = ""
  ) -> [RefiGUID] {
    var result = old
    if !notesOf.isEmpty || !old.isEmpty {
      let now = notesOf[subject] ?? []
      // A note that is gone from the study is gone; a link may be what ties it, and then it is none of these.
      result = old.filter { now.contains($0) }
      result += now.filter { !result.contains($0) && !isLinked($0, to: subject) }
    }
    guard !memo.isEmpty else { return result }
    let guid = StudyReader.memoNote(of: id)
    var note = baseNotes[guid] ?? RefiTextSource(guid: guid, name: name)
    note.content = memo
    notes.append(note)
    return result + [guid]
  }

  /// Whether a link of the document ties a note to something already.
  private func isLinked(_ note: RefiGUID, to subject: Memo.Subject) -> Bool {
    guard !base.project.links.isEmpty, let thing = subject.guid else { return false }
    return base.project.links.contains {
      ($0.origin == note && $0.target == thing) || ($0.target == note && $0.origin == thing)
    }
  }

  mutating func writeMemos() {
    package.project.noteRefs = references(to: .project, was: base.project.noteRefs)
    var written: [RefiTextSource] = []
    for memo in study.memos {
      let guid = RefiGUID(of: memo.id)
      var note = baseNotes[guid] ?? RefiTextSource(guid: guid)
      if (note.name ?? "") != memo.title { note.name = memo.title }
      write(memo.text, into: &note)
      note.trail.creatingUser = memo.author.map(RefiGUID.init(of:))
      note.trail.creationDateTime = moment.text(memo.at, was: note.trail.creationDateTime)
      written.append(note)
      for subject in memo.about { link(note, to: subject) }
    }
    package.project.notes = written + notes
  }

  private mutating func write(_ text: String, into note: inout RefiTextSource) {
    if note.content == nil, let path = note.plainTextPath, let name = RefiPath.fileName(internal: path) {
      if package.texts[name] != nil || !text.isEmpty { package.texts[name] = text }
    } else if note.content != nil || !text.isEmpty {
      note.content = text
    }
  }

  /// Cases and variables have no place for notes: a link ties them.
  private mutating func link(_ note: RefiTextSource, to subject: Memo.Subject) {
    switch subject {
    case .case, .variable: break
    case .project, .source, .selection, .coding, .code, .round: return
    }
    guard let thing = subject.guid, !isLinked(note.guid, to: subject) else { return }
    var link = RefiLink(
      guid: RefiGUID(derivedFrom: note.guid.text + " about " + thing.text), origin: note.guid, target: thing)
    link.direction = .oneWay
    package.project.links.append(link)
  }

  /// A round is a set of its sources, so that other programs show it; what else it is stands in our note.
  mutating func writeRounds() {
    package.project.sets.removeAll(where: StudyExtras.isOurs)
    for round in study.rounds {
      var set = RefiSet(
        guid: RefiGUID(derivedFrom: "samenspel round " + round.id), name: StudyExtras.setName + round.name)
      var seen: Set<String> = []
      set.sources = round.tasks.map(\.source).filter { seen.insert($0).inserted }.map(RefiGUID.init(of:))
      set.description = round.json.text
      set.notes = [StudyExtras.note]
      package.project.sets.append(set)
    }
  }
}

extension Memo.Subject {
  /// What a link points at; `nil` for what has no GUID.
  fileprivate var guid: RefiGUID? {
    switch self {
    case .source(let id), .selection(let id), .coding(let id), .code(let id), .case(let id), .variable(let id):
      RefiGUID(of: id)
    case .project, .round: nil
    }
  }
}
