import Access
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Serving
import WebFrame

@testable import samenspel

/// The program's web side, answering in this process: everything between a request and its answer, without a network.
struct WebClient: Sendable {
  let client: any TestClientProtocol

  /// One person's requests: the cookie of a session, or nobody's.
  func send(
    _ method: HTTPRequest.Method, _ path: String, as session: SessionSecret? = nil, form: [(String, String)]? = nil,
    language: String = "nl", headers more: HTTPFields = [:]
  ) async throws -> Reply {
    var headers = more
    headers[.acceptLanguage] = language
    if let session { headers[.cookie] = "samenspel=\(session.value)" }
    var body: ByteBuffer?
    if let form {
      headers[.contentType] = "application/x-www-form-urlencoded"
      headers[HTTPField.Name.secFetchSite] = "same-origin"
      body = ByteBuffer(bytes: FormData(form).encoded)
    }
    let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
    return Reply(status: Int(response.status.code), headers: response.headers, text: String(buffer: response.body))
  }
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  var location: String? { headers[.location] }
  var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") == true }

  /// The value of the first hidden field of this name on the page.
  func hidden(_ name: String) -> String? {
    guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(text[start.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
  }
}

extension HTTPField.Name {
  fileprivate static var secFetchSite: HTTPField.Name { HTTPField.Name("Sec-Fetch-Site")! }
}

extension House {
  /// Runs a test against the web side of this house.
  func serve<T: Sendable>(_ test: @Sendable (WebClient) async throws -> T) async throws -> T {
    let site = Site(
      server: ServerSettings(host: "127.0.0.1", port: Port.usual), publicAddress: nil, proxies: .none, note: nil)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try await frame(site).application(server: site.server, logger: logger).test(.router) { client in
      try await test(WebClient(client: client))
    }
  }
}
