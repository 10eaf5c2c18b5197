// Write down what the client thinks of one kind of support, and what was chosen to do about it.
// Right: dossier.change. Event: gap.change, on the part gap/<function>.
// Refusals: notAllowed(object); invalid at the fields of `GapViewInput` and at dossier (closed); conflict with both texts.

public import Access
public import Accountability
import Language
public import PersonalNetwork
public import Storage

/// Saves the client's view of one kind of support, with its links to the question and the kind of support.
public func changeGapView(
  _ input: GapViewInput, of function: SupportFunction, in dossier: DossierID, by actor: Actor,
  receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<DossierID> {
  let act = NetworkEvent.changeGap.act(.update, .changeDossier, on: dossier, part: "gap/\(function.rawValue)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try GapRecords.find(function, of: dossier, today: change.today, change.connection)
    let view = try input.checked(stored, today: change.today)
    try change.checkRaiser(of: view, replacing: stored, in: head)
    try change.save(view, replacing: stored, seen: input.version, in: head)
    return dossier
  }
}

extension Change {
  /// Who may raise it again is the client, somebody of the network whom the actor may see, or a professional of dossier or
  /// team. Who stays is not asked about again.
  fileprivate func checkRaiser(of view: GapView, replacing old: GapView, in head: NetworkRecords.Head) throws {
    guard let raiser = view.notNow?.againBy, raiser != old.notNow?.againBy else { return }
    let isKnown =
      switch raiser {
      case .client: true
      case .member(let id):
        try MemberGlances.all(of: head.dossier.id, connection).contains {
          $0.id == id && !$0.isGone && sight.includes($0.visibleTo)
        }
      case .professional(let person):
        try AgreementParties.professionals(for: head.dossier, at: now, connection).contains { $0.person == person }
      }
    guard isKnown else { throw Refusal.invalid("againBy", FormCheck.chooseFromList) }
  }

  /// Writes a view over the version the form showed, with its line of history. The first one is linked to what it is about.
  func save(
    _ view: GapView, replacing stored: GapView, seen version: Int, in head: NetworkRecords.Head,
    undoes: HistoryEntryID? = nil
  ) throws {
    let thing = NetworkThing.gap(stored.name)
    try expect(
      version: version, current: stored.version, of: thing,
      texts: view.conflictTexts(against: stored, names: [:], in: actor.language))
    let changes = view.changes(since: stored.version == 0 ? nil : stored)
    guard !changes.isEmpty else { return }
    guard try GapRecords.put(view, connection) else { throw Refusal.busy }
    if stored.version == 0 { try NetworkLinks.connect(view, question: head.question?.id, author, connection) }
    touches(.dossier(view.dossier).part("gap/\(view.function.rawValue)"))
    try record(thing, version: stored.version + 1, changes, undoes: undoes)
  }
}
