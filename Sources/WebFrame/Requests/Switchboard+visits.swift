import Access
import Accountability
import CivilTime
import Hummingbird
import Language
import Markup
import Serving
import Storage

extension Switchboard {
  /// Answers somebody who has signed in and looks.
  func look(_ arrival: Arrival, _ caller: Caller) async throws -> Response {
    let signedIn = arrival.signedIn
    var visit = looking(signedIn, at: caller.address, caller, query: caller.query, situation(arrival.draft, signedIn))
    visit.offers = arrival.offers
    return try await finish(try await dispatch(caller.segments, visit), visit, caller)
  }

  /// Answers somebody who has signed in and sends a form.
  func answer(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    if caller.segments == FrameRoute.drafts.segments { return try await keepDraft(form, signedIn, caller) }
    guard CSRFToken.isValid(form[FrameField.csrf] ?? "", secret: signedIn.csrfSecret) else {
      return try await bringBack(form, signedIn, caller, because: FramePhrases.sendAgain)
    }
    if let response = try await answerChangingSession(form, signedIn, caller) { return response }
    if form.has(FrameField.moreRows) { return try await bringBack(form, signedIn, caller, because: nil) }
    return try await carryOut(form.settlingConflicts(), signedIn, caller)
  }

  private func carryOut(_ form: FormData, _ signedIn: SignedIn, _ caller: Caller) async throws -> Response {
    let visit = Visit(
      signedIn: signedIn, method: .post, address: caller.address, query: caller.query, form: form,
      now: services.timekeeper.now, csrf: token(signedIn), receipt: receipt(of: form), secrets: services.secrets,
      origin: origin(caller))
    return try await finish(try await dispatch(caller.segments, visit), visit, caller)
  }

  /// Asks whoever owns the address. Nil: there is no such page.
  func dispatch(_ segments: [String], _ visit: Visit) async throws -> Answer? {
    if let workspace = workspace(of: segments) { return try await workspace.answer(segments, visit) }
    guard let route = FrameRoute(segments: segments) else { return nil }
    let pages = FramePages(services: services, workspaces: workspaces, settings: settings, origin: visit.origin)
    return try await pages.answer(route, visit)
  }

  /// A visit that looks at a page.
  func looking(
    _ signedIn: SignedIn, at address: Address, _ caller: Caller, query: FormData, _ situation: FormSituation = .fresh
  ) -> Visit {
    Visit(
      signedIn: signedIn, method: .get, address: address, query: query, now: services.timekeeper.now,
      csrf: token(signedIn), situation: situation, secrets: services.secrets, origin: origin(caller))
  }

  /// The page that a form stands on, with what was typed in it; nothing is carried out.
  func bringBack(
    _ form: FormData, _ signedIn: SignedIn, _ caller: Caller, because words: Phrase?
  ) async throws -> Response {
    let isRefused = words != nil
    var situation = FormSituation(entered: form.withoutSecrets)
    if let words { situation.problems = [FieldProblem(field: "", message: words)] }
    let page = pageOfForm(form) ?? caller.address
    return try await show(page, in: situation, signedIn, caller, status: isRefused ? 403 : 200)
  }

  /// Shows a page again with its form in a given situation.
  func show(
    _ address: Address, in situation: FormSituation, _ signedIn: SignedIn, _ caller: Caller, status: Int
  ) async throws -> Response {
    let place = LocalPlace(address, settings.decoder)
    let visit = looking(signedIn, at: address, caller, query: place?.query ?? FormData(), situation)
    guard let place, case .page(var page, _)? = try await dispatch(place.segments, visit) else {
      return try await framed(ErrorPages.typedText(situation, visit.say), visit, caller, status: status)
    }
    page.formProblems = page.formProblems.isEmpty ? situation.problems : page.formProblems
    return try await framed(page, visit, caller, status: status)
  }

  /// The page a form says it stands on, if it is one of ours.
  func pageOfForm(_ form: FormData) -> Address? {
    form[FrameField.page].flatMap(Address.init(local:))
  }

  /// The configured address; without one, the loopback name that was asked for, which `OriginMiddleware` has checked.
  private func origin(_ caller: Caller) -> String {
    settings.publicAddress?.origin ?? "http://" + (caller.request.head.authority ?? "localhost")
  }

  func token(_ signedIn: SignedIn) -> String {
    CSRFToken.make(secret: signedIn.csrfSecret, mask: services.secrets.bytes(16))
  }

  private func receipt(of form: FormData) -> ReceiptKey? {
    guard let key = form[FrameField.receipt] else { return nil }
    let posted = form.entries.filter { $0.name != FrameField.csrf && $0.name != FrameField.receipt }
    return ReceiptKey(key: key, posted: posted.map { (name: $0.name, value: $0.value) })
  }

  private func situation(_ draft: Draft?, _ signedIn: SignedIn) -> FormSituation {
    guard let draft else { return .fresh }
    let words = signedIn.zone.phrase(of: draft.savedAt).text(in: signedIn.actor.language)
    return FormSituation(entered: FormData(draft.fields.map { ($0.name, $0.value) }), draftKept: words)
  }
}

extension FormData {
  /// The form without tokens and passwords: what may be kept, shown again or carried along.
  var withoutSecrets: FormData { withoutPasswords.removing { $0 == FrameField.csrf } }

  /// The form as it can be sent once more by who sent it.
  var withoutPasswords: FormData { removing { $0.lowercased().contains("password") } }
}
