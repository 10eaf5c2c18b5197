public import Hummingbird
public import Serving

/// What travels with a request through the frame.
public struct FrameContext: ServedContext {
  public var coreContext: CoreRequestContextStorage
  public let peer: NetworkAddress?
  public var client: NetworkAddress?
  public var isSecure: Bool

  public init(source: Source) {
    coreContext = .init(source: source)
    peer = NetworkAddress(source.channel.remoteAddress)
    client = nil
    isSecure = false
  }
}
