import Access
import Accountability
import CivilTime
import Language
import Markup
import Serving
import Storage

/// The own account: who I am here, and the way to what I can change about it.
enum AccountPage {
  static func page(_ account: Account, organisation: String, _ say: Speaker) -> Page {
    Page(
      title: say(FramePhrases.myAccount), tabs: tabs(.account, say),
      content: definitionList([
        Definition(say(AccountPhrases.name), account.name),
        Definition(say(SignInPhrases.login), account.login.value),
        Definition(say(AccountPhrases.organisation), organisation),
        Definition(say(AccountPhrases.language)) {
          say(account.language == .nl ? AccountPhrases.dutch : AccountPhrases.english)
          p(.class("soft small")) { say(AccountPhrases.languageHint) }
        },
      ]))
  }

  static func tabs(_ current: FrameRoute, _ say: Speaker) -> [Tab] {
    [
      Tab(say(AccountPhrases.details), FrameRoute.account.address, isCurrent: current == .account),
      Tab(say(SignInPhrases.password), FrameRoute.password.address, isCurrent: current == .password),
      Tab(say(AccountPhrases.sessions), FrameRoute.sessions.address, isCurrent: current == .sessions),
    ]
  }
}

/// Another password; the old one proves who asks.
enum PasswordPage {
  static func page(_ visit: Visit) -> Page {
    let form = Form(
      state: visit.formState(), action: FrameRoute.password.address,
      fields: [
        Field("currentPassword", AccountPhrases.current, kind: .password, autocomplete: "current-password"),
        Field(
          "newPassword", LinkPhrases.newPassword, hint: LinkPhrases.passwordHint, kind: .password,
          autocomplete: "new-password"),
        Field("newPasswordAgain", LinkPhrases.passwordAgain, kind: .password, autocomplete: "new-password"),
      ], submit: AccountPhrases.changePassword)
    return Page(
      title: visit.say(FramePhrases.myAccount), tabs: AccountPage.tabs(.password, visit.say),
      content: HTML {
        p { visit.say(AccountPhrases.changeExplained) }
        formView(form, visit.say)
      })
  }
}

/// The password once more, before something that asks for it.
enum ConfirmPage {
  static func page(_ visit: Visit) -> Page {
    let back = visit.query["terug"] ?? FrameRoute.home.address.string
    let form = Form(
      state: visit.formState(), action: FrameRoute.confirm.address,
      fields: [
        Field("terug", FramePhrases.myWork, kind: .hidden, value: back),
        Field("password", SignInPhrases.password, kind: .password, autocomplete: "current-password"),
      ], submit: AccountPhrases.goOn)
    return Page(
      title: visit.say(AccountPhrases.confirmTitle), lead: visit.say(AccountPhrases.confirmExplained),
      content: formView(form, visit.say))
  }
}

/// Where I am signed in.
struct SessionsPage: Sendable {
  let sessions: [Session]
  let current: SessionID

  func page(_ visit: Visit) -> Page {
    let say = visit.say
    return Page(
      title: say(FramePhrases.myAccount), tabs: AccountPage.tabs(.sessions, say),
      content: HTML {
        p { say(AccountPhrases.sessionsExplained) }
        dataTable(
          DataTable(
            caption: say(AccountPhrases.sessions), isCaptionUnseen: true,
            columns: [
              .init(say(AccountPhrases.device)), .init(say(AccountPhrases.since)), .init(say(AccountPhrases.lastSeen)),
              .init(say(AccountPhrases.end)),
            ],
            rows: sessions.map { row($0, visit) }))
      })
  }

  private func row(_ session: Session, _ visit: Visit) -> [HTML] {
    let say = visit.say
    return [
      HTML { Device.name(session.device) ?? say(AccountPhrases.unknownDevice) },
      HTML { say(visit.zone.phrase(of: session.startedAt)) },
      HTML { say(visit.zone.phrase(of: session.lastSeenAt)) },
      HTML {
        if session.id == current {
          say(AccountPhrases.thisOne)
        } else {
          actionButton(
            AccountPhrases.endSession, action: FrameRoute.sessions.address, state: visit.formState(),
            carrying: [("session", session.id.rawValue)], say)
        }
      },
    ]
  }
}

/// What a browser calls itself, in words.
enum Device {
  /// "Firefox, Windows"; nil when nothing known is in it. Order matters: Edge and Chrome also say Safari.
  static func name(_ agent: String?) -> String? {
    guard let agent else { return nil }
    let browsers = [
      ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    let systems = [
      ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"),
      ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]
    let parts = [browsers, systems].compactMap { list in list.first { agent.contains($0.0) }?.1 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension FramePages {
  func account(_ visit: Visit) async throws -> Answer? {
    let found = try await services.database.read { c in try AccountRecords.find(visit.actor.account, c) }
    return found.map {
      .page(AccountPage.page($0, organisation: visit.signedIn.organisationName, visit.say))
    }
  }

  func sessions(_ visit: Visit) async throws -> Answer {
    let sessions = try await services.desk.sessions(of: visit.signedIn)
    return .page(SessionsPage(sessions: sessions, current: visit.signedIn.session).page(visit))
  }

  func endSession(_ visit: Visit) async throws -> Answer {
    guard let id = SessionID(visit.form["session"] ?? ""), id != visit.signedIn.session,
      try await services.desk.end(id, by: visit.signedIn)
    else { return .redirect(FrameRoute.sessions.address) }
    return .redirect(FrameRoute.sessions.address, notice: AccountPhrases.sessionEnded)
  }
}
