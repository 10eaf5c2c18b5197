import Access
import Accountability
import Language
import Markup
import Serving

/// The frame's own pages for whoever has signed in.
struct FramePages: Sendable {
  let services: FrameServices
  let workspaces: [any MountedWorkspace]
  let settings: FrameSettings
  /// Where this site is, as the person who looks at it sees it: for links to hand over.
  let origin: String

  var administration: Administration { Administration(ledger: services.ledger, secrets: services.secrets) }

  /// Nil: there is no such page, or not with this method.
  func answer(_ route: FrameRoute, _ visit: Visit) async throws -> Answer? {
    switch (route, visit.method) {
    case (.home, .get): try await home(visit)
    case (.account, .get): try await account(visit)
    case (.sessions, .get): try await sessions(visit)
    case (.sessions, .post): try await endSession(visit)
    case (.password, .get): .page(PasswordPage.page(visit))
    case (.confirm, .get): .page(ConfirmPage.page(visit))
    case (.help, .get), (.privacy, .get), (.accessibility, .get): .page(TextPages.page(route, visit.say))
    default: try await administer(route, visit)
    }
  }

  private func administer(_ route: FrameRoute, _ visit: Visit) async throws -> Answer? {
    switch (route, visit.method) {
    case (.accounts, .get): try await accounts(visit)
    case (.newAccount, .get): try await newAccount(visit)
    case (.newAccount, .post): try await createAccount(visit)
    case (.someAccount(let id), .get): try await someAccount(id, visit)
    case (.someAccount(let id), .post): try await changeAccount(id, visit)
    case (.teams, .get): try await teams(visit)
    case (.newTeam, .get): try await newTeam(visit)
    case (.newTeam, .post): try await addTeam(visit)
    case (.team(let id), .get): try await team(id, visit)
    case (.team(let id), .post): try await renameTeam(id, visit)
    case (.log, .get): try await log(visit)
    default: nil
    }
  }

  /// What the person's menu offers besides the own account.
  static func menu(for rights: Set<Right>, _ say: Speaker) -> [ActionLink] {
    var links: [ActionLink] = []
    if rights.contains(.manageAccounts) {
      links.append(ActionLink(say(AdminPhrases.accounts), FrameRoute.accounts.address))
    }
    if rights.contains(.manageTeams) { links.append(ActionLink(say(AdminPhrases.teams), FrameRoute.teams.address)) }
    if rights.contains(.readLog) { links.append(ActionLink(say(AdminPhrases.log), FrameRoute.log.address)) }
    return links
  }
}
