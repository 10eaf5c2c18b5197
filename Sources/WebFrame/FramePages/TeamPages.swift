import Access
import Accountability
import Language
import Markup
import People
import Serving
import Storage

/// The organisation's teams.
enum TeamsPage {
  static func page(_ teams: [Team], _ say: Speaker) -> Page {
    Page(
      title: say(AdminPhrases.teams),
      primaryAction: ActionLink(say(AdminPhrases.newTeam), FrameRoute.newTeam.address),
      content: teams.isEmpty
        ? emptyState(say(AdminPhrases.noTeams))
        : linkList(teams.map { LinkItem($0.name, FrameRoute.team($0.id.rawValue).address) }))
  }
}

/// One team's name, new or changed.
enum TeamPage {
  static func new(_ visit: Visit) -> Page {
    page(AdminPhrases.newTeam, FrameRoute.newTeam.address, "", version: nil, submit: AdminPhrases.newTeam, visit)
  }

  static func existing(_ team: Team, _ visit: Visit) -> Page {
    page(
      .verbatim(team.name), FrameRoute.team(team.id.rawValue).address, team.name, version: team.version,
      submit: AdminPhrases.renameTeam, visit)
  }

  private static func page(
    _ title: Phrase, _ action: Address, _ name: String, version: Int?, submit: Phrase, _ visit: Visit
  ) -> Page {
    let form = Form(
      state: visit.formState(), action: action, version: version,
      fields: [Field("name", AdminPhrases.teamName, value: name, autocomplete: "off")], submit: submit)
    return Page(
      title: visit.say(title), breadcrumb: [Crumb(visit.say(AdminPhrases.teams), FrameRoute.teams.address)],
      content: formView(form, visit.say))
  }
}

extension FramePages {
  func teams(_ visit: Visit) async throws -> Answer {
    try await administration.teams(by: visit.actor).answer { .page(TeamsPage.page($0, visit.say)) }
  }

  func newTeam(_ visit: Visit) async throws -> Answer {
    if let refusal = try await refusal(of: .manageTeams, visit) { return .refused(refusal) }
    return .page(TeamPage.new(visit))
  }

  func addTeam(_ visit: Visit) async throws -> Answer {
    guard visit.signedIn.isFresh(at: visit.now) else { return .needsFreshSignIn(back: FrameRoute.newTeam.address) }
    let name = visit.form.text("name")
    guard !name.isEmpty else { return .refused(.invalid("name", AdminPhrases.fillInTeamName)) }
    return try await administration.addTeam(name, by: visit.actor, receipt: visit.receipt).answer { _ in
      .redirect(FrameRoute.teams.address, notice: AdminPhrases.teamMade)
    }
  }

  func team(_ text: String, _ visit: Visit) async throws -> Answer? {
    guard let id = TeamID(text) else { return nil }
    if let refusal = try await refusal(of: .manageTeams, visit) { return .refused(refusal) }
    guard let team = try await allTeams(visit).first(where: { $0.id == id }) else { return nil }
    return .page(TeamPage.existing(team, visit))
  }

  func renameTeam(_ text: String, _ visit: Visit) async throws -> Answer? {
    guard let id = TeamID(text) else { return nil }
    guard visit.signedIn.isFresh(at: visit.now) else { return .needsFreshSignIn(back: FrameRoute.team(text).address) }
    let name = visit.form.text("name")
    guard !name.isEmpty else { return .refused(.invalid("name", AdminPhrases.fillInTeamName)) }
    return try await administration.renameTeam(
      id, to: name, version: visit.version ?? 0, by: visit.actor, receipt: visit.receipt
    ).answer { .redirect(FrameRoute.teams.address, notice: AdminPhrases.teamRenamed) }
  }
}
