public import Hummingbird
import Logging

/// What an error becomes: nothing that was thrown ever leaves as it is.
public protocol ErrorAnswers<Context>: Sendable {
  associatedtype Context: RequestContext
  /// The page for a request that was turned away.
  func page(for problem: RequestProblem, _ request: Request, _ context: Context) -> Response
  /// The page for an error that is ours: 500, or 503 when it will pass. Must not throw and must not show the error.
  func page(for error: any Error, _ request: Request, _ context: Context) -> Response
  /// What the operator gets to read of an error that is ours: nothing that somebody typed, and no address.
  func note(on error: any Error) -> String
}

extension ErrorAnswers {
  /// What kind of error it is: its text may hold anything.
  public func note(on error: any Error) -> String { "\(type(of: error))" }
}

/// Catches everything that is thrown inside and answers with a page.
public struct ErrorGate<Context: RequestContext>: RouterMiddleware {
  private let pages: any ErrorAnswers<Context>

  /// - Parameter pages: what errors become.
  public init(_ pages: any ErrorAnswers<Context>) { self.pages = pages }

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let problem as RequestProblem {
      return pages.page(for: problem, request, context)
    } catch {
      // Not the address: it may hold what somebody typed, or a secret link.
      context.logger.error(
        "A request failed", metadata: ["error": "\(pages.note(on: error))", "method": "\(request.method)"])
      return pages.page(for: error, request, context)
    }
  }
}

/// Answers HEAD as GET without the body, whatever is behind it.
public struct HeadMiddleware<Context: RequestContext>: RouterMiddleware {
  public init() {}

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    return request.method == .head ? response.createHeadResponse() : response
  }
}
