/// Who asked, when there may be proxies in between whose word counts.
public struct TrustedProxies: Sendable {
  private let ranges: [NetworkRange]

  /// - Parameter ranges: the proxies' own addresses. Nobody else is believed about who asked.
  public init(_ ranges: [NetworkRange]) { self.ranges = ranges }

  /// Nobody stands in between.
  public static let none = TrustedProxies([])

  /// Whether this is one of the proxies.
  public func isTrusted(_ address: NetworkAddress) -> Bool { ranges.contains { $0.contains(address) } }

  /// The client: the last address in the chain that is not a proxy of ours. What stands before it in the header was
  /// written by the client itself and says nothing.
  ///
  /// - Parameters:
  ///   - peer: who is at the other end of the connection.
  ///   - forwardedFor: the values of `X-Forwarded-For`, in order.
  public func client(peer: NetworkAddress?, forwardedFor: [String]) -> NetworkAddress? {
    guard let peer, isTrusted(peer) else { return peer }
    var client = peer
    let chain = forwardedFor.joined(separator: ",").split(separator: ",", omittingEmptySubsequences: false)
    for entry in chain.reversed() {
      let text = entry.drop(while: \.isWhitespace)
      guard
        let address = NetworkAddress(
          text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
      else { return client }
      client = address
      if !isTrusted(address) { return address }
    }
    return client
  }

  /// Whether the client asked over TLS, by the word of a proxy of ours; nil when there is none to say so.
  public func isSecure(peer: NetworkAddress?, forwardedProto: [String]) -> Bool? {
    guard let peer, isTrusted(peer), let last = forwardedProto.last?.split(separator: ",").last else { return nil }
    return last.filter { !$0.isWhitespace }.lowercased() == "https"
  }
}
