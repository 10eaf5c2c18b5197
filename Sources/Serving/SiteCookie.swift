/// A cookie of ours: only for us, not for scripts, and with the `__Host-` prefix where browsers come over TLS.
///
/// The prefix keeps other hosts of the same domain from planting one (RFC 6265bis, 4.1.3.2). Browsers refuse it over plain
/// http, so on loopback the same cookie goes without.
public struct SiteCookie: Sendable, Hashable {
  /// The name as browsers know it.
  public let name: String
  private let attributes: String

  /// - Parameters:
  ///   - name: a token without the prefix.
  ///   - isSecure: whether browsers come over TLS.
  public init(_ name: String, isSecure: Bool) {
    self.name = isSecure ? "__Host-" + name : name
    attributes = "; Path=/; HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }

  /// The header that sets it until the browser closes, or for so many seconds.
  public func setting(_ value: String, seconds: Int? = nil) -> String {
    name + "=" + value + attributes + (seconds.map { "; Max-Age=\($0)" } ?? "")
  }

  /// The header that takes it away.
  public var clearing: String { setting("", seconds: 0) }

  /// Its value in a request; nil when it is not there or is there twice with different values, which only happens when
  /// somebody else planted one.
  public func value(in headers: [String]) -> String? {
    var found: Substring?
    for header in headers {
      for pair in header.split(separator: ";") {
        let trimmed = pair.drop { $0 == " " || $0 == "\t" }
        guard trimmed.utf8.count > name.utf8.count, trimmed.hasPrefix(name),
          trimmed.dropFirst(name.count).first == "="
        else { continue }
        let value = trimmed.dropFirst(name.count + 1)
        if let found, found != value { return nil }
        found = value
      }
    }
    return found.map(String.init)
  }
}
