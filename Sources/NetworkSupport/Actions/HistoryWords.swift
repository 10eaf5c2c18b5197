import Access
import Accountability
import Diagrams
import Evidence
import Language
import Storage

/// Turns history entries into lines for one reader, leaving out what the reader may not see.
struct HistoryWords {
  private let names: [String: String]
  private let agreements: [String: String]
  /// Of whom each check-in is.
  private let helpers: [String: MemberID]
  private let undone: Set<HistoryEntryID>
  private let rights: Set<Right>
  private let canChange: Bool

  init(_ look: Look, _ dossier: Dossier) throws {
    names = try look.names(in: dossier)
    let visible = try NamedAgreements.all(of: dossier.id, look.connection).filter { $0.isVisible(to: look.sight) }
    agreements = Dictionary(
      visible.map { ($0.named.agreement.id.rawValue, $0.named.agreement.what) }, uniquingKeysWith: { first, _ in first }
    )
    helpers = try CheckInRecords.helpers(of: dossier.id, look.connection)
    undone = try UndoneRecords.undone(in: dossier.id, look.connection)
    rights = look.rights
    canChange = look.rights.contains(.changeDossier) && dossier.isOpen
  }

  /// Nil when the reader may not see what it is about.
  func line(_ entry: HistoryEntry) -> HistoryLine? {
    guard let kind = NetworkThing(rawValue: entry.thing.kind), maySee(kind, entry.thing.id) else { return nil }
    let fields = fields(of: entry, kind)
    // Ties of people whom the reader may not see leave nothing to show.
    guard kind != .ties || !fields.isEmpty else { return nil }
    let hasUndo: Bool =
      switch kind {
      case .member, .ties, .agreement, .gap, .checkIn, .voice: true
      case .dossier, .question, .contact, .safety, .permission, .wave, .correction, .beginnings, .repair: false
      }
    return HistoryLine(
      id: entry.id, at: entry.at, actorName: entry.actorName,
      event: NetworkEvent(rawValue: entry.event)?.label ?? .verbatim(entry.event),
      subject: subject(of: entry.thing, kind),
      member: isOfMember(kind) ? MemberID(member(of: entry.thing)) : nil,
      agreement: kind == .agreement ? AgreementID(entry.thing.id) : nil, fields: fields,
      canUndo: canChange && hasUndo && entry.version > 1 && !entry.changes.isEmpty && !undone.contains(entry.id),
      isUndo: entry.undoes != nil)
  }

  private func isOfMember(_ kind: NetworkThing) -> Bool {
    switch kind {
    case .member, .contact, .safety, .permission, .correction, .repair: true
    case .dossier, .question, .ties, .agreement, .gap, .checkIn, .voice, .wave, .beginnings: false
    }
  }

  /// What or whom a line is about.
  private func subject(of thing: HistoryThing, _ kind: NetworkThing) -> Phrase? {
    switch kind {
    case .agreement: agreements[thing.id].map(Phrase.verbatim)
    case .gap: NetworkLinks.function(from: Thing(kind: kind.rawValue, id: thing.id))?.phrase
    case .checkIn: helpers[thing.id].flatMap { names[$0.rawValue] }.map(Phrase.verbatim)
    case .dossier, .question, .member, .ties, .contact, .safety, .permission, .voice, .wave, .correction, .beginnings,
      .repair:
      names[member(of: thing)].map(Phrase.verbatim)
    }
  }

  private func maySee(_ kind: NetworkThing, _ id: String) -> Bool {
    switch kind {
    case .dossier, .question, .ties, .gap, .voice, .wave, .beginnings: true
    case .checkIn: helpers[id].map { names[$0.rawValue] != nil } ?? false
    case .permission: names[id] != nil
    case .agreement: agreements[id] != nil
    case .member: names[id] != nil
    case .correction: names[String(id.suffix(WaveCorrection.idLength))] != nil
    case .repair: names[id] != nil && rights.contains(.changeDossier)
    case .contact: names[id] != nil && rights.contains(.seeContactDetails)
    case .safety: names[id] != nil && rights.contains(.seeSafetyReason)
    }
  }

  private func fields(of entry: HistoryEntry, _ kind: NetworkThing) -> [HistoryLine.Field] {
    switch kind {
    case .dossier: words(Dossier.self, entry)
    case .question: words(SupportQuestion.self, entry)
    case .member: words(NetworkMember.self, entry)
    case .ties: ties(entry)
    case .contact: words(ContactDetails.self, entry)
    case .safety: words(SafetyState.self, entry)
    case .agreement: words(Agreement.self, entry)
    case .gap: words(GapView.self, entry)
    case .checkIn: words(HelperCheckIn.self, entry)
    case .permission: words(LoadPermission.self, entry)
    case .voice: words(Voice.self, entry)
    case .correction: words(NetworkMember.self, entry) + reason(entry)
    case .beginnings: words(Beginnings.self, entry)
    case .repair: words(TieRepair.self, entry)
    case .wave: []
    }
  }

  /// The id of the member that a thing is about; of a correction it stands behind that of the wave.
  private func member(of thing: HistoryThing) -> String {
    thing.kind == NetworkThing.correction.rawValue ? String(thing.id.suffix(WaveCorrection.idLength)) : thing.id
  }

  private func reason(_ entry: HistoryEntry) -> [HistoryLine.Field] {
    entry.changes.filter { $0.field == "reason" }.map { change in
      HistoryLine.Field(
        label: Phrase(nl: "waarom", en: "why"), before: nil, after: change.after.text.map(Phrase.verbatim))
    }
  }

  private func ties(_ entry: HistoryEntry) -> [HistoryLine.Field] {
    entry.changes.compactMap { change in
      TieChanges.line(change, names: names).map { line in
        HistoryLine.Field(
          label: line.label, before: change.before == .none ? nil : line.people,
          after: change.after == .none ? nil : line.people)
      }
    }
  }

  private func words<Subject: Tracked>(_ type: Subject.Type, _ entry: HistoryEntry) -> [HistoryLine.Field] {
    entry.changes.compactMap { change in
      guard let field = Subject.field(change.field) else { return nil }
      return HistoryLine.Field(
        label: field.label, before: change.before.text.map { field.show($0, names) },
        after: change.after.text.map { field.show($0, names) })
    }
  }
}
