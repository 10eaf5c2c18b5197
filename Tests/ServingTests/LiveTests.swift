import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOPosix
import Testing

@testable import Serving

@Suite("a server on a socket", .serialized)
struct LiveTests {
  @Test("an answer that Hummingbird writes by itself has our headers and a page, and so has an ordinary one")
  func headersEverywhere() async throws {
    try await serving { port in
      let good = try await talk(port, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(good.hasPrefix("HTTP/1.1 200 "))
      let bad = try await talk(port, "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n")
      #expect(bad.hasPrefix("HTTP/1.1 400 ") && bad.hasSuffix("page 400"))
      let overflowing = String(repeating: "x", count: 40_000)
      let long = try await talk(port, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: \(overflowing)\r\n\r\n")
      #expect(long.hasPrefix("HTTP/1.1 431 ") && long.hasSuffix("page 431"))
      for answer in [good, bad, long] {
        for header in [
          "content-security-policy: default-src 'none'", "x-content-type-options: nosniff", "cache-control: no-store",
        ] {
          #expect(answer.lowercased().contains(header), "\(header) in \(answer.prefix(40))")
        }
      }
    }
  }

  @Test("a body above the limit gets 413; one that never ends is cut off")
  func bodies() async throws {
    try await serving { port in
      let body = String(repeating: "x", count: 5_000)
      let large = try await talk(
        port, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n\(body)")
      #expect(large.hasPrefix("HTTP/1.1 413 "))
      let chunk = "400\r\n" + String(repeating: "y", count: 0x400) + "\r\n"
      let endless = try await talk(
        port,
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
          + String(repeating: chunk, count: 200))
      #expect(!endless.contains("200 OK"))
    }
  }

  @Test("a connection on which nothing comes is closed", .timeLimit(.minutes(30)))
  func idle() async throws {
    try await serving(idle: .milliseconds(300)) { port in
      let answer = try await talk(port, "GET / HTTP/1.1\r\nHost: local")
      #expect(answer.isEmpty)
    }
  }

  @Test("a request that dribbles in is ended at its deadline", .timeLimit(.minutes(30)))
  func slow() async throws {
    try await serving(longestRequest: .milliseconds(400)) { port in
      let answer = try await talk(port, "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc")
      #expect(!answer.contains("200 OK"))
    }
  }

  private func serving(
    idle: Duration = .seconds(20), longestRequest: Duration = .seconds(20),
    _ test: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    var settings = ServerSettings(host: "127.0.0.1", port: 0)
    settings.idle = idle
    settings.longestRequest = longestRequest
    settings.mostBodyBytes = 100_000
    let headers = SecurityHeaders(isBehindTLS: false)
    let router = Router()
    router.add(middleware: SecurityHeadersMiddleware(headers))
    router.add(middleware: ErrorGate(Pages()))
    router.get("/") { _, _ in "hello" }
    router.post("/") { request, _ in String(try await request.bytes(BodyLimit(maxBytes: 1_000)).count) }
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let app = Application(
      router: router, server: settings.serverBuilder(headers: headers) { Array("page \($0)".utf8) },
      configuration: settings.applicationConfiguration(logger: logger), logger: logger)
    try await app.test(.live) { client in try await test(try #require(client.port)) }
  }

  private struct Pages: ErrorAnswers {
    typealias Context = BasicRequestContext
    func page(for problem: RequestProblem, _ request: Request, _ context: Context) -> Response {
      Response(status: problem.status)
    }
    func page(for error: any Error, _ request: Request, _ context: Context) -> Response {
      Response(status: .internalServerError)
    }
  }

  /// Writes to a socket and reads until the other end closes.
  private func talk(_ port: Int, _ text: String) async throws -> String {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      var received = ByteBuffer()
      try? await outbound.write(ByteBuffer(string: text))
      do {
        for try await buffer in inbound { received.writeImmutableBuffer(buffer) }
      } catch {
        // A connection that was cut off is what some of these tests ask for.
      }
      return String(buffer: received)
    }
  }
}
