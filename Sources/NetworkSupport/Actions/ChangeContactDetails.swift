// Change where somebody can be reached.
// Right: dossier.changeContactDetails. Event: member.contact, on the part member/<id>/contact.
// Refusals: notAllowed(object); notFound; invalid at telephone, email, address, note, dossier; conflict.

public import Access
public import Accountability
public import Storage

/// Saves contact details. Their history is under the same right as they are.
public func changeContactDetails(
  _ input: ContactDetailsInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.contact.act(.update, .changeContactDetails, on: dossier, part: "member/\(id)/contact")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(id, in: head)
    let details = try input.checked(today: change.today)
    let stored = try ContactRecords.find(id, change.connection)
    let thing = NetworkThing.contact(id.rawValue)
    try change.expect(
      version: input.version, current: stored.version, of: thing,
      texts: details.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = details.changes(since: stored)
    guard !changes.isEmpty else { return id }
    guard try ContactRecords.put(details, of: id, change.connection) else { throw Refusal.busy }
    try change.record(thing, version: stored.version + 1, changes)
    return id
  }
}
