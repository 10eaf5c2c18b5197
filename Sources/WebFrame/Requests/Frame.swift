public import Hummingbird
public import Logging
public import Serving

/// The web side of the program: workspaces, frame and everything that guards them, as one responder.
public struct Frame: Sendable {
  let services: FrameServices
  let workspaces: [any MountedWorkspace]
  let settings: FrameSettings

  /// - Parameters:
  ///   - services: what the frame works with.
  ///   - workspaces: in the order in which the header shows them.
  ///   - settings: what the organisation configured.
  public init(services: FrameServices, workspaces: [any MountedWorkspace], settings: FrameSettings) {
    self.services = services
    self.workspaces = workspaces
    self.settings = settings
  }

  /// Everything between a request and its answer, from the outside in.
  public func responder() -> FrameResponder {
    let isSecure = settings.publicAddress?.isSecure ?? false
    let errors = FrameErrorPages(settings: settings)
    let inside = Switchboard(services: services, workspaces: workspaces, settings: settings, errors: errors)
    let layers: [any MiddlewareProtocol<Request, Response, FrameContext>] = [
      SecurityHeadersMiddleware(SecurityHeaders(isBehindTLS: isSecure)),
      HeadMiddleware(),
      ErrorGate(errors),
      ClientAddressMiddleware(settings.proxies, isSecureByDefault: isSecure),
      RateLimitMiddleware(RateLimiter(burst: settings.burst, perSecond: settings.perSecond)),
      OriginMiddleware(OriginRule(settings.publicAddress)),
    ]
    return FrameResponder(layers: layers, inside: inside)
  }

  /// The application that listens and serves, with all its limits.
  public func application(server: ServerSettings, logger: Logger) -> Application<FrameResponder> {
    let headers = SecurityHeaders(isBehindTLS: settings.publicAddress?.isSecure ?? false)
    let errors = FrameErrorPages(settings: settings)
    return Application(
      responder: responder(), server: server.serverBuilder(headers: headers) { errors.plainPage(status: $0) },
      configuration: server.applicationConfiguration(logger: logger), logger: logger)
  }
}

/// The layers around the switchboard, as Hummingbird calls them.
public struct FrameResponder: HTTPResponder {
  public typealias Context = FrameContext
  private let outermost: any HTTPResponder<FrameContext>

  init(layers: [any MiddlewareProtocol<Request, Response, FrameContext>], inside: any HTTPResponder<FrameContext>) {
    outermost = layers.reversed().reduce(inside) { next, layer in Layer(layer: layer, next: next) }
  }

  public func respond(to request: Request, context: FrameContext) async throws -> Response {
    try await outermost.respond(to: request, context: context)
  }

  private struct Layer: HTTPResponder {
    let layer: any MiddlewareProtocol<Request, Response, FrameContext>
    let next: any HTTPResponder<FrameContext>

    func respond(to request: Request, context: FrameContext) async throws -> Response {
      try await layer.handle(request, context: context) { request, context in
        try await next.respond(to: request, context: context)
      }
    }
  }
}
