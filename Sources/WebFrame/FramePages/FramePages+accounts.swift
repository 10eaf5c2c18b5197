import Access
import Accountability
import Language
import Markup
import People
import Serving
import Storage

extension FramePages {
  func accounts(_ visit: Visit) async throws -> Answer {
    let teams = try await teamNames(visit)
    return try await administration.accounts(by: visit.actor).answer {
      .page(AccountsPage(accounts: $0, teams: teams).page(visit.say))
    }
  }

  func newAccount(_ visit: Visit) async throws -> Answer {
    if let refusal = try await refusal(of: .manageAccounts, visit) { return .refused(refusal) }
    guard visit.signedIn.isFresh(at: visit.now) else { return .needsFreshSignIn(back: visit.address) }
    let teams = try await allTeams(visit)
    let form = Form(
      state: visit.formState(), action: FrameRoute.newAccount.address,
      fields: [
        Field("name", AdminPhrases.name, hint: AdminPhrases.nameHint, autocomplete: "off"),
        Field("login", SignInPhrases.login, hint: AdminPhrases.loginHint, kind: .email, autocomplete: "off"),
      ] + RoleWords.fields(teams: teams, isOptional: false), submit: AdminPhrases.makeAccount)
    return .page(
      Page(
        title: visit.say(AdminPhrases.newAccount),
        breadcrumb: [Crumb(visit.say(AdminPhrases.accounts), FrameRoute.accounts.address)],
        content: formView(form, visit.say)))
  }

  func createAccount(_ visit: Visit) async throws -> Answer {
    guard visit.signedIn.isFresh(at: visit.now) else {
      return .needsFreshSignIn(back: FrameRoute.newAccount.address)
    }
    let (role, team): (Role, TeamID?)
    do {
      (role, team) = try RoleWords.choice(in: visit.form)
    } catch {
      return .refused(error)
    }
    let name = visit.form.text("name")
    let made = try await administration.createAccount(
      name: name, login: visit.form.text("login"), language: settings.language, by: visit.actor)
    guard case .done(let invitation) = made else { return made.answer { _ in .redirect(FrameRoute.accounts.address) } }
    let given = try await administration.giveRole(
      role, in: team, to: invitation.account, by: visit.actor, receipt: nil)
    var page = handOver(invitation.link, of: invitation.account, name)
    if case .refused = given { page.warning = AdminPhrases.roleNotGiven }
    return .page(page.page(visit.say))
  }

  func handOver(_ link: LinkSecret, of account: AccountID, _ name: String) -> HandOverPage {
    HandOverPage(
      name: name, link: origin + FrameRoute.link(link.value).address.string,
      account: FrameRoute.someAccount(account.rawValue).address)
  }

  func allTeams(_ visit: Visit) async throws -> [Team] {
    let organisation = visit.actor.organisation
    return try await services.database.read { c in try TeamRecords.all(in: organisation, c) }
  }

  func teamNames(_ visit: Visit) async throws -> [TeamID: String] {
    Dictionary(try await allTeams(visit).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// For a page that shows nothing but an empty form: whether this person may use it at all.
  func refusal(of right: Right, _ visit: Visit) async throws -> Refusal? {
    let policy = services.policy
    let rights = try await services.database.read { c in
      try policy.rights(of: visit.actor, on: .organisation(visit.actor.organisation), at: visit.now, c)
    }
    return rights.contains(right) ? nil : .notAllowed(scope: .function)
  }
}
