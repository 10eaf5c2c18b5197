import Access
import Accountability
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving
import Storage

extension Switchboard {
  func signInPage(_ caller: Caller) async throws -> Response {
    let back = caller.query["terug"].flatMap(Address.init(local:))
    if try await resume(caller) != nil { return Responses.redirect(to: back ?? FrameRoute.home.address) }
    var page = SignInPage(back: back)
    if caller.query.has("bewaard") { page.notice = SignInPhrases.kept }
    if caller.query.has("uit") { page.notice = SignInPhrases.signedOut }
    return await signInForm(caller, page, status: 200)
  }

  func signIn(_ caller: Caller) async throws -> Response {
    let form = try await form(of: caller)
    var page = SignInPage(
      back: form["terug"].flatMap(Address.init(local:)), login: form.text("login"), carried: form.carried)
    guard isOwnBrowser(form, caller) else {
      page.problem = SignInPhrases.stale
      return await signInForm(caller, page, status: 403)
    }
    let attempt = SignInAttempt(
      login: form.text("login"), password: form["password"] ?? "", address: caller.context.client?.description,
      device: caller.device, replacing: caller.secret)
    switch try await services.desk.signIn(attempt) {
    case .signedIn(let signedIn, let secret):
      if let back = page.back, !page.carried.isEmpty {
        _ = try await save(page.carried, in: back, of: signedIn.actor.account)
      }
      return letIn(secret, to: page.back, caller)
    case .refused:
      page.problem = SignInPhrases.refused
      return await signInForm(caller, page, status: 422)
    case .tooSoon(let seconds):
      page.problem = SignInPhrases.tooSoon(seconds: seconds)
      return await signInForm(caller, page, status: 429, retryAfter: seconds)
    case .busy(let seconds):
      page.problem = SignInPhrases.busy
      return await signInForm(caller, page, status: 503, retryAfter: seconds)
    }
  }

  /// The sign-in page, bound to this browser by a cookie that has nothing to do with any account.
  func signInForm(_ caller: Caller, _ page: SignInPage, status: Int, retryAfter: Int? = nil) async -> Response {
    let (state, cookie) = stateBefore(caller)
    var response = anonymous(page.page(state, Speaker(caller.language)), caller, status: status)
    if let cookie { response.headers.append(cookie) }
    if let retryAfter { response.headers[.retryAfter] = String(retryAfter) }
    return response
  }

  /// What a form carries before anyone has signed in, and the cookie it is bound to when there is none yet.
  func stateBefore(_ caller: Caller) -> (FormState, HTTPField?) {
    let known = caller.cookie(caller.cookies.before)
    let secret = known ?? Base64URL.encode(services.secrets.bytes(16))
    let state = FormState(
      csrf: CSRFToken.make(secret: secret, mask: services.secrets.bytes(16)),
      receipt: ReceiptKey.fresh(services.secrets), page: caller.address.string)
    return (state, known == nil ? setCookie(caller.cookies.before, secret, 86_400) : nil)
  }

  /// Whether a form sent before sign-in came from a page that this browser was given.
  func isOwnBrowser(_ form: FormData, _ caller: Caller) -> Bool {
    guard let secret = caller.cookie(caller.cookies.before) else { return false }
    return CSRFToken.isValid(form[FrameField.csrf] ?? "", secret: secret)
  }

  /// Gives the browser its session and goes on to where it was going.
  func letIn(_ secret: SessionSecret, to address: Address?, _ caller: Caller) -> Response {
    var response = Responses.redirect(to: address ?? FrameRoute.home.address)
    response.headers.append(setCookie(caller.cookies.session, secret.value))
    response.headers.append(HTTPField(name: .setCookie, value: caller.cookies.before.clearing))
    return response
  }

  /// Ends the session, and asks the browser to forget what it kept of this site.
  func signOut(_ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    try await services.desk.signOut(signedIn)
    var response = Responses.redirect(to: FrameRoute.signIn.address(query: [("uit", "1")]))
    response.headers.append(HTTPField(name: .setCookie, value: caller.cookies.session.clearing))
    response.headers[.clearSiteData] = "\"cache\", \"cookies\", \"storage\""
    return response
  }
}

extension FormData {
  /// The fields of another form that the sign-in page carried along, under their own names again.
  var carried: FormData {
    let prefix = SignInPage.carriedPrefix
    return FormData(
      entries.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) })
  }
}
