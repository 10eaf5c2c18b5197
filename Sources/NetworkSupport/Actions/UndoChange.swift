// Take back a change of a member, of who knows whom, of an agreement, of what the client thinks or wants to decide, or of a
// check-in: an undo is a new change, with its own line, and can be taken back too.
// Right: dossier.change. Event: dossier.undo.
// Refusals: notAllowed(object); notFound (no such change here, one that cannot be taken back, or about somebody the actor may not
// see); invalid when what would come back breaks a rule, or at dossier (closed), entry (taken back already, or it asks
// more of a helper, which is decided in the agreement itself);
// conflict when a field was changed again since: both texts, nothing is changed.

public import Access
public import Accountability
import Language
public import Storage

/// What was put back.
public struct Undone: Sendable, Hashable, Codable {
  public let member: MemberID?
  public let agreement: AgreementID?
}

/// Puts the fields of one change back as they were before it.
public func undoChange(
  _ entry: HistoryEntryID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<Undone> {
  let act = NetworkEvent.undo.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    guard let undoing = try History.undoing(entry, within: .dossier(dossier), change.connection),
      undoing.entry.version > 1
    else { throw Refusal.notFound }
    guard !undoing.isUndone else {
      throw Refusal.invalid(
        "entry", Phrase(nl: "Deze wijziging is al teruggedraaid.", en: "This change was taken back already."))
    }
    switch NetworkThing(rawValue: undoing.entry.thing.kind) {
    case .member: return Undone(member: try change.undoMember(undoing.entry, in: head), agreement: nil)
    case .ties:
      try change.undoTies(undoing.entry, in: head)
      return Undone(member: nil, agreement: nil)
    case .agreement: return Undone(member: nil, agreement: try change.undoAgreement(undoing.entry, in: head))
    case .gap, .checkIn, .voice:
      try change.undoPlan(undoing.entry, in: head)
      return Undone(member: nil, agreement: nil)
    default: throw Refusal.notFound
    }
  }
}

extension Change {
  fileprivate func undoMember(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws -> MemberID {
    guard let id = MemberID(entry.thing.id) else { throw Refusal.notFound }
    let stored = try member(id, in: head)
    let restored = try undone(entry, of: stored, version: stored.version, in: head)
    // What comes back keeps the rules of the form.
    let checked = try MemberInput(restored).checked(restored, today: today)
    try save(checked, replacing: stored, seen: stored.version, in: head, undoes: entry.id)
    return id
  }

  /// Ties are taken back one by one: what came goes, what went comes.
  fileprivate func undoTies(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws {
    guard entry.thing.id == head.wave.id.rawValue else { throw Refusal.notFound }
    let names = try names(in: head.dossier)
    let stored = Set(try TieRecords.all(in: head.wave.tiesFrom, connection))
    var restored = stored
    for change in entry.changes {
      guard let tie = TieChanges.tie(named: change.field), let line = TieChanges.line(change, names: names) else {
        throw Refusal.notFound
      }
      guard stored.contains(tie) == (change.after != .none) else {
        let people = line.people.text(in: actor.language)
        let text = Conflict.Text(
          field: change.field, label: line.label, written: change.before == .none ? "" : people,
          stored: stored.contains(tie) ? people : "")
        throw try conflict(entry, version: head.wave.tiesVersion, [text])
      }
      if change.before == .none { restored.remove(tie) } else { restored.insert(tie) }
    }
    try saveTies(from: stored, to: restored, in: head, undoes: entry.id)
  }

  fileprivate func undoAgreement(_ entry: HistoryEntry, in head: NetworkRecords.Head) throws -> AgreementID {
    guard let id = AgreementID(entry.thing.id) else { throw Refusal.notFound }
    let stored = try agreement(id, of: head.dossier.id).agreement
    let restored = try undone(entry, of: stored, version: stored.version, in: head)
    try restored.mustHold()
    let startsAgain = (stored.isEnded || stored.state.paused != nil) && restored.state == .agreed
    try checkParties(of: restored, replacing: startsAgain ? nil : stored, in: head)
    try mustHaveNothingToWeigh(restored, replacing: stored, in: head)
    try save(restored, replacing: stored, seen: stored.version, in: head, undoes: entry.id)
    return id
  }

  /// The thing with the entry's fields as they were.
  /// - Throws: `Refusal.conflict` when one of them was changed again since.
  func undone<Thing: Tracked>(
    _ entry: HistoryEntry, of stored: Thing, version: Int, in head: NetworkRecords.Head
  ) throws -> Thing {
    let overtaken = stored.overtaken(entry.changes)
    guard overtaken.isEmpty else {
      let names = try names(in: head.dossier)
      throw try conflict(entry, version: version, texts(overtaken, of: stored, names: names))
    }
    guard let restored = stored.undoing(entry.changes) else { throw Refusal.notFound }
    return restored
  }

  private func texts<Thing: Tracked>(
    _ overtaken: [FieldChange], of stored: Thing, names: [String: String]
  ) -> [Conflict.Text] {
    overtaken.compactMap { change in
      guard let field = Thing.field(change.field) else { return nil }
      func words(_ value: String?) -> String { value.map { field.show($0, names).text(in: actor.language) } ?? "" }
      return Conflict.Text(
        field: field.name, label: field.label, written: words(change.before.text), stored: words(field.read(stored)))
    }
  }

  private func conflict(_ entry: HistoryEntry, version: Int, _ texts: [Conflict.Text]) throws -> Refusal {
    let last = try History.latest(of: entry.thing, connection)
    return .conflict(
      Conflict(
        seenVersion: entry.version, currentVersion: version, changedBy: last?.actorName, changedAt: last?.at,
        texts: texts))
  }
}
