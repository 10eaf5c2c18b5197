// Close a dossier, open it again, and say whether professionals count.
// Rights: dossier.close, dossier.close, dossier.change. Events: dossier.close, dossier.reopen, dossier.counting.
// Refusals: notAllowed(object); invalid at on, note, dossier; conflict.

public import Access
public import Accountability
import CivilTime
import Language
public import Storage

/// Closes a dossier. Agreements stay as they are: what stands now is part of closing.
public func closeDossier(
  _ input: CloseDossierInput, of id: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.close.act(.update, .closeDossier, on: id)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let stored = try change.openHead(of: id).dossier
    var closed = stored
    closed.closing = try input.checked(today: change.today, openedOn: stored.openedOn)
    try change.save(closed, replacing: stored, seen: input.version)
    return id
  }
}

/// Opens a closed dossier again; everything in it is as it was.
public func reopenDossier(
  _ id: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.reopen.act(.update, .closeDossier, on: id)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let stored = try change.head(of: id).dossier
    guard !stored.isOpen else {
      throw Refusal.invalid("dossier", Phrase(nl: "Dit dossier is al open.", en: "This dossier is open already."))
    }
    var opened = stored
    opened.closing = nil
    try change.save(opened, replacing: stored, seen: version)
    return id
  }
}

/// Keeps the client's choice whether professionals count as part of the network.
public func changeCounting(
  _ countsProfessionals: Bool, of id: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.counting.act(.update, .changeDossier, on: id)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let stored = try change.openHead(of: id).dossier
    var changed = stored
    changed.countsProfessionals = countsProfessionals
    try change.save(changed, replacing: stored, seen: version)
    return id
  }
}

extension Change {
  /// Writes a dossier over the version the form showed, with its line of history.
  func save(_ dossier: Dossier, replacing stored: Dossier, seen version: Int) throws {
    let thing = NetworkThing.dossier(dossier.id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: dossier.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = dossier.changes(since: stored)
    guard !changes.isEmpty else { return }
    guard try DossierRecords.update(dossier, connection) else { throw Refusal.busy }
    try record(thing, version: stored.version + 1, changes)
  }
}
