// Stop an agreement, pause it, resume it.
// Right: dossier.change. Events: agreement.stop, agreement.pause, agreement.resume, on the part agreement/<id>.
// Refusals: notAllowed(object); notFound; invalid at on/since, reason, until, dossier (closed), agreement (ended, not agreed, not
// paused), doer or forWhom (resuming with somebody who is no longer there); conflict; consider, when resuming asks more of a
// helper and nobody decided about that.

public import Access
public import Accountability
import Language

/// Ends an agreement, with the day and the reason.
public func stopAgreement(
  _ input: StopAgreementInput, of id: AgreementID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<AgreementID> {
  let act = NetworkEvent.stop.act(.update, .changeDossier, on: dossier, part: "agreement/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.agreement(id, of: dossier).agreement
    try stored.mustNotHaveEnded()
    var agreement = stored
    agreement.state = .ended(try input.checked(today: change.today, from: stored.from))
    try change.save(agreement, replacing: stored, seen: input.version, in: head)
    return id
  }
}

/// Lets an agreement rest for a while.
public func pauseAgreement(
  _ input: PauseAgreementInput, of id: AgreementID, in dossier: DossierID, by actor: Actor, receipt: ReceiptKey? = nil,
  with ledger: Ledger
) async throws -> Outcome<AgreementID> {
  let act = NetworkEvent.pause.act(.update, .changeDossier, on: dossier, part: "agreement/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.agreement(id, of: dossier).agreement
    guard stored.state == .agreed else {
      throw Refusal.invalid(
        "agreement",
        Phrase(
          nl: "Alleen een afspraak die geldt kan even stil liggen.", en: "Only an agreement that holds can be paused."))
    }
    var agreement = stored
    agreement.state = .paused(try input.checked(today: change.today))
    try change.save(agreement, replacing: stored, seen: input.version, in: head)
    return id
  }
}

/// Takes a paused agreement up again. Who has a part in it must still be there, and what it asks of the helper is weighed as when
/// it was made.
public func resumeAgreement(
  _ id: AgreementID, in dossier: DossierID, version: Int, weighing: WeighingInput = WeighingInput(), by actor: Actor,
  receipt: ReceiptKey? = nil, with ledger: Ledger
) async throws -> Outcome<AgreementID> {
  let act = NetworkEvent.resume.act(.update, .changeDossier, on: dossier, part: "agreement/\(id)")
  return try await ledger.change(act, by: actor, receipt: receipt) { change in
    let head = try change.openHead(of: dossier)
    let stored = try change.agreement(id, of: dossier).agreement
    guard stored.state.paused != nil else {
      throw Refusal.invalid(
        "agreement", Phrase(nl: "Deze afspraak ligt niet stil.", en: "This agreement is not paused."))
    }
    var agreement = stored
    agreement.state = .agreed
    try change.checkParties(of: agreement, replacing: nil, in: head)
    let decided =
      version == stored.version ? try change.weighed(agreement, replacing: stored, weighing, in: head) : agreement
    try change.save(decided, replacing: stored, seen: version, in: head)
    return id
  }
}
