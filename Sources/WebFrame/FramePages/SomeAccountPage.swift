import Access
import Accountability
import Language
import Markup
import People
import Serving
import Storage

/// One account: its roles, and what an administrator can do with it.
struct SomeAccountPage: Sendable {
  let overview: AccountOverview
  let teams: [Team]

  private var account: Account { overview.account }
  private var address: Address { FrameRoute.someAccount(account.id.rawValue).address }

  func page(_ visit: Visit) -> Page {
    let say = visit.say
    return Page(
      title: account.name, lead: account.login.value + ", " + say(AdminPhrases.state(account.state)),
      breadcrumb: [Crumb(say(AdminPhrases.accounts), FrameRoute.accounts.address)],
      content: HTML {
        if account.id == visit.actor.account { notice { p { say(AdminPhrases.notYours) } } }
        section { roles(visit) }
        if account.id != visit.actor.account { section { access(visit) } }
      })
  }

  private func roles(_ visit: Visit) -> HTML {
    let say = visit.say
    let names = Dictionary(teams.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return HTML {
      h2 { say(AdminPhrases.roles) }
      if overview.grants.isEmpty { emptyState(say(AdminPhrases.noRoles)) }
      ul(.class("link-list")) {
        for grant in overview.grants where grant.role.level != .object {
          li {
            div { RoleWords.name(grant, names, say) }
            actionButton(
              AdminPhrases.endRole, action: address, state: visit.formState(),
              carrying: [("do", "end"), ("grant", grant.id.rawValue)], say)
          }
        }
      }
      if account.id != visit.actor.account {
        disclosure(say(AdminPhrases.giveRole), isOpen: !visit.formProblems.isEmpty) { formView(giveForm(visit), say) }
      }
    }
  }

  private func giveForm(_ visit: Visit) -> Form {
    Form(
      state: visit.formState(), action: address,
      fields: [Field("do", AdminPhrases.giveRole, kind: .hidden, value: "give")]
        + RoleWords.fields(teams: teams, isOptional: false), submit: AdminPhrases.giveRole)
  }

  private func access(_ visit: Visit) -> HTML {
    let say = visit.say
    return HTML {
      h2 { say(AdminPhrases.access) }
      if account.state == .disabled {
        p { say(AdminPhrases.restoreHint) }
        button(AdminPhrases.restore, "restore", visit)
      } else {
        p { say(AdminPhrases.newLinkHint) }
        button(AdminPhrases.newLink, "link", visit)
        p { say(AdminPhrases.disableHint) }
        button(AdminPhrases.disable, "disable", visit, isDestructive: true)
      }
    }
  }

  private func button(_ words: Phrase, _ deed: String, _ visit: Visit, isDestructive: Bool = false) -> HTML {
    div(.class("buttons")) {
      actionButton(
        words, action: address, state: visit.formState(), carrying: [("do", deed)], version: account.version,
        isDestructive: isDestructive, visit.say)
    }
  }
}

extension FramePages {
  func someAccount(_ text: String, _ visit: Visit) async throws -> Answer? {
    guard let id = AccountID(text) else { return nil }
    let teams = try await allTeams(visit)
    return try await administration.account(id, by: visit.actor).answer {
      .page(SomeAccountPage(overview: $0, teams: teams).page(visit))
    }
  }

  func changeAccount(_ text: String, _ visit: Visit) async throws -> Answer? {
    guard let id = AccountID(text) else { return nil }
    let here = FrameRoute.someAccount(text).address
    guard visit.signedIn.isFresh(at: visit.now) else { return .needsFreshSignIn(back: here) }
    let version = visit.version ?? 0
    switch visit.form["do"] {
    case "give": return try await giveRole(to: id, here, visit)
    case "end":
      guard let grant = GrantID(visit.form["grant"] ?? "") else { return nil }
      return try await administration.endRole(grant, by: visit.actor, receipt: visit.receipt).answer {
        .redirect(here, notice: AdminPhrases.roleEnded)
      }
    case "disable":
      return try await administration.disableAccount(id, version: version, by: visit.actor, receipt: visit.receipt)
        .answer { .redirect(here, notice: AdminPhrases.disabled) }
    case "restore":
      return try await administration.restoreAccount(id, version: version, by: visit.actor, receipt: visit.receipt)
        .answer { .redirect(here, notice: AdminPhrases.restored) }
    case "link": return try await newLink(for: id, visit)
    default: return nil
    }
  }

  private func giveRole(to id: AccountID, _ here: Address, _ visit: Visit) async throws -> Answer {
    do {
      let (role, team) = try RoleWords.choice(in: visit.form)
      return try await administration.giveRole(role, in: team, to: id, by: visit.actor, receipt: visit.receipt).answer {
        _ in .redirect(here, notice: AdminPhrases.roleGiven)
      }
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  private func newLink(for id: AccountID, _ visit: Visit) async throws -> Answer {
    let made = try await administration.makeLink(for: id, by: visit.actor)
    let account = try await services.database.read { c in try AccountRecords.find(id, c) }
    return made.answer { .page(handOver($0, of: id, account?.name ?? "").page(visit.say)) }
  }
}
