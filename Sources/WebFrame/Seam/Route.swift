public import Markup

/// The addresses of one workspace, as one enum: the only list of them, that both reads and prints every address.
///
/// `Self(segments: route.segments) == route` holds for every route; a test of each workspace says so.
public protocol Route: Sendable, Hashable {
  /// The route that these path segments name, percent-decoded and with the workspace's prefix in front, or nil.
  init?(segments: [String])
  /// The path segments of this route, the workspace's prefix in front.
  var segments: [String] { get }
}

extension Route {
  /// Where this route is.
  public var address: Address { Address(path: segments) }

  /// Where this route is, with a query behind it and perhaps a place within the page.
  public func address(query: [(String, String)] = [], fragment: String? = nil) -> Address {
    Address(path: segments, query: query, fragment: fragment)
  }
}
