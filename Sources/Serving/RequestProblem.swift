public import HTTPTypes

/// Why a request is turned away before it reaches anything of ours.
public enum RequestProblem: Error, Sendable, Equatable {
  /// The request itself cannot be read.
  case malformed
  /// It asks for a host that we are not.
  case wrongHost
  /// It changes something and does not come from our own pages.
  case wrongOrigin
  /// It carries no token, or not this session's.
  case wrongToken
  /// There is nothing at this address.
  case notFound
  /// What is at this address does not take this method.
  case wrongMethod(allowed: [HTTPRequest.Method])
  /// It carries more than we take.
  case tooLarge
  /// It took too long to arrive.
  case tooSlow
  /// It is not a form.
  case wrongType
  /// This network asks too much at once.
  case tooMany(retryAfter: Int)

  /// The status it is answered with.
  public var status: HTTPResponse.Status {
    switch self {
    case .malformed: .badRequest
    case .wrongHost: .misdirectedRequest
    case .wrongOrigin, .wrongToken: .forbidden
    case .notFound: .notFound
    case .wrongMethod: .methodNotAllowed
    case .tooLarge: .contentTooLarge
    case .tooSlow: .requestTimeout
    case .wrongType: .unsupportedMediaType
    case .tooMany: .tooManyRequests
    }
  }
}
