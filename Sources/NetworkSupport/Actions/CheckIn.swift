// Write down what a helper said when asked how it goes, or put it right.
// Right: dossier.change. Events: load.checkIn, load.changeCheckIn, on the part member/<id>.
// Refusals: notAllowed(object); notFound; invalid at the fields of `CheckInInput` and at dossier (closed); conflict.

public import Access
public import Accountability
import CivilTime
import Evidence
public import Storage

/// Adds a check-in, linked to the helper and to the agreements that run.
public func checkIn(
  _ input: CheckInInput, with member: MemberID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<CheckInID> {
  let act = NetworkEvent.checkIn.act(.create, .changeDossier, on: dossier, part: "member/\(member)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    _ = try change.member(member, in: head)
    let empty = HelperCheckIn(
      id: change.identifiers.next(), dossier: dossier, member: member, on: change.today, heaviness: 0,
      writtenBy: actor.account)
    let checkIn = try input.checked(empty, today: change.today)
    try change.add(checkIn)
    return checkIn.id
  }
}

/// Saves a check-in that is put right.
public func changeCheckIn(
  _ input: CheckInInput, of id: CheckInID, with member: MemberID, in dossier: DossierID, by actor: Actor,
  receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<CheckInID> {
  let act = NetworkEvent.changeCheckIn.act(.update, .changeDossier, on: dossier, part: "member/\(member)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.checkIn(id, with: member, in: head)
    let checkIn = try input.checked(stored, today: change.today)
    try change.save(checkIn, replacing: stored, seen: input.version)
    return id
  }
}

extension Change {
  /// A check-in with somebody the actor may see.
  /// - Throws: `Refusal.notFound`.
  func checkIn(_ id: CheckInID, with member: MemberID?, in head: NetworkRecords.Head) throws -> HelperCheckIn {
    guard let found = try CheckInRecords.find(id, of: head.dossier.id, connection),
      member == nil || found.member == member
    else { throw Refusal.notFound }
    _ = try self.member(found.member, in: head)
    return found
  }

  /// Writes a new check-in with its links, and the first line of its history.
  func add(_ checkIn: HelperCheckIn) throws {
    try CheckInRecords.insert(checkIn, connection)
    let running = try AgreementRecords.standing(with: checkIn.member, of: checkIn.dossier, connection)
      .filter { $0.doer.member == checkIn.member && $0.holds(from: checkIn.on, to: checkIn.on) }
    try NetworkLinks.connect(checkIn, about: running.map(\.id), author, connection)
    try record(
      NetworkThing.checkIn(checkIn.id.rawValue), version: checkIn.version, checkIn.changes(since: nil))
  }

  /// Writes a check-in over the version the form showed, with its line of history.
  func save(
    _ checkIn: HelperCheckIn, replacing stored: HelperCheckIn, seen version: Int, undoes: HistoryEntryID? = nil
  ) throws {
    let thing = NetworkThing.checkIn(checkIn.id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: checkIn.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = checkIn.changes(since: stored)
    guard !changes.isEmpty else { return }
    guard try CheckInRecords.update(checkIn, version: stored.version, connection) else { throw Refusal.busy }
    try record(thing, version: stored.version + 1, changes, undoes: undoes)
  }
}
