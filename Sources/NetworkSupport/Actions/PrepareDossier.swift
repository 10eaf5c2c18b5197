// What the form of a new dossier offers.
// Right: any active account; only teams in which it may open dossiers are given.
// Event: dossier.prepare. Refusals: notAllowed(function).

public import Access
public import Accountability
public import People

/// The teams in which somebody may open a dossier, with who could answer for it.
public struct DossierChoices: Sendable {
  public struct TeamChoice: Sendable {
    public let team: Team
    public let colleagues: [Colleague]
  }

  public let teams: [TeamChoice]
}

/// What the form of a new dossier offers. No teams: this actor opens no dossiers.
public func prepareDossier(by actor: Actor, with ledger: Ledger) async throws -> Outcome<DossierChoices> {
  let act = Act(NetworkEvent.prepare.rawValue, .read, right: .workHere, on: .organisation(actor.organisation))
  return try await ledger.look(act, by: actor) { look in
    let teams = try InvolvedRecords.teams(of: actor.account, at: look.now, look.connection).filter { team in
      try ledger.policy.decide(actor, .openDossier, on: .team(team.id), at: look.now, look.connection).isAllowed
    }
    return DossierChoices(
      teams: try teams.map { team in
        DossierChoices.TeamChoice(
          team: team, colleagues: try InvolvedRecords.colleagues(of: team.id, at: look.now, look.connection))
      })
  }
}
