// Make an agreement, or a proposal when nobody said yes yet.
// Right: dossier.change. Event: agreement.make.
// Refusals: notAllowed(object); invalid at the fields of `AgreementInput` (also a person who died or left) and at dossier (closed);
// consider, while nobody decided about what it asks of the helper.

public import Access
public import Accountability
import CivilTime
import PersonalNetwork
public import Storage

/// Makes an agreement and the links it rests on: the question that stands, the gap it was made from, the function it serves,
/// who does it.
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
    let decided = try change.weighed(agreement, replacing: nil, input.weighing, in: head)
    try change.add(decided, from: SupportFunction(rawValue: input.gap), in: head)
    return decided.id
  }
}

extension Change {
  /// Writes a new agreement with its links, and the first line of its history.
  /// - Parameter gap: the kind of support it was made from, if it was.
  func add(_ agreement: Agreement, from gap: SupportFunction? = nil, in head: NetworkRecords.Head) throws {
    try AgreementRecords.insert(agreement, connection)
    try NetworkLinks.connect(agreement, question: head.question?.id, gap: gap, author, connection)
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
