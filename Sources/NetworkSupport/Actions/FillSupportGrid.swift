// Say for many people at once who gives what, and what the client gives whom.
// Right: dossier.change. Event: network.gives, with the members it changed.
// Refusals: notAllowed(object); invalid at boxes of people who are not there (then nothing is saved) and at dossier (closed).

public import Access
public import Accountability
public import Storage

/// Ticks and empties boxes. Each person who changed has a line of history of their own, which can be taken back.
/// - Returns: who changed, in the order of the network.
public func fillSupportGrid(
  _ input: SupportGridInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<[MemberID]> {
  let act = NetworkEvent.gives.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let members = try MemberRecords.all(of: dossier, in: head.wave.id, change.connection).map(\.member)
      .filter { change.sight.includes($0.visibleTo) }
    let checked = try input.checked(among: Set(members.map(\.id)))
    var changed: [MemberID] = []
    for stored in members {
      guard let ticks = checked[stored.id] else { continue }
      var member = stored
      member.view = ticks.applied(to: stored.view)
      guard member.view != stored.view else { continue }
      try change.save(member, replacing: stored, seen: stored.version, in: head)
      change.touches(.dossier(dossier).part("member/\(stored.id)"))
      changed.append(stored.id)
    }
    return changed
  }
}
