import Access
import Accountability
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving
import Storage

extension Switchboard {
  /// Pages for which nobody has to be signed in. Nil: this is not one of them.
  func answerForEveryone(_ route: FrameRoute, _ caller: Caller) async throws -> Response? {
    switch route {
    case .signIn: return try await caller.isPost ? signIn(caller) : signInPage(caller)
    case .link(let secret): return try await caller.isPost ? useLink(secret, caller) : linkPage(secret, caller)
    case .language where caller.isPost: return try await changeLanguage(caller)
    case .session: return try await tellSession(caller)
    case .help, .privacy, .accessibility:
      guard !caller.isPost, try await resume(caller) == nil else { return nil }
      return anonymous(TextPages.page(route, Speaker(caller.language)), caller)
    default: return nil
    }
  }

  /// A page inside the frame for somebody who has not signed in.
  func anonymous(_ page: Page, _ caller: Caller, status: Int = 200) -> Response {
    let frame = Surroundings(
      language: caller.language, product: settings.product, version: settings.version, address: caller.address)
    return Responses.page(document(page, in: frame), status: status)
  }

  /// Nobody is signed in: look again after signing in.
  func askToSignIn(_ caller: Caller) -> Response {
    let isHome = caller.segments.isEmpty
    return Responses.redirect(to: FrameRoute.signIn.address(query: isHome ? [] : [("terug", caller.address.string)]))
  }

  /// Nobody is signed in: lose nothing that was sent.
  func askToSignIn(_ caller: Caller, with form: FormData) async throws -> Response {
    let signIn = FrameRoute.signIn
    if caller.segments == FrameRoute.drafts.segments || caller.segments == FrameRoute.signOut.segments {
      return form.has("discard") || caller.segments == FrameRoute.signOut.segments
        ? Responses.redirect(to: signIn.address) : Responses.empty(.unauthorized)
    }
    let page = pageOfForm(form) ?? caller.address
    if let secret = caller.secret, let owner = try await services.desk.lastOwner(of: secret) {
      if case .saved = try await save(form, in: page, of: owner) {
        return Responses.redirect(to: signIn.address(query: [("terug", page.string), ("bewaard", "1")]))
      }
    }
    return await signInForm(caller, SignInPage(back: page, carried: form.withoutSecrets), status: 403)
  }

  /// The database is away, full or too busy: what was sent comes back, to be sent once more. It carries the same receipt, so
  /// that a form which was carried out after all is not carried out twice.
  func sendAgainLater(_ form: FormData, _ caller: Caller) -> Response {
    var response = anonymous(
      ErrorPages.sendAgain(form, to: caller.address, Speaker(caller.language)), caller, status: 503)
    response.headers[.retryAfter] = "5"
    return response
  }

  func save(_ form: FormData, in page: Address, of account: AccountID) async throws -> Drafts.SaveResult {
    let fields = form.withoutSecrets.entries.filter { $0.name != FrameField.receipt }
    return try await services.drafts.save(
      fields.map { Draft.Field($0.name, $0.value) }, in: page.string, of: account)
  }

  private func changeLanguage(_ caller: Caller) async throws -> Response {
    let form = try await form(of: caller)
    guard let language = form["to"].flatMap(DisplayLanguage.init) else { throw RequestProblem.malformed }
    if let signedIn = try await resume(caller) {
      let account = signedIn.actor.account
      try await services.database.write { c in try AccountRecords.setLanguage(language, of: account, c) }
    }
    var response = Responses.redirect(to: pageOfForm(form) ?? FrameRoute.home.address)
    response.headers.append(setCookie(caller.cookies.language, language.rawValue, 365 * 86_400))
    return response
  }

  /// For the scripts of a page that has been open for long: whether somebody is still signed in, and a fresh token.
  private func tellSession(_ caller: Caller) async throws -> Response {
    guard !caller.isPost, let signedIn = try await resume(caller) else { return Responses.empty(.unauthorized) }
    return Responses.json("{\"csrf\":\"\(token(signedIn))\"}")
  }
}
