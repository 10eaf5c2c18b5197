public import Hummingbird

/// Turns a network away that asks too much at once. This machine itself is not counted: behind a proxy it is never the
/// client, and without one it is somebody who sits at it.
public struct RateLimitMiddleware<Context: ServedContext>: RouterMiddleware {
  private let limiter: RateLimiter
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// - Parameter limiter: who counts.
  public init(_ limiter: RateLimiter) {
    self.limiter = limiter
    start = clock.now
  }

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if let client = context.client, !client.isLoopback {
      let seconds = (clock.now - start) / .seconds(1)
      if let wait = limiter.count(client, at: seconds) { throw RequestProblem.tooMany(retryAfter: wait) }
    }
    return try await next(request, context)
  }
}
