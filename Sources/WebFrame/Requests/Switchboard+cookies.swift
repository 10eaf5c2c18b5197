import Access
import Accountability
import Hummingbird
import Language
import Markup
import Serving

extension Switchboard {
  /// Posts that change the session itself, and so answer with cookies. Nil: this is not one of them.
  func answerChangingSession(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response? {
    switch FrameRoute(segments: caller.segments) {
    case .signOut: try await signOut(signedIn, caller)
    case .confirm: try await confirm(form, signedIn, caller)
    case .password: try await changePassword(form, signedIn, caller)
    default: nil
    }
  }

  private func changePassword(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    guard form["newPassword"] == form["newPasswordAgain"] else {
      let problem = FieldProblem(field: "newPasswordAgain", message: LinkPhrases.notTheSame)
      return try await passwordAgain(problem, signedIn, caller, status: 422)
    }
    let result = try await services.desk.changePassword(
      from: form["currentPassword"] ?? "", to: form["newPassword"] ?? "", by: signedIn,
      address: caller.context.client?.description, device: caller.device)
    switch result {
    case .done(_, let secret):
      var response = Responses.redirect(to: FrameRoute.account.address)
      if let secret { response.headers.append(setCookie(caller.cookies.session, secret.value)) }
      let words = AccountPhrases.passwordChanged.text(in: signedIn.actor.language)
      response.headers.append(setCookie(caller.cookies.notice, Notices.encode(words), 60))
      return response
    case .problem(let problem):
      let field = problem == .passwordNotRight ? "currentPassword" : "newPassword"
      return try await passwordAgain(
        FieldProblem(field: field, message: problem.phrase), signedIn, caller, status: 422)
    case .tooSoon(let seconds):
      let problem = FieldProblem(field: "currentPassword", message: SignInPhrases.tooSoon(seconds: seconds))
      return try await passwordAgain(problem, signedIn, caller, status: 429)
    case .busy:
      return try await passwordAgain(
        FieldProblem(field: "", message: SignInPhrases.busy), signedIn, caller, status: 503)
    }
  }

  private func passwordAgain(
    _ problem: FieldProblem, _ signedIn: SignedIn, _ caller: Caller, status: Int
  ) async throws -> Response {
    let page = FrameRoute.password.address
    let entered = FormData([(FrameField.form, page.string)])
    let situation = FormSituation(entered: entered, problems: [problem])
    return try await show(page, in: situation, signedIn, caller, status: status)
  }
}
