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
      case .dossier, .question, .contact, .safety, .permission: false
      }
    return HistoryLine(
      id: entry.id, at: entry.at, actorName: entry.actorName,
      event: NetworkEvent(rawValue: entry.event)?.label ?? .verbatim(entry.event),
      subject: subject(of: entry.thing.id, kind),
      member: isOfMember(kind) ? MemberID(entry.thing.id) : nil,
      agreement: kind == .agreement ? AgreementID(entry.thing.id) : nil, fields: fields,
      canUndo: canChange && hasUndo && entry.version > 1 && !undone.contains(entry.id), isUndo: entry.undoes != nil)
  }

  private func isOfMember(_ kind: NetworkThing) -> Bool {
    switch kind {
    case .member, .contact, .safety, .permission: true
    case .dossier, .question, .ties, .agreement, .gap, .checkIn, .voice: false
    }
  }

  /// What or whom a line is about.
  private func subject(of id: String, _ kind: NetworkThing) -> Phrase? {
    switch kind {
    case .agreement: agreements[id].map(Phrase.verbatim)
    case .gap: NetworkLinks.function(from: Thing(kind: kind.rawValue, id: id))?.phrase
    case .checkIn: helpers[id].flatMap { names[$0.rawValue] }.map(Phrase.verbatim)
    case .dossier, .question, .member, .ties, .contact, .safety, .permission, .voice:
      names[id].map(Phrase.verbatim)
    }
  }

  private func maySee(_ kind: NetworkThing, _ id: String) -> Bool {
    switch kind {
    case .dossier, .question, .ties, .gap, .voice: true
    case .checkIn: helpers[id].map { names[$0.rawValue] != nil } ?? false
    case .permission: names[id] != nil
    case .agreement: agreements[id] != nil
    case .member: names[id] != nil
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
