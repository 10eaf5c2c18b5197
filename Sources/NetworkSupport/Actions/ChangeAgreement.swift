// Change an agreement that has not ended; say who agreed to a proposal.
// Right: dossier.change. Event: agreement.change, on the part agreement/<id>.
// Refusals: notAllowed(object); notFound; invalid at the fields of `AgreementInput` and at dossier (closed) or agreement (ended);
// conflict with both texts; consider, when it asks more of a helper and nobody decided about that.

public import Access
public import Accountability
import Language

/// Saves the agreement's form.
public func changeAgreement(
  _ input: AgreementInput, of id: AgreementID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<AgreementID> {
  let act = NetworkEvent.changeAgreement.act(.update, .changeDossier, on: dossier, part: "agreement/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.agreement(id, of: dossier).agreement
    try stored.mustNotHaveEnded()
    let agreement = try input.checked(stored, today: change.today)
    try change.checkParties(of: agreement, replacing: stored, in: head)
    // A stale form meets its conflict first: what there is to weigh may be something else by then.
    let decided =
      input.version == stored.version
      ? try change.weighed(agreement, replacing: stored, input.weighing, in: head) : agreement
    try change.save(decided, replacing: stored, seen: input.version, in: head)
    return id
  }
}

extension Agreement {
  /// - Throws: `Refusal.invalid` at `agreement`.
  func mustNotHaveEnded() throws(Refusal) {
    guard !isEnded else {
      throw .invalid(
        "agreement",
        Phrase(
          nl: "Deze afspraak is gestopt. Maak een nieuwe afspraak als jullie verder willen.",
          en: "This agreement has ended. Make a new one if you want to go on."))
    }
  }
}
