public import Hummingbird
public import NIOCore

/// What travels with a request besides the request itself.
public protocol ServedContext: RequestContext {
  /// Who is at the other end of the connection; nil in tests without a network.
  var peer: NetworkAddress? { get }
  /// Who asked, after the trusted proxies.
  var client: NetworkAddress? { get set }
  /// Whether the client asked over TLS, as far as is known.
  var isSecure: Bool { get set }
}

extension NetworkAddress {
  /// The address of the other end of a connection; nil for sockets without one.
  public init?(_ socket: SocketAddress?) {
    guard let text = socket?.ipAddress else { return nil }
    // A link-local IPv6 address comes with its interface behind a percent sign.
    self.init(text.prefix { $0 != "%" })
  }
}

/// Finds out who asked. It stands before everything that counts or logs by address.
public struct ClientAddressMiddleware<Context: ServedContext>: RouterMiddleware {
  private let proxies: TrustedProxies
  private let isSecureByDefault: Bool

  /// - Parameters:
  ///   - proxies: who is believed about who asked.
  ///   - isSecureByDefault: whether the public address is https, for when no proxy says so.
  public init(_ proxies: TrustedProxies, isSecureByDefault: Bool) {
    self.proxies = proxies
    self.isSecureByDefault = isSecureByDefault
  }

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.client = proxies.client(peer: context.peer, forwardedFor: request.headers[values: .xForwardedFor])
    context.isSecure =
      proxies.isSecure(peer: context.peer, forwardedProto: request.headers[values: .xForwardedProto])
      ?? isSecureByDefault
    return try await next(request, context)
  }
}
