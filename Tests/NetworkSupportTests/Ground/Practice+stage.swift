import Access
import CivilTime
import NetworkSupport
import TestGround
import Workplace

extension Practice {
  /// The team as the stage of a demo.
  func stage(extra: Int = 0) -> DemoStage {
    DemoStage(
      organisation: office.organisation, team: office.team, otherTeam: otherTeam, teamLead: colleague(teamLead),
      professional: colleague(responsible), secondProfessional: colleague(standIn),
      otherProfessional: colleague(elsewhere),
      now: office.clock.now, today: today, extraDossiers: extra)
  }

  var services: Services {
    Services(
      database: database, ledger: ledger, policy: Practice.policy, timekeeper: office.clock,
      identifiers: office.identifiers, secrets: office.secrets)
  }

  private func colleague(_ actor: Access.Actor) -> DemoStage.Colleague {
    DemoStage.Colleague(account: actor.account, person: actor.person, name: actor.name)
  }
}
