import Access
import Accountability
import HTTPTypes
import Hummingbird
import Language
import Logging
import Markup
import Serving

/// Where every request arrives: assets, pages for everyone, and then, with proof of sign-in, the frame's own pages and the
/// workspaces'.
struct Switchboard: HTTPResponder {
  typealias Context = FrameContext

  let services: FrameServices
  let workspaces: [any MountedWorkspace]
  let settings: FrameSettings
  let errors: FrameErrorPages
  let shelf: AssetShelf
  let finished = FinishedForms()

  init(
    services: FrameServices, workspaces: [any MountedWorkspace], settings: FrameSettings, errors: FrameErrorPages
  ) {
    self.services = services
    self.workspaces = workspaces
    self.settings = settings
    self.errors = errors
    shelf = AssetShelf(FrameAssets.all + workspaces.flatMap(\.assets))
  }

  func respond(to request: Request, context: FrameContext) async throws -> Response {
    let caller = try Caller(request, context, settings)
    if caller.segments.first == Asset.prefix {
      guard request.method != .post else { throw RequestProblem.wrongMethod(allowed: [.get, .head]) }
      guard let asset = shelf.answer(caller.segments, request) else { throw RequestProblem.notFound }
      return asset
    }
    guard [.get, .head, .post].contains(request.method) else {
      throw RequestProblem.wrongMethod(allowed: [.get, .head, .post])
    }
    let route = FrameRoute(segments: caller.segments)
    if let route, let answer = try await answerForEveryone(route, caller) { return answer }
    guard route != nil || workspace(of: caller.segments) != nil else { throw RequestProblem.notFound }
    guard caller.isPost else {
      guard let arrival = try await arrive(caller) else { return askToSignIn(caller) }
      return try await look(arrival, caller)
    }
    return try await answerPost(caller, context.logger)
  }

  /// Reads what was sent before anything else, so that it is not lost when the database is away.
  private func answerPost(_ caller: Caller, _ logger: Logger) async throws -> Response {
    let form = try await form(of: caller)
    do {
      guard let signedIn = try await resume(caller) else { return try await askToSignIn(caller, with: form) }
      return try await answer(form, signedIn, caller)
    } catch  where FrameErrorPages.willPass(error) {
      logger.error("A form could not be carried out now", metadata: ["error": "\(FrameErrorPages.note(on: error))"])
      return sendAgainLater(form, caller)
    }
  }

  /// Who is signed in with this request's cookie.
  func resume(_ caller: Caller) async throws -> SignedIn? {
    guard let secret = caller.secret else { return nil }
    return try await services.desk.resume(secret)
  }

  func workspace(of segments: [String]) -> (any MountedWorkspace)? {
    guard let first = segments.first else { return nil }
    return workspaces.first { $0.pathPrefix == first }
  }

  /// Reads the form of a post.
  func form(of caller: Caller) async throws -> FormData {
    try await caller.request.form(settings.decoder, settings.body)
  }
}
