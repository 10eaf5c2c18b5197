import HTTPTypes
public import Hummingbird

/// Where this site is, as browsers see it.
public struct PublicAddress: Sendable, Hashable {
  /// `https` or `http`.
  public let scheme: String
  /// Host and port as browsers write them: the port left out when it is the scheme's own.
  public let authority: String

  /// Whether browsers come over TLS.
  public var isSecure: Bool { scheme == "https" }
  /// The origin as browsers send it.
  public var origin: String { scheme + "://" + authority }

  /// Reads `https://samenspel.example.nl`; nil when it is anything but scheme, host and perhaps a port.
  public init?(_ text: String) {
    let parts = text.lowercased().split(separator: "://", omittingEmptySubsequences: false)
    guard parts.count == 2, ["http", "https"].contains(parts[0]), !parts[1].isEmpty,
      parts[1].utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"/?#@\\,".utf8.contains($0) })
    else { return nil }
    scheme = String(parts[0])
    let standard = scheme == "https" ? ":443" : ":80"
    authority = String(parts[1].hasSuffix(standard) ? parts[1].dropLast(standard.count) : parts[1])
  }
}

/// Which hosts we are and from which origins we take changes.
public struct OriginRule: Sendable {
  private let address: PublicAddress?

  /// - Parameter address: the configured public address. Without one only loopback names are ours, on any port.
  public init(_ address: PublicAddress?) { self.address = address }

  /// Whether a request for this host is for us. Anything else may be a foreign name that was made to point here (DNS
  /// rebinding).
  public func isOurs(host: String?) -> Bool {
    guard let host = host?.lowercased() else { return false }
    return host == address?.authority || Self.isLoopback(host)
  }

  /// Whether a change may come from there.
  ///
  /// `Sec-Fetch-Site` decides where a browser sends it, because with `Referrer-Policy: no-referrer` browsers send
  /// `Origin: null` with our own forms (Fetch, "append a request Origin header"). Without it, the origin has to be ours.
  public func allowsChange(host: String?, origin: String?, fetchSite: String?) -> Bool {
    if let origin, origin != "null", !isOurs(origin: origin, host: host) { return false }
    if let fetchSite { return fetchSite == "same-origin" }
    return origin != nil && origin != "null"
  }

  private func isOurs(origin: String, host: String?) -> Bool {
    let origin = origin.lowercased()
    if origin == address?.origin { return true }
    guard let host = host?.lowercased(), Self.isLoopback(host) else { return false }
    return origin == "http://" + host
  }

  /// Whether a host is a name of this machine itself, with or without a port.
  static func isLoopback(_ host: String) -> Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    let rest = host.dropFirst(name.count)
    guard rest.isEmpty || (rest.first == ":" && rest.dropFirst().allSatisfy(\.isNumber)) else { return false }
    return name == "localhost" || name == "[::1]" || (NetworkAddress(name)?.isLoopback ?? false)
  }
}

/// Turns away requests for other hosts, and changes that do not come from our own pages.
public struct OriginMiddleware<Context: RequestContext>: RouterMiddleware {
  private let rule: OriginRule

  /// - Parameter rule: which hosts and origins are ours.
  public init(_ rule: OriginRule) { self.rule = rule }

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard rule.isOurs(host: request.head.authority) else { throw RequestProblem.wrongHost }
    if ![.get, .head, .options].contains(request.method) {
      let isOwn = rule.allowsChange(
        host: request.head.authority, origin: request.headers[.origin], fetchSite: request.headers[.secFetchSite])
      guard isOwn else { throw RequestProblem.wrongOrigin }
    }
    return try await next(request, context)
  }
}
