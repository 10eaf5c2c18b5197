// Write about making up with somebody, and stop with it: the client may stop at any moment.
// Right: dossier.change. Events: member.repair, member.stopRepair, on the part member/<id>/repair.
// Refusals: notAllowed(object); notFound; invalid at the fields of `RepairInput`, at repair (nothing to stop) and dossier (closed);
// conflict.

public import Access
public import Accountability
import Language
public import Storage

/// Saves what was said about making up. What rested goes on with it.
public func changeRepair(
  _ input: RepairInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.repair.act(.update, .changeDossier, on: dossier, part: "member/\(id)/repair")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(id, in: head)
    try change.save(try input.checked(today: change.today), of: id, seen: input.version)
    return id
  }
}

/// Lets it rest from today. What was written stays; no reason is asked.
public func stopRepair(
  of id: MemberID, in dossier: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.stopRepair.act(.update, .changeDossier, on: dossier, part: "member/\(id)/repair")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(id, in: head)
    var repair = try RepairRecords.find(id, change.connection)
    guard repair.isWritten, repair.stoppedOn == nil else {
      throw Refusal.invalid(
        "repair", Phrase(nl: "Dit ligt al stil.", en: "This rests already."))
    }
    repair.stoppedOn = change.today
    try change.save(repair, of: id, seen: version)
    return id
  }
}

extension Change {
  /// Writes over the version the form showed, with a line of history.
  fileprivate func save(_ repair: TieRepair, of id: MemberID, seen version: Int) throws {
    let stored = try RepairRecords.find(id, connection)
    let thing = NetworkThing.repair(id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: repair.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = repair.changes(since: stored)
    guard !changes.isEmpty else { return }
    guard try RepairRecords.put(repair, of: id, connection) else { throw Refusal.busy }
    try record(thing, version: stored.version + 1, changes)
  }
}
