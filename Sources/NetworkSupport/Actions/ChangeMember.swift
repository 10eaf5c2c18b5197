// Change what is written about one person of a network.
// Right: dossier.change. Event: member.change, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at the fields of `MemberInput` and at dossier (closed); conflict with both texts.

public import Access
public import Accountability
import People
public import Storage

/// What a change of a member came to.
public struct MemberChange: Sendable, Hashable, Codable {
  public let member: MemberID
  /// False when the client's choice of who may see this person now leaves out the one who wrote it down.
  public let isStillVisible: Bool
}

/// Saves the member's form. Nothing changed: nothing is kept and the version stays.
public func changeMember(
  _ input: MemberInput, of id: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<MemberChange> {
  let act = NetworkEvent.changeMember.act(.update, .changeDossier, on: dossier, part: "member/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.member(id, in: head)
    let member = try input.checked(stored, today: change.today)
    try change.save(member, replacing: stored, seen: input.version, in: head)
    return MemberChange(member: id, isStillVisible: change.sight.includes(member.visibleTo))
  }
}

extension Change {
  /// Writes a member over the version the form showed, with its line of history.
  func save(
    _ member: NetworkMember, replacing stored: NetworkMember, seen version: Int, in head: NetworkRecords.Head,
    undoes: HistoryEntryID? = nil
  ) throws {
    let thing = NetworkThing.member(member.id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: member.conflictTexts(against: stored, names: names(in: head.dossier), in: actor.language))
    let changes = member.changes(since: stored)
    guard !changes.isEmpty else { return }
    guard try MemberRecords.update(member, replacing: stored, in: head.wave.id, connection) else { throw Refusal.busy }
    try renamePerson(behind: member, from: stored.name)
    try WaveRecords.touch(head.wave.id, on: today, connection)
    try record(thing, version: stored.version + 1, changes, undoes: undoes)
  }

  /// The person behind a member is called the same until somebody gives the person a name of its own.
  private func renamePerson(behind member: NetworkMember, from old: String) throws {
    guard member.name != old, let person = try PersonRecords.find(member.person, connection), person.name == old else {
      return
    }
    _ = try PersonRecords.rename(person.id, to: member.name, version: person.version, connection)
  }
}
