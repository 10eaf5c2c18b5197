import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Serving
import Synchronization
import Testing

/// A browser with one window: keeps cookies, fills in the forms it is given, follows nothing by itself.
final class Browser: Sendable {
  private let client: any TestClientProtocol
  private let cookies = Mutex<[String: String]>([:])

  init(_ client: any TestClientProtocol) { self.client = client }

  /// Another browser at the same site.
  var another: Browser { Browser(client) }

  func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }

  func set(_ name: String, _ value: String?) { cookies.withLock { $0[name] = value } }

  @discardableResult
  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Reply {
    try await send(path, .get, headers, nil)
  }

  /// Sends a form as our own pages do.
  @discardableResult
  func post(_ path: String, _ form: [(String, String)], headers: HTTPFields = [:]) async throws -> Reply {
    var headers = headers
    if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
    if headers[.secFetchSite] == nil { headers[.secFetchSite] = "same-origin" }
    return try await send(path, .post, headers, ByteBuffer(bytes: FormData(form).encoded))
  }

  /// Fills in the form on a page: what it carries by itself, with these fields instead or besides.
  @discardableResult
  func fill(_ page: Reply, to action: String, _ fields: [(String, String)]) async throws -> Reply {
    try await post(action, page.carried(by: action).filter { own in !fields.contains { $0.0 == own.0 } } + fields)
  }

  func send(_ path: String, _ method: HTTPRequest.Method, _ headers: HTTPFields, _ body: ByteBuffer?) async throws
    -> Reply
  {
    var headers = headers
    let sent = cookies.withLock {
      $0.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }.joined(separator: "; ")
    }
    if !sent.isEmpty { headers[.cookie] = sent }
    let response = try await client.execute(uri: path, method: method, headers: headers, body: body)
    for header in response.headers[values: .setCookie] {
      let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isCleared = header.contains("Max-Age=0")
      set(String(pair[0]), isCleared ? nil : String(pair[1]))
    }
    return Reply(status: Int(response.status.code), headers: response.headers, text: String(buffer: response.body))
  }

  /// Signs in and checks that it worked.
  func signIn(_ login: String, password: String = TestHouse.password) async throws {
    let page = try await get("/inloggen")
    let reply = try await fill(page, to: "/inloggen", [("login", login), ("password", password)])
    try #require(reply.status == 303, "sign-in was refused: \(reply.status)")
  }
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  var location: String? { headers[.location] }

  /// The hidden fields of the form with this action, in order.
  func carried(by action: String) -> [(String, String)] {
    let escaped = action.replacing("&", with: "&amp;")
    guard let start = text.range(of: "action=\"\(escaped)\"") else { return [] }
    let rest = text[start.upperBound...]
    let form = rest.range(of: "</form>").map { rest[..<$0.lowerBound] } ?? rest
    return form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)"/).map {
      (Self.unescape($0.output.1), Self.unescape($0.output.2))
    }
  }

  func hidden(_ name: String, in action: String) -> String? { carried(by: action).first { $0.0 == name }?.1 }

  private static func unescape(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
