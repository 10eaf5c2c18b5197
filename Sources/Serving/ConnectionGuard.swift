import NIOCore
import NIOHTTP1

/// Guards one connection, below everything that Hummingbird does:
/// - an answer that Hummingbird writes by itself (400 when it cannot read a request) gets our headers and a page too;
/// - a head with too many or too long fields is answered with 431;
/// - a body that goes on too long, in bytes or in time, ends the connection, also when nobody reads it any more.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let settings: ConnectionSettings
  private var bodyBytes = 0
  private var deadline: Scheduled<Void>?
  private var hasHeaderOverflow = false
  private var ownPage: [UInt8]?

  init(_ settings: ConnectionSettings) { self.settings = settings }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      bodyBytes = 0
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: settings.longestRequest) {
        context.close(promise: nil)
      }
    case .body(let buffer):
      bodyBytes += buffer.readableBytes
      if bodyBytes > settings.mostBodyBytes { return context.close(promise: nil) }
    case .end: stopWaiting()
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if case .headerOverflow? = error as? HTTPParserError { hasHeaderOverflow = true }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head) where !head.headers.contains(name: "Content-Security-Policy") && head.status.code >= 400:
      context.write(wrapOutboundOut(.head(guarded(head))), promise: promise)
    case .end where ownPage != nil:
      let buffer = context.channel.allocator.buffer(bytes: ownPage ?? [])
      ownPage = nil
      context.write(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
      context.write(data, promise: promise)
    default: context.write(data, promise: promise)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    stopWaiting()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stopWaiting() }

  private func stopWaiting() {
    deadline?.cancel()
    deadline = nil
  }

  private func guarded(_ head: HTTPResponseHead) -> HTTPResponseHead {
    var head = head
    if hasHeaderOverflow { head.status = .requestHeaderFieldsTooLarge }
    let page = settings.page(Int(head.status.code))
    for (name, value) in settings.headers { head.headers.replaceOrAdd(name: name, value: value) }
    head.headers.replaceOrAdd(name: "Content-Type", value: "text/html; charset=utf-8")
    head.headers.replaceOrAdd(name: "Content-Length", value: String(page.count))
    ownPage = page
    return head
  }
}

/// What every connection keeps to.
struct ConnectionSettings: Sendable {
  let longestRequest: TimeAmount
  let mostBodyBytes: Int
  let headers: [(String, String)]
  let page: @Sendable (Int) -> [UInt8]
}
