// List dossiers.
// Right: any active account for `.mine` (only dossiers one may see are listed), `dossier.see` on the team for `.team`.
// Event: dossier.list, one line with the ids shown; of a search, a keyed hash and the number of hits.
// Refusals: notAllowed(function).

public import Access
public import Accountability
import People

/// A page of dossiers: one's own, or a team's.
public func listDossiers(
  _ input: DossierListInput, by actor: Actor, with ledger: Ledger
) async throws -> Outcome<DossierPage> {
  try await ledger.look(listAct(input.scope, of: actor), by: actor) { look in
    let query = DossierListRecords.Query(
      input: input, mayView: ledger.policy.mayView(actor, at: look.now),
      own: InvolvedRecords.own(actor.account, at: look.now),
      now: look.now)
    let page = try DossierListRecords.page(query, look.connection)
    look.shows(page.dossiers.map(\.id))
    if !input.search.isEmpty { look.searched(for: input.search, hits: page.dossiers.count) }
    return page
  }
}

private func listAct(_ scope: DossierListInput.Scope, of actor: Actor) -> Act {
  let event = NetworkEvent.list.rawValue
  return switch scope {
  case .mine: Act(event, .read, right: .workHere, on: .organisation(actor.organisation))
  case .team(let team): Act(event, .read, right: .seeDossier, on: .team(team))
  }
}
