public import HTTPTypes
public import Hummingbird

/// The headers that every answer has, errors included.
public struct SecurityHeaders: Sendable {
  private let fields: [HTTPField]

  /// - Parameter isBehindTLS: whether the public address is https, so that browsers may be told to keep to it.
  public init(isBehindTLS: Bool) {
    var fields = Self.always
    if isBehindTLS {
      fields.append(HTTPField(name: .strictTransportSecurity, value: "max-age=63072000; includeSubDomains"))
    }
    self.fields = fields
  }

  /// Puts the headers on an answer. An answer that says nothing about keeping it is not kept anywhere.
  public func apply(to headers: inout HTTPFields) {
    for field in fields where headers[field.name] == nil { headers[field.name] = field.value }
    if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
  }

  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'
    """

  private static let permissions = """
    accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
    microphone=(), payment=(), usb=()
    """

  private static let always: [HTTPField] = [
    HTTPField(name: .contentSecurityPolicy, value: policy),
    HTTPField(name: .xContentTypeOptions, value: "nosniff"),
    HTTPField(name: .referrerPolicy, value: "no-referrer"),
    HTTPField(name: .permissionsPolicy, value: permissions),
    HTTPField(name: .crossOriginOpenerPolicy, value: "same-origin"),
    HTTPField(name: .crossOriginResourcePolicy, value: "same-origin"),
  ]
}

/// Puts the headers on every answer that comes from inside. It stands outermost.
public struct SecurityHeadersMiddleware<Context: RequestContext>: RouterMiddleware {
  private let headers: SecurityHeaders

  /// - Parameter headers: the headers to put on.
  public init(_ headers: SecurityHeaders) { self.headers = headers }

  public func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    headers.apply(to: &response.headers)
    return response
  }
}
