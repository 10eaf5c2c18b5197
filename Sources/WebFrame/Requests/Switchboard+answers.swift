import Access
import Accountability
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving
import Storage

extension Switchboard {
  /// Turns an answer into a response.
  func finish(_ answer: Answer?, _ visit: Visit, _ caller: Caller) async throws -> Response {
    switch answer {
    case nil: return try await errorPage(404, visit, caller)
    case .page(var page, let status):
      if page.formProblems.isEmpty { page.formProblems = visit.formProblems }
      if visit.method == .post && page.formProblems.isEmpty { try await settleDraft(visit) }
      return try await framed(page, visit, caller, status: status)
    case .redirect(let address, let words):
      guard !address.isExternal else { return try await errorPage(500, visit, caller) }
      if visit.method == .post { try await settleDraft(visit) }
      var response = Responses.redirect(to: address)
      if let words { response.headers.append(setCookie(caller.cookies.notice, Notices.encode(visit.say(words)), 60)) }
      return response
    case .file(let bytes, let type, let name): return Responses.file(bytes, type: type, name: name)
    case .refused(let refusal, let back): return try await refuse(refusal, back: back, visit, caller)
    case .needsFreshSignIn(let back): return try await askToConfirm(back: back, visit, caller)
    }
  }

  private func refuse(
    _ refusal: Refusal, back: Address?, _ visit: Visit, _ caller: Caller
  ) async throws -> Response {
    switch refusal {
    case .notAllowed(.function): return try await errorPage(403, visit, caller)
    case .notAllowed(.object), .notFound: return try await errorPage(404, visit, caller)
    case .busy:
      var response = try await errorPage(503, visit, caller)
      response.headers[.retryAfter] = "5"
      return response
    case .invalid(let problems):
      let page = back ?? pageOfForm(visit.form) ?? visit.address
      let situation = FormSituation(entered: visit.form.withoutSecrets, problems: problems)
      return try await show(page, in: situation, visit.signedIn, caller, status: 422)
    case .consider(let points):
      let page = back ?? pageOfForm(visit.form) ?? visit.address
      let situation = FormSituation(entered: visit.form.withoutSecrets, considerations: points)
      return try await show(page, in: situation, visit.signedIn, caller, status: 200)
    case .conflict:
      let page = back ?? pageOfForm(visit.form) ?? visit.address
      let situation = FormSituation(entered: visit.form.withoutSecrets, hasConflict: true)
      return try await show(page, in: situation, visit.signedIn, caller, status: 409)
    }
  }

  func errorPage(_ status: Int, _ visit: Visit, _ caller: Caller) async throws -> Response {
    try await framed(ErrorPages.page(status, visit.say), visit, caller, status: status)
  }

  /// The page inside the frame, for somebody who has signed in.
  func framed(_ page: Page, _ visit: Visit, _ caller: Caller, status: Int) async throws -> Response {
    let surroundings = try await surroundings(of: visit, caller)
    var response = Responses.page(document(page, in: surroundings), status: status)
    if surroundings.notice != nil {
      response.headers.append(HTTPField(name: .setCookie, value: caller.cookies.notice.clearing))
    }
    return response
  }

  private func surroundings(of visit: Visit, _ caller: Caller) async throws -> Surroundings {
    let offers = try await offers(to: visit)
    let notice = caller.isPost ? nil : caller.cookie(caller.cookies.notice).flatMap(Notices.decode)
    let navigation = workspaces.filter { offers.workspaces.contains($0.pathPrefix) }.map {
      Surroundings.NavigationItem(name: visit.say($0.name), address: $0.home, prefix: $0.pathPrefix)
    }
    return Surroundings(
      language: visit.language, product: settings.product, version: settings.version, address: visit.address,
      navigation: navigation, person: visit.actor.name, menu: FramePages.menu(for: offers.rights, visit.say),
      csrf: visit.csrf, notice: notice, idleSeconds: settings.idleSeconds)
  }

  /// As read on arrival; after a form they may have changed.
  private func offers(to visit: Visit) async throws -> Offers {
    if let offers = visit.offers { return offers }
    return try await services.database.read { c in try offers(to: visit.actor, at: visit.now, c) }
  }

  /// The form was carried out: its draft has done its work.
  private func settleDraft(_ visit: Visit) async throws {
    if let receipt = visit.form[FrameField.receipt] { finished.add(receipt) }
    guard visit.form.has(FrameField.draftName), let page = visit.form[FrameField.page] else { return }
    guard try await services.drafts.load(page, of: visit.actor.account) != nil else { return }
    try await services.drafts.discard(page, of: visit.actor.account)
  }

  func setCookie(_ cookie: SiteCookie, _ value: String, _ seconds: Int? = nil) -> HTTPField {
    HTTPField(name: .setCookie, value: cookie.setting(value, seconds: seconds))
  }
}

/// What was just done, on its way to the next page in a cookie of the browser's own.
enum Notices {
  /// The longest notice, in bytes; a longer one is cut off at a character.
  private static let longest = 600

  static func encode(_ words: String) -> String {
    var bytes = Array(words.utf8.prefix(longest))
    while String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    return Base64URL.encode(bytes)
  }

  static func decode(_ value: String) -> String? {
    guard let bytes = Base64URL.decode(value), bytes.count <= longest, !bytes.isEmpty else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
