import HTTPTypes
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
import NIOHTTP1

/// How the server listens: none of these limits is on by default in Hummingbird 2.
public struct ServerSettings: Sendable {
  /// Host name or address to listen on.
  public var host: String
  /// Port to listen on; 0 for any free one.
  public var port: Int
  /// After so long without a request a connection is closed. A head that dribbles in falls under it too.
  public var idle: Duration = .seconds(30)
  /// A request has to have arrived within this time.
  public var longestRequest: Duration = .seconds(120)
  /// A connection that carries more than this in one request is cut off. Above the body limit, so that a form that is
  /// somewhat too large gets a page that says so.
  public var mostBodyBytes = 32 << 20
  /// So many connections at a time; others wait in the system's queue.
  public var mostConnections = 512
  /// The longest single header field, in bytes.
  public var longestHeader = 16 << 10
  /// The longest head of a request, in bytes.
  public var longestHead = 32 << 10
  /// The most header fields.
  public var mostHeaders = 100

  /// - Parameters:
  ///   - host: host name or address to listen on.
  ///   - port: port to listen on.
  public init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// What `Application` listens with.
  public func applicationConfiguration(logger: Logger) -> ApplicationConfiguration {
    ApplicationConfiguration(
      address: .hostname(host, port: port), serverName: nil,
      availableConnectionsDelegate: .maximum(mostConnections, logger: logger))
  }

  /// What `Application` serves with: HTTP/1.1 with all limits on.
  /// - Parameters:
  ///   - headers: the headers for answers that Hummingbird writes by itself.
  ///   - page: the page for such an answer, by status.
  public func serverBuilder(
    headers: SecurityHeaders, page: @escaping @Sendable (Int) -> [UInt8]
  ) -> HTTPServerBuilder {
    var fields = HTTPFields()
    headers.apply(to: &fields)
    let connection = ConnectionSettings(
      longestRequest: .init(longestRequest), mostBodyBytes: mostBodyBytes,
      headers: fields.map { ($0.name.canonicalName, $0.value) }, page: page)
    let configuration = HTTP1Channel.Configuration(
      idleTimeout: .init(idle),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: longestHeader, maxHeaderListSize: longestHead, maxHeaderFieldCount: mostHeaders))
    return HTTPServerBuilder { responder in
      GuardedChannel(inner: HTTP1Channel(responder: responder, configuration: configuration), settings: connection)
    }
  }
}

/// Hummingbird's HTTP/1 channel with a `ConnectionGuard` in it.
private struct GuardedChannel: ServerChildChannel {
  let inner: HTTP1Channel
  let settings: ConnectionSettings

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    let future = inner.setup(channel: channel, logger: logger)
    return future.flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(ConnectionGuard(settings), position: .after(decoder))
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async { await inner.handle(value: value, logger: logger) }
}
