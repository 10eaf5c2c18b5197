import Access
import Accountability
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving

extension Switchboard {
  /// Keeps what is being written, or throws it away. Asked by the script of a form and by the button of the notice.
  func keepDraft(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    guard CSRFToken.isValid(form[FrameField.csrf] ?? "", secret: signedIn.csrfSecret) else {
      return Responses.empty(.forbidden)
    }
    guard let page = pageOfForm(form) else { throw RequestProblem.malformed }
    if form.has("discard") {
      try await services.drafts.discard(page.string, of: signedIn.actor.account)
      return Responses.redirect(to: form.has("home") ? FrameRoute.home.address : page)
    }
    if let receipt = form[FrameField.receipt], finished.contains(receipt) { return Responses.empty(.noContent) }
    switch try await save(form, in: page, of: signedIn.actor.account) {
    case .saved: return Responses.empty(.noContent)
    case .tooLarge: throw RequestProblem.tooLarge
    }
  }

  /// Keeps what was typed and asks for the password first.
  func askToConfirm(back: Address, _ visit: Visit, _ caller: Caller) async throws -> Response {
    if visit.method == .post { _ = try await save(visit.form, in: back, of: visit.actor.account) }
    return Responses.redirect(to: FrameRoute.confirm.address(query: [("terug", back.string)]))
  }

  /// Takes the password once more and goes back to where it was asked for.
  func confirm(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    let back = form["terug"].flatMap(Address.init(local:)) ?? FrameRoute.home.address
    let result = try await services.desk.confirm(
      form["password"] ?? "", by: signedIn, address: caller.context.client?.description)
    switch result {
    case .done(_, let secret):
      var response = Responses.redirect(to: back)
      if let secret { response.headers.append(setCookie(caller.cookies.session, secret.value)) }
      return response
    case .problem(let problem): return try await askAgain(problem.phrase, back, signedIn, caller, status: 422)
    case .tooSoon(let seconds):
      return try await askAgain(SignInPhrases.tooSoon(seconds: seconds), back, signedIn, caller, status: 429)
    case .busy: return try await askAgain(SignInPhrases.busy, back, signedIn, caller, status: 503)
    }
  }

  private func askAgain(
    _ words: Phrase, _ back: Address, _ signedIn: SignedIn, _ caller: Caller, status: Int
  ) async throws -> Response {
    let address = FrameRoute.confirm.address(query: [("terug", back.string)])
    let entered = FormData([(FrameField.form, FrameRoute.confirm.address.string), ("terug", back.string)])
    let situation = FormSituation(entered: entered, problems: [FieldProblem(field: "password", message: words)])
    return try await show(address, in: situation, signedIn, caller, status: status)
  }
}
