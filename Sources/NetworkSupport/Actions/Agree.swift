// Make an agreement, or a proposal when nobody said yes yet.
// Right: dossier.change. Event: agreement.make.
// Refusals: notAllowed(object); invalid at the fields of `AgreementInput` (also a person who died or left) and at dossier (closed).

public import Access
public import Accountability
import CivilTime
public import Storage

/// Makes an agreement and the links it rests on: the question that stands, the function it serves, who does it.
public func agree(
  _ input: AgreementInput, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<AgreementID> {
  let act = NetworkEvent.agree.act(.create, .changeDossier, on: dossier)
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let empty = Agreement(
      id: change.identifiers.next(), dossier: dossier, what: "", doer: .client, rhythm: .once, from: change.today)
    let agreement = try input.checked(empty, today: change.today)
    try change.checkParties(of: agreement, replacing: nil, in: head)
    try change.add(agreement, in: head)
    return agreement.id
  }
}

extension Change {
  /// Writes a new agreement with its links, and the first line of its history.
  func add(_ agreement: Agreement, in head: NetworkRecords.Head) throws {
    try AgreementRecords.insert(agreement, connection)
    try NetworkLinks.connect(agreement, question: head.question?.id, author, connection)
    touches(.dossier(agreement.dossier).part("agreement/\(agreement.id)"))
    try record(
      NetworkThing.agreement(agreement.id.rawValue), version: agreement.version, agreement.changes(since: nil))
  }

  /// Writes an agreement over the version the form showed, with its links and its line of history.
  func save(
    _ agreement: Agreement, replacing stored: Agreement, seen version: Int, in head: NetworkRecords.Head,
    undoes: HistoryEntryID? = nil
  ) throws {
    let thing = NetworkThing.agreement(agreement.id.rawValue)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: agreement.conflictTexts(against: stored, names: names(in: head.dossier), in: actor.language))
    let changes = agreement.changes(since: stored)
    guard !changes.isEmpty else { return }
    guard try AgreementRecords.update(agreement, version: stored.version, connection) else { throw Refusal.busy }
    try NetworkLinks.reconnect(agreement, replacing: stored, author, connection)
    try record(thing, version: stored.version + 1, changes, undoes: undoes)
  }
}
