import Access
import Accountability
import CivilTime
import Hummingbird
import Language
import Markup
import Serving

extension Switchboard {
  func linkPage(_ text: String, _ caller: Caller) async throws -> Response {
    guard let secret = LinkSecret(text), let greeting = try await services.desk.greet(secret) else {
      return anonymous(LinkPage.gone(Speaker(caller.language)), caller, status: 404)
    }
    return linkForm(LinkPage(secret: text, greeting: greeting), caller, status: 200)
  }

  func useLink(_ text: String, _ caller: Caller) async throws -> Response {
    let form = try await form(of: caller)
    guard let secret = LinkSecret(text), let greeting = try await services.desk.greet(secret) else {
      return anonymous(LinkPage.gone(Speaker(caller.language)), caller, status: 404)
    }
    var page = LinkPage(secret: text, greeting: greeting, entered: form.withoutSecrets)
    guard isOwnBrowser(form, caller) else {
      page.problems = [.init(field: "", message: SignInPhrases.stale)]
      return linkForm(page, caller, status: 403)
    }
    page.problems = page.problems(in: form)
    guard page.problems.isEmpty else { return linkForm(page, caller, status: 422) }
    switch try await set(form, by: secret, greeting, caller) {
    case .done(_, let session):
      guard let session else { return Responses.redirect(to: FrameRoute.signIn.address) }
      return letIn(session, to: nil, caller)
    case .problem(let problem):
      page.problems = [page.place(problem)]
      return linkForm(page, caller, status: 422)
    case .tooSoon, .busy:
      page.problems = [.init(field: "", message: SignInPhrases.busy)]
      return linkForm(page, caller, status: 503)
    }
  }

  private func set(
    _ form: FormData, by secret: LinkSecret, _ greeting: LinkGreeting, _ caller: Caller
  ) async throws -> PasswordResult {
    let password = form["password"] ?? ""
    guard greeting.purpose == .firstAdministrator else {
      return try await services.desk.use(secret, password: password, device: caller.device)
    }
    let first = FirstAdministrator(
      organisationName: greeting.organisationName ?? form.text("organisation"), name: form.text("name"),
      login: form.text("login"), password: password, language: caller.language, zone: .netherlands)
    return try await services.desk.useFirst(secret, first, device: caller.device)
  }

  private func linkForm(_ page: LinkPage, _ caller: Caller, status: Int) -> Response {
    let (state, cookie) = stateBefore(caller)
    var response = anonymous(page.page(state, Speaker(caller.language)), caller, status: status)
    if let cookie { response.headers.append(cookie) }
    return response
  }
}
