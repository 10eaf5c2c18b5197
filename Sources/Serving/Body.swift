import HTTPTypes
public import Hummingbird
import NIOCore

/// How much of a request we take, and for how long we wait for it.
public struct BodyLimit: Sendable {
  /// The longest body, in bytes.
  public var maxBytes: Int
  /// The longest time a body may take to arrive.
  public var maxDuration: Duration

  /// Enough for the largest form on a slow telephone.
  public init(maxBytes: Int = 2 << 20, maxDuration: Duration = .seconds(60)) {
    self.maxBytes = maxBytes
    self.maxDuration = maxDuration
  }
}

extension Request {
  /// Everything the body holds.
  /// - Throws: `RequestProblem.tooLarge` as soon as it is known to be, `.tooSlow` when it dribbles in.
  public func bytes(_ limit: BodyLimit) async throws -> [UInt8] {
    if let announced = headers[.contentLength] {
      guard let length = Int(announced), length >= 0 else { throw RequestProblem.malformed }
      guard length <= limit.maxBytes else { throw RequestProblem.tooLarge }
    }
    let clock = ContinuousClock()
    let end = clock.now + limit.maxDuration
    var bytes: [UInt8] = []
    for try await buffer in body {
      guard bytes.count + buffer.readableBytes <= limit.maxBytes else { throw RequestProblem.tooLarge }
      guard clock.now < end else { throw RequestProblem.tooSlow }
      bytes.append(contentsOf: buffer.readableBytesView)
    }
    return bytes
  }

  /// The form in the body.
  /// - Throws: `RequestProblem` when it is not a form, too large, or cannot be read.
  public func form(_ decoder: FormDecoder, _ limit: BodyLimit) async throws -> FormData {
    let type = headers[.contentType]?.split(separator: ";").first?.lowercased() ?? ""
    guard type.filter({ $0 != " " }) == "application/x-www-form-urlencoded" else { throw RequestProblem.wrongType }
    do {
      return try decoder.decode(try await bytes(limit))
    } catch let problem as FormProblem {
      throw problem.requestProblem
    }
  }

  /// What stands behind the question mark.
  /// - Throws: `RequestProblem` when it cannot be read.
  public func queryData(_ decoder: FormDecoder) throws -> FormData {
    guard let query = uri.query, !query.isEmpty else { return FormData() }
    do {
      return try decoder.decode(query.utf8)
    } catch {
      throw error.requestProblem
    }
  }
}

extension FormProblem {
  var requestProblem: RequestProblem {
    switch self {
    case .tooManyFields, .nameTooLong, .valueTooLong: .tooLarge
    case .notText, .notPrintable: .malformed
    }
  }
}
