import Access
import Accountability
import CivilTime
import Language
import People
import Storage
import Workplace

/// Fills an empty house with the demo, by the same steps that people take: the first administrator comes by the printed link,
/// makes teams and accounts, and everybody sets a password by the invitation.
struct DemoHouse {
  let house: House
  /// How many plain dossiers to add, for measuring.
  var extraDossiers = 0

  private var administration: Administration {
    Administration(ledger: house.services.ledger, secrets: house.services.secrets)
  }

  /// - Throws: `Complaint` when something in the cast is not accepted, which a test would have found.
  func build() async throws {
    try await house.database.write { c in try Facts.set(Facts.demo, to: "begun", c) }
    let administrator = try await firstAdministrator()
    let teams = try await addTeams(by: administrator.actor)
    var colleagues: [String: DemoStage.Colleague] = [:]
    for member in DemoCast.all where member.login != DemoCast.administrator.login {
      colleagues[member.login] = try await invite(member, teams: teams, by: administrator.actor)
    }
    try await house.desk.signOut(administrator)
    let stage = try await stage(teams: teams, colleagues: colleagues, organisation: administrator.actor.organisation)
    let workspaces = house.workspaces
    try await house.database.write { c in
      for workspace in workspaces { try workspace.prepareDemo(stage, c) }
      try Facts.set(Facts.demo, to: "done", c)
    }
  }

  private func firstAdministrator() async throws -> SignedIn {
    guard let link = try await house.desk.firstLink(), let zone = CivilZone(identifier: "Europe/Amsterdam") else {
      throw Complaint.demoNotMade
    }
    let cast = DemoCast.administrator
    let first = FirstAdministrator(
      organisationName: DemoCast.organisation, name: cast.name, login: cast.login, password: DemoCast.password,
      language: .nl, zone: zone)
    return try signedIn(await house.desk.useFirst(link, first, device: nil))
  }

  private func addTeams(by administrator: Actor) async throws -> [String: TeamID] {
    var teams: [String: TeamID] = [:]
    for name in [DemoCast.team, DemoCast.otherTeam] {
      teams[name] = try await administration.addTeam(name, by: administrator, receipt: nil).get()
    }
    return teams
  }

  private func invite(
    _ member: DemoCast.Member, teams: [String: TeamID], by administrator: Actor
  ) async throws -> DemoStage.Colleague {
    let invitation = try await administration.createAccount(
      name: member.name, login: member.login, language: .nl, by: administrator
    ).get()
    _ = try await administration.giveRole(
      member.role, in: member.team.flatMap { teams[$0] }, to: invitation.account, by: administrator, receipt: nil
    ).get()
    let arrived = try signedIn(
      await house.desk.use(invitation.link, password: DemoCast.password, device: nil))
    try await house.desk.signOut(arrived)
    return DemoStage.Colleague(account: arrived.actor.account, person: arrived.actor.person, name: member.name)
  }

  private func signedIn(_ result: PasswordResult) throws -> SignedIn {
    guard case .done(let signedIn, _) = result else { throw Complaint.demoNotMade }
    return signedIn
  }

  private func stage(
    teams ids: [String: TeamID], colleagues: [String: DemoStage.Colleague], organisation: OrganisationID
  ) async throws -> DemoStage {
    let (found, teams) = try await house.database.read { c in
      (try OrganisationRecords.find(organisation, c), try TeamRecords.all(in: organisation, c))
    }
    guard let found, let team = teams.first(where: { $0.id == ids[DemoCast.team] }),
      let other = teams.first(where: { $0.id == ids[DemoCast.otherTeam] }),
      let lead = colleagues[DemoCast.teamLead.login], let first = colleagues[DemoCast.professional.login],
      let second = colleagues[DemoCast.secondProfessional.login],
      let elsewhere = colleagues[DemoCast.otherProfessional.login]
    else { throw Complaint.demoNotMade }
    let now = house.services.timekeeper.now
    return DemoStage(
      organisation: found, team: team, otherTeam: other, teamLead: lead, professional: first,
      secondProfessional: second, otherProfessional: elsewhere, now: now, today: found.zone.date(of: now),
      extraDossiers: extraDossiers)
  }
}

extension Complaint {
  static let demoNotMade = Complaint(
    nl: "De demo kon niet worden gemaakt. Begin opnieuw met: samenspel demo",
    en: "The demo could not be made. Begin again with: samenspel demo")
}
