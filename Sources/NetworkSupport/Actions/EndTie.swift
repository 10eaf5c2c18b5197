// Somebody leaves the network (ended, died, out of touch), or comes back.
// Right: dossier.change. Events: member.end, member.restore, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at ending, on, note, dossier; conflict.

public import Access
public import Accountability
import Language
public import Storage

/// What ending a tie came to.
public struct TieEnded: Sendable, Hashable, Codable {
  public let member: MemberID
  /// Agreements in which this person still has a part: somebody decides about each; nothing is stopped unasked.
  public let standing: [AgreementID]
}

/// Keeps that somebody is no longer there, since when and how.
public func endTie(
  _ input: EndTieInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<TieEnded> {
  let act = NetworkEvent.endTie.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.member(id, in: head)
    var member = stored
    member.ending = try input.checked(today: change.today, since: stored.since)
    try change.save(member, replacing: stored, seen: input.version, in: head)
    let standing = try AgreementRecords.standing(with: id, of: dossier, change.connection)
    return TieEnded(member: id, standing: standing.map(\.id))
  }
}

/// Keeps that somebody is there again. What was known about the tie is still known.
public func restoreTie(
  of id: MemberID, in dossier: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.restoreTie.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.member(id, in: head)
    guard stored.isGone else {
      throw Refusal.invalid(
        "dossier", Phrase(nl: "Deze persoon staat nog in het netwerk.", en: "This person is still in the network."))
    }
    var member = stored
    member.ending = nil
    try change.save(member, replacing: stored, seen: version, in: head)
    return id
  }
}
