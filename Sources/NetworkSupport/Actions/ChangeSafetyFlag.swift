// Say that somebody must not be contacted without consulting first, or take that back.
// Right: dossier.changeSafetyFlag. Event: member.safety, on the part member/<id>/safety.
// Refusals: notAllowed(object); notFound; invalid at reason, setOn, reviewOn, dossier; conflict.

public import Access
public import Accountability
public import Storage

/// Saves the flag; without a reason it is taken away. Its history is under the right to see the reason.
public func changeSafetyFlag(
  _ input: SafetyFlagInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.safety.act(.update, .changeSafetyFlag, on: dossier, part: "member/\(id)/safety")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(id, in: head)
    let state = try input.checked(today: change.today)
    let stored = try SafetyRecords.find(id, change.connection)
    let thing = NetworkThing.safety(id.rawValue)
    try change.expect(
      version: input.version, current: stored.version, of: thing,
      texts: state.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = state.changes(since: stored)
    guard !changes.isEmpty else { return id }
    guard try SafetyRecords.put(state, of: id, change.connection) else { throw Refusal.busy }
    try change.record(thing, version: stored.version + 1, changes)
    return id
  }
}
