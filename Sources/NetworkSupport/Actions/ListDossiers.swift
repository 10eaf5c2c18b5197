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
  let policy = ledger.policy
  let query = { @Sendable now in
    DossierListRecords.Query(
      input: input, mayView: policy.mayView(actor, at: now), own: InvolvedRecords.own(actor.account, at: now), now: now)
  }
  let expected = { @Sendable now in
    [DossierListRecords.sql(query(now)), TeamRecords.query(those: InvolvedRecords.ownTeams(actor.account, at: now))]
  }
  return try await ledger.look(listAct(input.scope, of: actor), by: actor, expecting: expected) { look in
    var page = try DossierListRecords.page(query(look.now), look.connection)
    look.shows(page.dossiers.map(\.id))
    if !input.search.isEmpty { look.searched(for: input.search, hits: page.dossiers.count) }
    page.teams = try InvolvedRecords.teams(of: actor.account, at: look.now, look.connection)
    page.canOpen = try page.teams.contains { try look.mayOpen(in: $0.id, listing: input.scope, policy) }
    return page
  }
}

extension Look {
  /// Of the team that is listed it is known already.
  fileprivate func mayOpen(in team: TeamID, listing scope: DossierListInput.Scope, _ policy: Policy) throws -> Bool {
    if scope == .team(team) { return rights.contains(.openDossier) }
    return try policy.decide(actor, .openDossier, on: .team(team), at: now, connection).isAllowed
  }
}

private func listAct(_ scope: DossierListInput.Scope, of actor: Actor) -> Act {
  let event = NetworkEvent.list.rawValue
  return switch scope {
  case .mine: Act(event, .read, right: .workHere, on: .organisation(actor.organisation))
  case .team(let team): Act(event, .read, right: .seeDossier, on: .team(team))
  }
}
