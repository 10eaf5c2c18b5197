// In a follow-up, keep what the client says of one person: still so, or what is different now.
// Right: dossier.change. Events: wave.stillSo, wave.ask, wave.tiesStillSo, on the part member/<id> for the first two.
// Refusals: notAllowed(object); notFound; invalid at the fields of `AskAgainInput`, at wave (no follow-up goes on), member (no
// longer there) and dossier (closed); conflict with both texts.

public import Access
public import Accountability
import Language
public import Storage

/// What "nog zo" came to.
public struct StillSo: Sendable, Hashable, Codable {
  public let member: MemberID
  /// False when somebody had asked in the meantime: then nothing was changed.
  public let isNew: Bool
}

/// Everything about this person is still as it was the last time.
/// - Parameter version: of the member as the page showed it.
public func confirmStillSo(
  _ id: MemberID, in dossier: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<StillSo> {
  let act = NetworkEvent.stillSo.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.member(id, in: head)
    try head.wave.mustBeFollowUp(for: stored)
    guard stored.isToBeAsked(in: head.wave) else { return StillSo(member: id, isNew: false) }
    var member = stored
    member.askedOn = change.today
    try change.answer(member, replacing: stored, seen: version, in: head)
    return StillSo(member: id, isNew: true)
  }
}

/// What the client says of this person now. Nothing different is an answer too.
public func askAgain(
  _ input: AskAgainInput, about id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberID> {
  let act = NetworkEvent.ask.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.member(id, in: head)
    try head.wave.mustBeFollowUp(for: stored)
    var member = stored
    member.view = try input.checked(stored.view, today: change.today)
    member.askedOn = change.today
    try change.answer(member, replacing: stored, seen: input.version, in: head)
    return id
  }
}

/// Who knows whom is still as it was the last time.
public func confirmTiesStillSo(
  in dossier: DossierID, version: Int, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.tiesStillSo.act(.update, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    try head.wave.mustBeFollowUp()
    let stored = Set(try TieRecords.all(in: head.wave.tiesFrom, change.connection))
    try change.expect(
      version: version, current: head.wave.tiesVersion, of: NetworkThing.ties(head.wave.id.rawValue), texts: [])
    try change.saveTies(from: stored, to: stored, in: head, asked: .asked)
    return dossier
  }
}

extension Wave {
  /// - Throws: `Refusal.invalid` at `wave` in a first wave, at `member` for somebody who is no longer there.
  fileprivate func mustBeFollowUp(for member: NetworkMember? = nil) throws(Refusal) {
    guard isFollowUp else {
      throw .invalid(
        "wave",
        Phrase(
          nl: "Er is nog niet begonnen met bijwerken. Begin daar eerst mee.",
          en: "No follow-up has begun yet. Begin one first."))
    }
    guard member?.isGone != true else {
      throw .invalid(
        "member",
        Phrase(nl: "Deze persoon staat niet meer in het netwerk.", en: "This person is no longer in the network."))
    }
  }
}

extension Change {
  /// Writes what was asked about somebody in the open wave, with a line of history, also when nothing is different.
  fileprivate func answer(
    _ member: NetworkMember, replacing stored: NetworkMember, seen version: Int, in head: NetworkRecords.Head
  ) throws {
    let thing = NetworkThing.member(member.id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: member.conflictTexts(against: stored, names: names(in: head.dossier), in: actor.language))
    guard member.view != stored.view || member.askedOn != stored.askedOn || stored.viewWave != head.wave.id else {
      return
    }
    guard try MemberRecords.update(member, replacing: stored, in: head.wave.id, connection) else { throw Refusal.busy }
    try WaveRecords.touch(head.wave.id, on: today, connection)
    try record(thing, version: stored.version + 1, member.changes(since: stored))
  }
}
