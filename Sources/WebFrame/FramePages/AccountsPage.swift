import Access
import Accountability
import Language
import Markup
import People
import Serving
import Storage

/// Everybody with an account, in the order of their names.
struct AccountsPage: Sendable {
  let accounts: [AccountOverview]
  let teams: [TeamID: String]

  func page(_ say: Speaker) -> Page {
    Page(
      title: say(AdminPhrases.accounts), lead: say(AdminPhrases.accountsLead),
      primaryAction: ActionLink(say(AdminPhrases.newAccount), FrameRoute.newAccount.address),
      content: dataTable(
        DataTable(
          caption: say(AdminPhrases.accounts), isCaptionUnseen: true,
          columns: [
            .init(say(AdminPhrases.name)), .init(say(SignInPhrases.login)), .init(say(AdminPhrases.roles)),
            .init(say(AdminPhrases.state)),
          ],
          rows: accounts.map { row($0, say) })), isWide: true)
  }

  private func row(_ overview: AccountOverview, _ say: Speaker) -> [HTML] {
    let account = overview.account
    let roles = overview.grants.map { RoleWords.name($0, teams, say) }
    return [
      a(.href(FrameRoute.someAccount(account.id.rawValue).address)) { account.name },
      HTML { account.login.value },
      HTML { roles.isEmpty ? say(AdminPhrases.noRoles) : roles.joined(separator: ", ") },
      HTML { say(AdminPhrases.state(account.state)) },
    ]
  }
}

/// Roles in words, with the team they are in.
enum RoleWords {
  static func name(_ grant: Grant, _ teams: [TeamID: String], _ say: Speaker) -> String {
    let team = TeamID(grant.objectID).flatMap { teams[$0] }
    return say(grant.role.phrase) + (team.map { " (" + $0 + ")" } ?? "")
  }

  /// The roles that an administrator gives, widest first.
  static let given: [Role] = [.professional, .teamLead, .administrator, .privacyOfficer]

  /// The questions that ask for a role and its team.
  static func fields(teams: [Team], isOptional: Bool) -> [Field] {
    [
      Field(
        "role", AdminPhrases.role, kind: .radios(given.map { Choice($0.rawValue, $0.phrase) }),
        isOptional: isOptional),
      Field(
        "team", AdminPhrases.team, hint: AdminPhrases.teamHint,
        kind: .select([Choice("", AdminPhrases.noTeam)] + teams.map { Choice($0.id.rawValue, .verbatim($0.name)) }),
        isOptional: true),
    ]
  }

  /// What was chosen, or what has to be changed.
  static func choice(in form: FormData) throws(Refusal) -> (Role, TeamID?) {
    guard let role = form["role"].flatMap(Role.init), given.contains(role) else {
      throw .invalid("role", AdminPhrases.chooseRole)
    }
    guard role.level == .team else { return (role, nil) }
    guard let team = TeamID(form.text("team")) else { throw .invalid("team", AdminPhrases.chooseTeam) }
    return (role, team)
  }
}

/// A link to hand over, shown once.
struct HandOverPage: Sendable {
  let name: String
  let link: String
  let account: Address
  var warning: Phrase?

  func page(_ say: Speaker) -> Page {
    Page(
      title: say(AdminPhrases.linkTitle), lead: say(AdminPhrases.linkLead(name)),
      breadcrumb: [Crumb(say(AdminPhrases.accounts), FrameRoute.accounts.address)],
      content: HTML {
        if let warning { notice(.warning) { p { say(warning) } } }
        div(.class("field")) {
          label(.for("link")) { say(AdminPhrases.link) }
          input(.id("link"), .type("text"), .readonly, .value(link))
        }
        p { say(AdminPhrases.linkOnce) }
        actionLinks([ActionLink(say(AdminPhrases.toAccount), account, weight: .secondary)])
      })
  }
}
