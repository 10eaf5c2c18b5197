import Access
import HTTPTypes
import Hummingbird
import Language
import Markup
import Serving
import Storage

/// Error pages for whoever it is: nobody is looked up, because the database may be what went wrong.
struct FrameErrorPages: ErrorAnswers {
  typealias Context = FrameContext
  let settings: FrameSettings

  func page(for problem: RequestProblem, _ request: Request, _ context: FrameContext) -> Response {
    var response = page(Int(problem.status.code), request, context)
    switch problem {
    case .wrongMethod(let allowed): response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    case .tooMany(let seconds): response.headers[.retryAfter] = String(seconds)
    default: break
    }
    return response
  }

  func page(for error: any Error, _ request: Request, _ context: FrameContext) -> Response {
    guard Self.willPass(error) else { return page(500, request, context) }
    var response = page(503, request, context)
    response.headers[.retryAfter] = "5"
    return response
  }

  /// What is the matter with the database while it is away, full or busy says what to do about it, and nothing else.
  func note(on error: any Error) -> String { Self.note(on: error) }

  static func note(on error: any Error) -> String {
    if willPass(error), let error = error as? StorageError { error.description } else { "\(type(of: error))" }
  }

  /// A page for answers that Hummingbird writes by itself.
  func plainPage(status: Int) -> [UInt8] {
    let frame = surroundings(settings.language)
    return document(ErrorPages.page(status, frame.say), in: frame).bytes
  }

  private func page(_ status: Int, _ request: Request, _ context: FrameContext) -> Response {
    let language = Caller.language(of: request, FrameCookies(isSecure: context.isSecure), settings)
    let frame = surroundings(language)
    return Responses.page(document(ErrorPages.page(status, frame.say), in: frame), status: status)
  }

  private func surroundings(_ language: DisplayLanguage) -> Surroundings {
    Surroundings(
      language: language, product: settings.product, version: settings.version, address: FrameRoute.home.address)
  }

  /// Whether trying again may help: the database is busy, full or away for the moment.
  static func willPass(_ error: any Error) -> Bool {
    switch error as? StorageError {
    case .busy, .full, .unavailable, .readOnly: true
    default: error is PasswordWorker.Busy
    }
  }
}
