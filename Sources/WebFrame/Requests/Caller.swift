import Access
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving

/// One request, read: where it goes, and what the browser brought along.
struct Caller: Sendable {
  let request: Request
  let context: FrameContext
  let segments: [String]
  let query: FormData
  let cookies: FrameCookies
  /// The secret of the session, as the browser has it.
  let secret: SessionSecret?
  /// The language for as long as nobody has signed in: the browser's cookie, then what the browser asks for.
  let language: DisplayLanguage

  init(_ request: Request, _ context: FrameContext, _ settings: FrameSettings) throws {
    guard let segments = PercentDecoding.segments(ofPath: request.uri.path) else { throw RequestProblem.malformed }
    self.request = request
    self.context = context
    self.segments = segments
    query = try request.queryData(settings.decoder)
    cookies = FrameCookies(isSecure: context.isSecure)
    let sent = request.headers[values: .cookie]
    secret = cookies.session.value(in: sent).flatMap(SessionSecret.init)
    language = Self.language(of: request, cookies, settings)
  }

  /// The address that was asked for, as our links print it.
  var address: Address { Address(path: segments, query: query.entries.map { ($0.name, $0.value) }) }

  var isPost: Bool { request.method == .post }

  /// What the browser calls itself.
  var device: String? { request.headers[.userAgent] }

  func cookie(_ cookie: SiteCookie) -> String? { cookie.value(in: request.headers[values: .cookie]) }

  static func language(of request: Request, _ cookies: FrameCookies, _ settings: FrameSettings) -> DisplayLanguage {
    if let chosen = cookies.language.value(in: request.headers[values: .cookie]).flatMap(DisplayLanguage.init) {
      return chosen
    }
    // Only the first wish counts; weights are for sites with many languages.
    let wish = request.headers[.acceptLanguage]?.prefix(2).lowercased() ?? ""
    return DisplayLanguage(rawValue: wish) ?? settings.language
  }
}

/// The cookies of the site.
struct FrameCookies: Sendable {
  /// Who is signed in.
  let session: SiteCookie
  /// What binds a form to a browser before anyone has signed in.
  let before: SiteCookie
  /// The chosen language.
  let language: SiteCookie
  /// What was just done, for the next page.
  let notice: SiteCookie

  init(isSecure: Bool) {
    session = SiteCookie("samenspel", isSecure: isSecure)
    before = SiteCookie("vooraf", isSecure: isSecure)
    language = SiteCookie("taal", isSecure: isSecure)
    notice = SiteCookie("melding", isSecure: isSecure)
  }
}
